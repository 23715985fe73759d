import { recordLimit } from './dialect.ts';
import type { Pending } from './pending.ts';
import type { RawRecord, SetAside, Shape } from './record.ts';
import { cellsOf, withoutOneQuote } from './repair.ts';
import { opensCell, splitTolerantly } from './tolerant.ts';

/** What was made of a record whose quotes are out of order. */
export type Recovered = ({ readonly record: RawRecord } | { readonly setAside: SetAside }) & {
  /** Bytes and physical lines up to the next record, empty lines before it included. */
  readonly bytes: number;
  readonly lines: number;
};

/** How much text behind a line is looked at to see whether it begins a record, in bytes. */
const followingLimit = 32 * 1024;
/** How much of that is done in one search: what is beyond is searched by single lines. */
const followingBudget = 4 * 1024 * 1024;
/** Longer lines are left to the parser. */
const lineTried = 16 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const lineBreak = /\r\n|\n|\r/;

/** What is said of a record in the middle of which a file ends. */
export const cutOff = 'The file ends in the middle of this row, so it was cut off. Export it again.';

/**
 * Finds where records with a quote out of order end, and what their cells are.
 *
 * A record ends before the next line that begins one, and lines that were searched once are not searched again.
 */
export function brokenRecords(
  pending: Pending,
  shape: Shape,
): {
  /** The record with which what is pending begins. */
  next(line: number): Promise<Recovered>;
  /** True when what is pending begins with a record of one line whose quotes are out of order for certain. */
  isNext(): boolean;
  /** The record that what is pending begins with, when it ended too early and its text goes on at an offset; else nothing. */
  joined(line: number, from: number): Promise<Recovered | undefined>;
} {
  /** The offset in the text of the line that is known to be the next that begins a record. */
  let knownStart = 0;

  /** Takes in more text, as much again as is there, so that a long search stays linear. */
  async function more(): Promise<boolean> {
    const wanted = 2 * pending.length;
    let came = false;
    do {
      if ((await pending.more()) === undefined) break;
      came = true;
    } while (pending.length < wanted);
    return came;
  }

  /** The end of the line at an offset, behind its line end; waits for text until it is known. */
  async function lineEnd(from: number): Promise<number> {
    for (let seen = from; ; ) {
      const bytes = pending.bytes();
      const feed = bytes.indexOf(lineFeed, seen);
      const until = feed < 0 ? bytes.length : feed;
      const carriage = bytes.subarray(seen, until).indexOf(carriageReturn);
      if (carriage >= 0) {
        const at = seen + carriage;
        if (at + 1 < bytes.length || pending.ended) return bytes[at + 1] === lineFeed ? at + 2 : at + 1;
        seen = at;
      } else if (feed >= 0) return feed + 1;
      else if (pending.ended) return bytes.length;
      else seen = bytes.length;
      if (!(await more()) && pending.ended && seen >= pending.length) return pending.length;
    }
  }

  async function startAfter(first: number): Promise<number> {
    if (knownStart >= pending.offset + first) return knownStart - pending.offset;
    let budget = followingBudget;
    let at = first;
    while (at < recordLimit) {
      const end = await lineEnd(at);
      if (at >= pending.length) break;
      const from = at;
      while (!pending.ended && pending.length < from + followingLimit) await pending.more();
      const following = () => {
        const text = pending.bytes().toString('utf8', from, Math.min(pending.length, from + followingLimit));
        budget -= text.length;
        return text;
      };
      if (shape.startsRecord(textOf(from, end), budget > 0 ? following : undefined)) break;
      at = end;
    }
    knownStart = pending.offset + at;
    return at;
  }

  function textOf(from: number, to: number): string {
    return pending
      .bytes()
      .toString('utf8', from, to)
      .replace(/(?:\r\n|\n|\r)$/, '');
  }

  /** The first lines of white space of what is pending. */
  async function blankLines(): Promise<{ count: number; bytes: number }> {
    let count = 0;
    let bytes = 0;
    for (;;) {
      const end = await lineEnd(bytes);
      if (end >= pending.length || textOf(bytes, end).trim() !== '') return { count, bytes };
      count++;
      bytes = end;
    }
  }

  return {
    async next(line) {
      const blank = await blankLines();
      const at = line + blank.count;
      const firstEnd = await lineEnd(blank.bytes);
      const first = textOf(blank.bytes, firstEnd);
      const alone = cellsOf(first, shape);
      const end = await startAfter(firstEnd);
      const text = textOf(blank.bytes, end);
      const lines = text.split(lineBreak);

      const upTo = (bytes: number, count: number) => ({ bytes, lines: blank.count + count });
      const one = (cells: readonly string[]) => ({ ...mended(cells, at), ...upTo(firstEnd, 1) });
      const all = (cells: readonly string[]) => ({ ...mended(cells, at), ...upTo(end, lines.length) });
      const aside = (reason: string) => ({ setAside: { line: at, reason }, ...upTo(end, lines.length) });

      if (alone.length === shape.width && (end === firstEnd || !opensCell(alone.at(-1) as string)))
        return one(alone);
      const whole = end === firstEnd ? alone : cellsOf(text, shape);
      if (whole.length === shape.width) return all(whole);
      const repaired = withoutOneQuote(text, shape);
      if (repaired !== undefined) return all(repaired);
      if (isCut(whole, end)) return aside(cutOff);
      if (end === firstEnd) return one(alone);
      const firstRepaired = withoutOneQuote(first, shape);
      if (firstRepaired !== undefined) return one(firstRepaired);
      if (alone.length === shape.width) return one(alone);
      // Rows that do not look like any other must not be taken for a part of this one.
      const holdsRows = lines
        .slice(1)
        .some((inner) => splitTolerantly(inner, shape.delimiter).length >= shape.width);
      if (whole.length > shape.width && !holdsRows) return all(whole);
      return aside(
        `A quotation mark is not closed: the row could not be told from ${lines.length === 2 ? 'the line' : `the ${lines.length - 1} lines`} after it. Close it in the file, or export again.`,
      );
    },

    isNext() {
      const bytes = pending.bytes();
      const end = bytes.indexOf(lineFeed);
      if (end < 0 || end > lineTried) return false;
      const line = textOf(0, end + 1);
      if (line.split('"').length % 2 !== 0) return false;
      const cells = cellsOf(line, shape);
      return cells.length === shape.width && !cells.some(opensCell);
    },

    async joined(line, from) {
      const blank = await blankLines();
      const end = await startAfter(from);
      const text = textOf(blank.bytes, end);
      const whole = cellsOf(text, shape);
      const isWhole = whole.length === shape.width && shape.hasBeginning(whole);
      const cells = isWhole ? whole : withoutOneQuote(text, shape);
      if (cells === undefined) return undefined;
      return {
        ...mended(cells, line + blank.count),
        bytes: end,
        lines: blank.count + text.split(lineBreak).length,
      };
    },
  };

  function mended(cells: readonly string[], line: number): { record: RawRecord } {
    return { record: { cells: shape.tidy(cells), line, mended: true } };
  }

  /** True when a record has its beginning, and the text ends in one of its cells. */
  function isCut(cells: readonly string[], end: number): boolean {
    const endsText = pending.ended && end >= pending.length;
    const last = pending.bytes()[pending.length - 1];
    if (!endsText || last === lineFeed || last === carriageReturn) return false;
    return cells.length < shape.width && opensCell(cells.at(-1) as string) && shape.hasBeginning(cells);
  }
}
