import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTickets } from '../src/tickets/index.ts';

const folder = new URL('../../shared/data/csv/', import.meta.url);

/** What a careful reader gets from a file: a number, or the range between two honest readings. */
interface Expected {
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

/** Reads every case of `../shared/data/csv/` when it is there, and prints what is expected beside what was found. */
export async function run(): Promise<void> {
  const list = new URL('expected.json', folder);
  if (!existsSync(list)) {
    console.log('not measured: there is no folder ../shared/data/csv/ with an expected.json.');
    return;
  }
  const cases = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, Expected>);
  let right = 0;
  for (const [name, expected] of cases) {
    const { isRight, found } = await check(name, expected);
    if (isRight) right++;
    console.log(`${isRight ? 'ok ' : 'BAD'} ${name.padEnd(36)} ${inWords(expected).padEnd(42)} ${found}`);
  }
  console.log(`${right} of ${cases.length} as expected`);
}

async function check(name: string, expected: Expected): Promise<{ isRight: boolean; found: string }> {
  const { tickets, files, rejected } = await readTickets([fileURLToPath(new URL(name, folder))]);
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

function inWords({ accepted, rejected, named, warn, or }: Expected): string {
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
