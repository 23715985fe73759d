import { type Info, type Parser, parse } from 'csv-parse';
import type { RawRecord, SetAside, Shape } from './record.ts';
import { splitTolerantly } from './tolerant.ts';

/** The longest record that is read as one, in characters. */
const recordLimit = 8_000_000;
/** How many physical lines are searched for the next record after an unbalanced quote. */
const searchedLines = 20_000;
const lineBreak = /\r\n|\n|\r/;

/** Thrown inside the parser to stop it at a record that seems to have swallowed others. */
class Swallowed extends Error {}

/**
 * Reads the records of a text, one pass, in bounded memory.
 *
 * csv-parse does the reading. Where it meets a quote out of order, and where a record has swallowed
 * lines that are records themselves, reading goes back to the start of that record, takes it line by
 * line without its quotes, and goes on with the parser at the next line that begins a record.
 */
export async function readRecords(
  chunks: AsyncIterable<string>,
  shape: Shape,
  take: (record: RawRecord) => void,
  setAside: (piece: SetAside) => void,
): Promise<void> {
  const input = chunks[Symbol.asyncIterator]();
  let ended = false;
  /** Bytes from the end of the last good record on. */
  let pending: Buffer = Buffer.alloc(0);
  let line = 1;

  async function more(): Promise<Buffer | undefined> {
    if (ended) return undefined;
    const next = await input.next();
    if (next.done === true) {
      ended = true;
      return undefined;
    }
    return Buffer.from(next.value, 'utf8');
  }

  for (;;) {
    const run = await runParser();
    if (!run.failed) return;
    await recover();
  }

  async function runParser(): Promise<{ failed: boolean }> {
    let done = 0;
    let empties = 0;
    let lines = 0;
    let failure: Error | undefined;
    const parser = parse({
      columns: false,
      delimiter: shape.delimiter,
      relax_column_count: true,
      ltrim: shape.spaced,
      record_delimiter: ['\r\n', '\n', '\r'],
      info: false,
      max_record_size: recordLimit,
      skip_empty_lines: true,
      on_record(cells: string[], info: Info) {
        line += info.empty_lines - empties;
        const spansLines = info.lines - lines - (info.empty_lines - empties) > 1;
        if (spansLines && swallowed(cells, shape)) {
          line -= info.empty_lines - empties;
          throw new Swallowed();
        }
        take({ cells, line });
        line += 1 + (spansLines ? breaksWithin(cells) : 0);
        empties = info.empty_lines;
        lines = info.lines;
        done = info.bytes;
        return null;
      },
    });
    parser.on('error', (error) => {
      failure ??= error;
    });
    let fed = 0;
    const feed = async (bytes: Buffer) => {
      failure ??= await write(parser, bytes);
      fed += bytes.length;
    };
    if (pending.length > 0) await feed(pending);
    while (failure === undefined) {
      const bytes = await more();
      if (bytes === undefined) break;
      // What has become records is let go before the next piece comes.
      const good = done - (fed - pending.length);
      pending = good > 0 ? Buffer.concat([pending.subarray(good), bytes]) : Buffer.concat([pending, bytes]);
      await feed(bytes);
    }
    if (failure === undefined) await finish(parser);
    if (failure === undefined) return { failed: false };
    parser.destroy();
    pending = pending.subarray(done - (fed - pending.length));
    return { failed: true };
  }

  /** Takes the record at which the parser stopped, and leaves `pending` at the start of the next one. */
  async function recover(): Promise<void> {
    let text = pending.toString('utf8');
    let found = nextRecord(text, shape, ended);
    while (found === undefined) {
      const bytes = await more();
      if (bytes !== undefined) {
        // Read a good deal at once, so that a long search stays linear.
        const pieces = [pending, bytes];
        let size = bytes.length;
        while (size < pending.length) {
          const another = await more();
          if (another === undefined) break;
          pieces.push(another);
          size += another.length;
        }
        pending = Buffer.concat(pieces);
        text = pending.toString('utf8');
      }
      found = nextRecord(text, shape, ended);
    }
    const piece = text.slice(found.skip, found.end);
    line += found.blankLines;
    const cells = splitTolerantly(piece.replace(/(\r\n|\n|\r)$/, ''), shape.delimiter);
    const wide = cells.length - shape.width;
    if (found.lines === 1 || wide === 0) {
      take({ cells, line, mended: true });
    } else {
      setAside({
        line,
        reason:
          found.lines > 1
            ? `A quotation mark is not closed: the row could not be told from the ${found.lines - 1} lines after it.`
            : 'The quotation marks of this row are out of order, so its columns could not be told apart.',
      });
    }
    line += found.lines;
    pending = pending.subarray(Buffer.byteLength(text.slice(0, found.end), 'utf8'));
  }
}

function write(parser: Parser, bytes: Buffer): Promise<Error | undefined> {
  return new Promise((resolve) => parser.write(bytes, (error) => resolve(error ?? undefined)));
}

function finish(parser: Parser): Promise<void> {
  return new Promise((resolve) => {
    parser.once('error', () => resolve());
    parser.once('end', () => resolve());
    parser.resume();
    parser.end();
  });
}

function breaksWithin(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) count += cell.split(lineBreak).length - 1;
  }
  return count;
}

/**
 * True when a record of several lines holds lines that are records themselves.
 *
 * A record of the right width is doubted only when its first line alone would have been a whole record:
 * someone may have pasted a piece of an export into a ticket.
 */
function swallowed(cells: readonly string[], shape: Shape): boolean {
  const inner = cells.some(
    (cell) => /[\r\n]/.test(cell) && cell.split(lineBreak).slice(1).some(shape.startsRecord),
  );
  if (!inner) return false;
  if (cells.length !== shape.width) return true;
  const at = cells.findIndex((cell) => /[\r\n]/.test(cell));
  const first = (cells[at] as string).split(lineBreak)[0] as string;
  return at + splitTolerantly(first, shape.delimiter).length === shape.width && at + 1 < shape.width;
}

/** Finds where the record at the start of a text ends: before the next line that begins a record. */
function nextRecord(
  text: string,
  shape: Shape,
  whole: boolean,
): { skip: number; end: number; lines: number; blankLines: number } | undefined {
  const breaks = /\r\n|\n|\r/g;
  const width = (piece: string) =>
    splitTolerantly(piece.replace(/(\r\n|\n|\r)$/, ''), shape.delimiter).length;
  let skip = 0;
  let blankLines = 0;
  let lines = 0;
  let from = 0;
  let firstEnd = -1;
  for (;;) {
    const hit = breaks.exec(text);
    const end = hit === null ? text.length : hit.index + hit[0].length;
    if (hit === null && !whole) return undefined;
    const content = text.slice(from, hit === null ? text.length : hit.index);
    if (lines === 0 && content.trim() === '' && hit !== null) {
      skip = end;
      blankLines++;
    } else {
      if (lines > 0 && shape.startsRecord(content)) {
        // A whole record in the first line, and more than one in all lines: the next rows are at fault too.
        const alone =
          width(text.slice(skip, firstEnd)) === shape.width && width(text.slice(skip, from)) !== shape.width;
        return alone ? { skip, end: firstEnd, lines: 1, blankLines } : { skip, end: from, lines, blankLines };
      }
      lines++;
      if (firstEnd < 0) firstEnd = end;
      // A fault in one line that holds all of its cells needs no search.
      if (lines === 1 && splitTolerantly(content, shape.delimiter).length === shape.width) {
        const next = text.slice(end, end + 4096).split(lineBreak, 1)[0] as string;
        if (next === '' || shape.startsRecord(next)) return { skip, end, lines: 1, blankLines };
      }
      if (hit === null || lines > searchedLines) {
        return { skip, end: firstEnd, lines: 1, blankLines };
      }
    }
    from = end;
    if (hit === null) return { skip, end: text.length, lines: Math.max(1, lines), blankLines };
  }
}
