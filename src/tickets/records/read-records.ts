import { brokenRecords, cutOff, type Recovered } from './broken.ts';
import { RecordParser } from './parser.ts';
import { pendingOf } from './pending.ts';
import type { RawRecord, SetAside, Shape } from './record.ts';
import { swallowed } from './swallowed.ts';
import { unwrapped } from './tolerant.ts';

/** How many records are held back that may turn out to be parts of one. */
const heldLimit = 100;
/** With how many of them it is tried whether they begin a record that goes on. */
const startsTried = 4;
/** How much text is looked at to see whether it begins with a row, in bytes. */
const followingLimit = 8192;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** A record that is held back, with the empty lines before it. */
interface Held {
  readonly record: RawRecord;
  readonly bytes: number;
  readonly nextLine: number;
}

/**
 * Reads the records of a text, one pass, in bounded memory.
 *
 * csv-parse does the reading. Where it meets a quote out of order, and where a record has swallowed
 * lines that are records themselves, reading goes back to the start of that record, finds the next line
 * that begins a record, takes what lies before it without its quotes, and goes on with the parser there.
 *
 * @param chunks UTF-8, which may be parted anywhere, or strings
 * @param take is called for every record in order, empty lines left out
 * @param setAside is called for what no record could be made of
 * @param firstLine the physical line at which the text begins
 * @returns the number of its physical lines
 */
export async function readRecords(
  chunks: AsyncIterable<Uint8Array | string>,
  shape: Shape,
  take: (record: RawRecord) => void,
  setAside: (piece: SetAside) => void,
  firstLine = 1,
): Promise<number> {
  const pending = pendingOf(chunks);
  const broken = brokenRecords(pending, shape);
  /** The physical line at which what is pending begins. */
  let line = firstLine;
  let shortRows = 0;

  for (;;) {
    const { isWell, held, nextLine, endsInRow } = await readWell();
    if (!isWell && (await joinedWith(held))) continue;
    const cut = isWell && endsInRow ? cutRow(held) : undefined;
    give(held);
    if (cut !== undefined) setAside({ line: cut.record.line, reason: cutOff });
    line = nextLine;
    if (isWell) return line - firstLine;
    // Such rows often come in a row, and a parser for each of them takes its time.
    do use(await broken.next(line));
    while (broken.isNext());
  }

  /** Takes the last row away if it is the only one that is short, in a text that does not end with a line end. */
  function cutRow(held: Held[]): Held | undefined {
    const cells = held.at(-1)?.record.cells;
    const isCut =
      cells !== undefined && shortRows === 1 && cells.length < shape.width && shape.hasBeginning(cells);
    return isCut ? held.pop() : undefined;
  }

  /** Gives records out that pending begins with. */
  function give(records: readonly Held[]): void {
    for (const { record, bytes, nextLine } of records) {
      take(record);
      pending.drop(bytes);
      line = nextLine;
    }
  }

  function use(recovered: Recovered): void {
    if ('record' in recovered) take(recovered.record);
    else setAside(recovered.setAside);
    line += recovered.lines;
    pending.drop(recovered.bytes);
  }

  /**
   * Makes one record of such as were held back and of what follows, where a quote in a text has ended it too early.
   * What is left of `held` was not used up.
   */
  async function joinedWith(held: Held[]): Promise<boolean> {
    let bytes = held.reduce((sum, one) => sum + one.bytes, 0);
    if (held.length === 0 || (await rowBegins(bytes))) return false;
    for (let tried = 0; held.length > 0 && tried < startsTried; tried++) {
      const joined = await broken.joined(line, bytes);
      if (joined !== undefined) {
        use(joined);
        return true;
      }
      const [first] = held.splice(0, 1) as [Held];
      give([first]);
      bytes -= first.bytes;
    }
    return false;
  }

  /** True when a row begins at an offset of what is pending. */
  async function rowBegins(at: number): Promise<boolean> {
    while (!pending.ended && pending.length < at + followingLimit) await pending.more();
    const text = pending
      .bytes()
      .toString('utf8', at, Math.min(pending.length, at + followingLimit))
      .trimStart();
    const first = text.split(/[\r\n]/, 1)[0] as string;
    // A line with as many delimiters as a row may be one, whatever its quotes make of it.
    return first.split(shape.delimiter).length >= shape.width || shape.startsRecord(first, () => text);
  }

  /**
   * Reads as long as all is in order, or up to a record with which reading can't go on. The last record is held
   * back, with such after it as have no beginning of their own: what is pending then begins with them.
   *
   * @returns what is held back, the line after it, and whether the text ends without a line end
   */
  async function readWell(): Promise<{
    isWell: boolean;
    held: Held[];
    nextLine: number;
    endsInRow: boolean;
  }> {
    let held: Held[] = [];
    /** Where the parser stands behind a record, and where what is held back begins: bytes of this run, and lines. */
    let parsed = 0;
    let parsedLine = line;
    let given = 0;
    let dropped = 0;
    /** Empty lines and lines as the parser counts them. */
    let empties = 0;
    let lines = 0;
    let lastFed: number | undefined;

    const parser = new RecordParser(shape, (found, info) => {
      const blank = info.empty_lines - empties;
      const breaks = info.lines - lines - blank - 1;
      if (breaks > 0 && swallowed(found, shape)) return false;
      const at = parsedLine + blank;
      const cells =
        found.length === 1 ? (unwrapped(found[0] as string, shape.delimiter, shape.width) ?? found) : found;
      const isShort = cells.length < shape.width;
      const isRow = !isShort || shape.hasBeginning(cells);
      if (isRow && isShort) shortRows++;
      if (isRow || held.length >= heldLimit) release();
      const nextLine = at + 1 + (breaks > 0 ? breaksWithin(found, breaks) : 0);
      held.push({ record: { cells, line: at }, bytes: info.bytes - parsed, nextLine });
      parsed = info.bytes;
      parsedLine = nextLine;
      empties = info.empty_lines;
      lines = info.lines;
      return true;
    });

    function release(): void {
      for (const { record } of held) take(record);
      held = [];
      given = parsed;
      line = parsedLine;
    }

    async function read(): Promise<boolean> {
      let bytes = pending.length > 0 ? pending.bytes() : await pending.more();
      while (bytes !== undefined) {
        lastFed = bytes.at(-1);
        if (!(await parser.feed(bytes))) return false;
        // What has become records is let go before the next piece comes.
        pending.drop(given - dropped);
        dropped = given;
        bytes = await pending.more();
      }
      return parser.finish();
    }

    const isWell = await read();
    pending.drop(given - dropped);
    // The parser counts an empty line behind the last line end.
    const empty = isWell ? parser.info.empty_lines - empties - (isLineEnd(lastFed) ? 1 : 0) : 0;
    return {
      isWell,
      held,
      nextLine: parsedLine + Math.max(0, empty),
      endsInRow: lastFed !== undefined && !isLineEnd(lastFed),
    };
  }
}

function isLineEnd(byte: number | undefined): boolean {
  return byte === lineFeed || byte === carriageReturn;
}

/** The line breaks within cells, of which the parser counts CRLF as two. */
function breaksWithin(cells: readonly string[], counted: number): number {
  let pairs = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\r\n'); at >= 0; at = cell.indexOf('\r\n', at + 2)) pairs++;
  }
  return counted - pairs;
}
