import { readTickets } from '../../src/tickets/index.ts';

/** What a careful reader gets from a file: a number, or the range between two honest readings. */
export interface Expected {
  readonly accepted: number | readonly [number, number];
  readonly rejected?: readonly [number, number];
  readonly rejectedAtLeast?: number;
  /** The file is refused whole, with a sentence. */
  readonly named?: boolean;
  /** Read, but the report says that something was recovered or is doubtful. */
  readonly warn?: boolean;
  /** Another acceptable number of tickets. */
  readonly or?: number;
  readonly mustContain?: string;
}

/** Reads one hard file and holds what comes of it against what is expected; `found` says it in words. */
export async function judge(path: string, expected: Expected): Promise<{ isRight: boolean; found: string }> {
  const { tickets, files, rejected } = await readTickets([path]);
  const report = files[0];
  const rows = report?.rejected ?? 0;
  const isNamed = report?.rows === 0 && rejected.length === 1;
  const isTold = rejected.length > 0 || (report?.notes.length ?? 0) > 0;
  const [least, most] = rangeOf(expected.accepted);
  const [fewest, all] = expected.rejected ?? [0, Number.POSITIVE_INFINITY];
  const isRight =
    (tickets.length === expected.or || (tickets.length >= least && tickets.length <= most)) &&
    rows >= Math.max(fewest, expected.rejectedAtLeast ?? 0) &&
    rows <= all &&
    (expected.named !== true || isNamed) &&
    (expected.warn !== true || isTold) &&
    (expected.mustContain === undefined ||
      JSON.stringify(tickets.slice(0, 3)).includes(expected.mustContain));
  const found = isNamed
    ? `refused: ${rejected[0]?.reason}`
    : `${tickets.length} accepted, ${rows} rejected, ${report?.encoding}, ${JSON.stringify(report?.delimiter)}`;
  return { isRight, found };
}

/** What is expected, in words. */
export function inWords({ accepted, rejected, named, warn, or }: Expected): string {
  if (named === true) return 'refused';
  const [least, most] = rangeOf(accepted);
  const rows = rejected === undefined ? '' : `, ${span(...rejected)} rejected`;
  return `${span(least, most)}${or === undefined ? '' : ` or ${or}`} accepted${rows}${warn === true ? ', told' : ''}`;
}

function rangeOf(accepted: Expected['accepted']): readonly [number, number] {
  return typeof accepted === 'number' ? [accepted, accepted] : accepted;
}

function span(least: number, most: number): string {
  return least === most ? `${least}` : `${least}–${most}`;
}
