import type { Fault } from '../../faults/index.ts';
import { splitTolerantly } from '../records/tolerant.ts';
import { addressesIn, comparable } from './comparable.ts';
import type { Forget, ForgetValue } from './forget.ts';

/** What the columns of the list are called, also by those who copy them from an export. */
const columns: ReadonlyMap<string, 'ticket' | 'requester'> = new Map([
  ...named('ticket', ['ticket', 'tickets', 'ticket id', 'ticket number', 'id', 'case number', 'issue key']),
  ...named('requester', [
    'requester',
    'requesters',
    'requester email',
    'email',
    'e mail',
    'customer',
    'name',
  ]),
]);

/**
 * Reads `data/forget.csv`: `ticket,requester`, of which a row needs one. Without that header a value is tried as both.
 * Lines that begin with `#` and are no ticket's number are comments.
 *
 * A line that can't be understood stops the build, because a site without it would show what is to vanish. No fault
 * quotes the list.
 */
export function readForget(text: string, file: string): { forget: Forget; faults: Fault[] } {
  const faults: Fault[] = [];
  const values: ForgetValue[] = [];
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter((one) => one.text.trim() !== '' && !isComment(one.text));
  const [first] = lines;
  if (first === undefined) return { forget: { values }, faults };
  const delimiter = delimiterOf(first.text);
  const header = splitTolerantly(first.text, delimiter).map((cell) =>
    columns.get(comparable(cell).replace(/[_-]+/g, ' ')),
  );
  const headed = header.some((column) => column !== undefined);
  for (const { line, text: row } of headed ? lines.slice(1) : lines) {
    const stop = (message: string): void => {
      faults.push({ file, line, message: `${message} Nothing is published before.`, stopsBuild: true });
    };
    const cells = splitTolerantly(row, headed ? delimiter : delimiterOf(row));
    if (cells.some((cell) => /^\s*"[^"]*$/.test(cell))) {
      stop('A quotation mark is opened on this line and never closed. Close it.');
      continue;
    }
    if (headed && cells.slice(header.length).some((cell) => cell.trim() !== '')) {
      stop(
        'This line has more cells than the header. Put a value that holds the delimiter between quotation marks.',
      );
      continue;
    }
    const said = cells.flatMap((cell, at): ForgetValue[] => {
      const as = headed ? header[at] : 'either';
      return as === undefined || comparable(cell) === '' ? [] : [{ line, as, value: comparableValue(cell) }];
    });
    if (said.length === 0)
      stop('This line names neither a ticket nor a requester. Fill it in, or take it out.');
    else if (said.some(({ value }) => value.startsWith('sha256:') && !/^sha256:[0-9a-f]{64}$/.test(value)))
      stop(
        'What follows `sha256:` is no SHA-256 digest: it has 64 digits from 0 to 9 and a to f. Copy it again.',
      );
    else values.push(...said);
  }
  return { forget: { values }, faults };
}

/**
 * Tells the lines of the list that nothing was found for, by their numbers alone.
 *
 * @param matched whether rows were left out for the value at a place of `forget.values`
 */
export function unmatchedForget(forget: Forget, matched: (at: number) => boolean, file: string): Fault[] {
  const lines = new Set(forget.values.filter((_, at) => !matched(at)).map(({ line }) => line));
  return [...lines].map((line) => ({
    file,
    line,
    message:
      'No export holds what this line asks to forget. Check it, or keep the line if its export comes later.',
  }));
}

function named<Column extends 'ticket' | 'requester'>(
  column: Column,
  names: readonly string[],
): [string, Column][] {
  return names.map((name) => [name, column]);
}

/** A line such as `# asked for in March`, and not `#34722`, which is a ticket. */
function isComment(line: string): boolean {
  return /^\s*#(?!\d+\s*(?:[,;\t]|$))/.test(line);
}

function delimiterOf(line: string): string {
  return [',', ';', '\t'].reduce((best, one) =>
    splitTolerantly(line, one).length > splitTolerantly(line, best).length ? one : best,
  );
}

/** `Ada <ada@elm.example>` and `mailto:ada@elm.example` mean the address. */
function comparableValue(cell: string): string {
  const value = comparable(cell).replace(/^sha-?256\s*[:=]\s*/, 'sha256:');
  if (value.startsWith('sha256:')) return value;
  const [address, ...more] = addressesIn(value);
  return address !== undefined && more.length === 0 ? address : value;
}
