import { textOf } from '../bytes/plain-text.ts';
import { mendTwiceEncoded } from '../bytes/twice-encoded.ts';
import { addLine, type Lines, mergeLines, noLines } from '../lines.ts';
import { readRecords } from '../records/read-records.ts';
import type { Shape } from '../records/record.ts';
import { shapeOf } from '../records/shape.ts';
import { splitTolerantly } from '../records/tolerant.ts';
import { type Met, mergeMet, rowJudge } from '../rows/judge-row.ts';
import type { Row } from '../rows/row.ts';
import { dateReader } from './date-reader.ts';
import type { Plan } from './plan.ts';
import type { Range } from './ranges.ts';

/** What becomes of the records of a range, in their order. */
export interface RowTaker {
  row(row: Row): void;
  reject(line: number, reason: string): void;
  /** Bytes of the file read since the last call. */
  bytes?(count: number): void;
}

/** What was met on the way, for the notes of the report. */
export interface Passed extends Met {
  /** Physical lines of the range. */
  readonly lines: number;
  /** Lines of rows whose quotation marks were out of order. */
  readonly mended: Lines;
  /** Lines of rows with letters that had been encoded twice. */
  readonly twiceEncoded: Lines;
}

/** Reads the rows of one range of a file. Lines are counted from the beginning of the range. */
export async function eachRow(plan: Plan, range: Range, take: RowTaker): Promise<Passed> {
  const headerLine = range.start === 0 ? plan.layout.headerLine : 0;
  const { layout, chosen } = plan;
  const judge = rowJudge(layout, chosen, isDateOf(plan));
  const mended = noLines();
  const twiceEncoded = noLines();
  const read = (cells: readonly string[], line: number): readonly string[] => {
    if (!plan.twiceEncoded) return cells;
    const whole = cells.map(mendTwiceEncoded);
    if (whole.some((cell, at) => cell !== cells[at])) addLine(twiceEncoded, line);
    return whole;
  };
  const text = textOf(plan, range, (bytes) => take.bytes?.(bytes));
  const lines = await readRecords(
    text,
    recordShape(plan),
    (record) => {
      if (record.line <= headerLine) return;
      const verdict = judge.judge(read(record.cells, record.line), record.line);
      if (verdict.kind === 'skip') return;
      if (verdict.kind === 'reject') {
        take.reject(record.line, verdict.reason);
        return;
      }
      if (record.mended === true) addLine(mended, record.line);
      take.row({ line: record.line, cells: verdict.cells });
    },
    ({ line, reason }) => {
      if (line > headerLine) take.reject(line, reason);
    },
  );
  return { ...judge.met(), mended, twiceEncoded, lines };
}

/** What tells the records of this file from one another. */
function recordShape(plan: Plan): Shape {
  const { fields } = plan.chosen;
  return shapeOf(
    plan.layout,
    fields.get('id') ?? fields.get('url'),
    fields.get('created') as number,
    isDateOf(plan),
  );
}

/** Makes what tells whether a text is one whole record of this file. */
export function recordTest(plan: Plan): (text: string) => boolean {
  const { startsRecord } = recordShape(plan);
  const { delimiter, headers } = plan.layout;
  return (text) =>
    splitTolerantly(text, delimiter).length === headers.length && startsRecord(text, () => text);
}

function isDateOf(plan: Plan): (cell: string) => boolean {
  const momentIn = dateReader(plan);
  return (cell) => momentIn(cell) !== undefined;
}

/** What was met in two neighbouring ranges, together, with lines counted from the beginning of the first. */
export function mergePassed(a: Passed, b: Passed): Passed {
  return {
    ...mergeMet(a, b, a.lines),
    lines: a.lines + b.lines,
    mended: mergeLines(a.mended, b.mended, a.lines),
    twiceEncoded: mergeLines(a.twiceEncoded, b.twiceEncoded, a.lines),
  };
}
