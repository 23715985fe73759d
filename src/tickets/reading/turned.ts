import { addCounts } from '../counts.ts';
import { mergeClockMet } from '../dates/clock-notes.ts';
import { clockMet } from '../dates/instant.ts';
import { mergeLines, noLines } from '../lines.ts';
import type { RowsMet } from '../rows/row-context.ts';
import { mergeSamples } from '../rows/samples.ts';
import { type Facts, mergeFacts } from './facts.ts';
import type { Part } from './parts.ts';
import { mergePassed, type Passed } from './rows-of.ts';

/** A row that could not become a ticket; the file is known. */
export interface RejectedRow {
  readonly line: number;
  readonly reason: string;
  readonly ticket?: string;
}

/** What was counted while the rows of a range were turned. */
export interface Tally {
  /** Rows that may be tickets: every one is in a part or rejected. */
  rows: number;
  readonly rejected: RejectedRow[];
  /** How many rows were left out for each value of the list of what is to be forgotten. */
  readonly forgotten: Record<number, number>;
  forgottenRows: number;
  met: RowsMet;
  /** Agents whose names were looked for in every text; undefined as long as there was none. */
  agentsKnown: ReadonlySet<string> | undefined;
  /** Milliseconds since 1970 of the oldest and newest ticket. */
  from: number | undefined;
  to: number | undefined;
}

/** What the rows of a range became, lines counted from its beginning. Plain data; two neighbouring ranges merge. */
export interface Turned extends Readonly<Tally> {
  readonly parts: readonly Part[];
  readonly passed: Passed;
  readonly facts: Facts;
}

/** Nothing counted yet. */
export function nothingTurned(): Tally {
  return {
    rows: 0,
    rejected: [],
    forgotten: {},
    forgottenRows: 0,
    met: { local: 0, clock: clockMet(), changedEarly: noLines(), redactions: {}, samples: {} },
    agentsKnown: undefined,
    from: undefined,
    to: undefined,
  };
}

/** What two neighbouring ranges became, together. */
export function mergeTurned(a: Turned, b: Turned): Turned {
  const before = a.passed.lines;
  return {
    rows: a.rows + b.rows,
    parts: [...a.parts, ...b.parts.map((part) => ({ ...part, before: part.before + before }))],
    rejected: [...a.rejected, ...b.rejected.map((row) => ({ ...row, line: row.line + before }))],
    forgotten: addCounts(a.forgotten, b.forgotten),
    forgottenRows: a.forgottenRows + b.forgottenRows,
    met: mergeRowsMet(a.met, b.met, before),
    agentsKnown: inBoth(a.agentsKnown, b.agentsKnown),
    from: least(a.from, b.from),
    to: greatest(a.to, b.to),
    passed: mergePassed(a.passed, b.passed),
    facts: mergeFacts(a.facts, b.facts),
  };
}

/** What was met in two stretches of rows, together; `before` are the physical lines from which those of `b` are counted. */
export function mergeRowsMet(a: RowsMet, b: RowsMet, before: number): RowsMet {
  return {
    local: a.local + b.local,
    clock: mergeClockMet(a.clock, b.clock),
    changedEarly: mergeLines(a.changedEarly, b.changedEarly, before),
    redactions: addCounts(a.redactions, b.redactions),
    samples: mergeSamples(a.samples, b.samples),
  };
}

/** What is in both sets; undefined stands for everything. */
export function inBoth(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return new Set([...a].filter((name) => b.has(name)));
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function greatest(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
