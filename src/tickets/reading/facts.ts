import { type DateEvidence, dateEvidence, mergeEvidence, seeRow } from '../dates/evidence.ts';
import { formatNamed } from '../formats/index.ts';
import { cellReader } from '../rows/cell.ts';
import { idOf, idRule, isNumericId } from '../rows/ids.ts';
import type { Row } from '../rows/row.ts';
import { tidy } from '../text/plain.ts';
import { dateReader } from './date-reader.ts';
import type { Plan } from './plan.ts';

/**
 * What only a look at many rows tells: the order of day and month, whether ids are numbers, who works at the desk.
 * Plain data, and the facts of two stretches of a file merge into those of both.
 */
export interface Facts {
  readonly rows: number;
  /** Rows whose creation time could be read. */
  readonly dated: number;
  readonly dates: DateEvidence;
  readonly numericIds: boolean;
  /** Names of agents, each once. */
  readonly agents: ReadonlySet<string>;
}

/** Looks at rows one after the other. */
export interface FactFinder {
  see(row: Row): void;
  facts(): Facts;
}

/** Makes what gathers the facts of the rows of a file. */
export function factFinder(plan: Plan): FactFinder {
  const cell = cellReader(plan.chosen, formatNamed(plan.format));
  const momentIn = dateReader(plan);
  const dates = dateEvidence();
  const agents = new Set<string>();
  const plainId = idRule(false);
  let rows = 0;
  let dated = 0;
  let numericIds = true;
  return {
    see(row) {
      rows++;
      const created = momentIn(cell(row, 'created'));
      if (created !== undefined) dated++;
      if (numericIds) numericIds = isNumericId(cell(row, 'id'));
      seeRow(
        dates,
        {
          created,
          updated: momentIn(cell(row, 'updated')),
          solved: momentIn(cell(row, 'solved')),
          firstReply: momentIn(cell(row, 'firstReply')),
        },
        numberAtEnd(idOf(row, cell, plainId)),
      );
      agents.add(cell(row, 'assignee'));
    },
    facts: () => ({ rows, dated, dates, numericIds, agents: named(agents) }),
  };
}

/** The facts of two neighbouring stretches together. */
export function mergeFacts(a: Facts, b: Facts): Facts {
  return {
    rows: a.rows + b.rows,
    dated: a.dated + b.dated,
    dates: mergeEvidence(a.dates, b.dates),
    numericIds: a.numericIds && b.numericIds,
    agents: new Set([...a.agents, ...b.agents]),
  };
}

function named(raw: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  for (const name of raw) if (name !== '') names.add(tidy(name));
  return names;
}

function numberAtEnd(id: string): number | undefined {
  const digits = /(\d{1,15})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
