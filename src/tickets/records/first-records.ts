import { type Info, parse } from 'csv-parse/sync';
import { type Dialect, parserOptions } from './dialect.ts';
import { splitTolerantly } from './tolerant.ts';

/** One record at the beginning of a file. */
export interface Piece {
  readonly cells: readonly string[];
  /** One-based physical line. */
  readonly line: number;
  /** True when its quotation marks were out of order. */
  readonly mended?: true;
}

/** The records at the beginning of a file. */
export interface FirstRecords {
  readonly pieces: readonly Piece[];
  /** True when lines were put into quotation marks as a whole, which were taken off. */
  readonly wrapped: boolean;
  /** How many records have a quote out of order, as far as they were counted. */
  readonly faults: number;
}

const recordLimit = 2000;
/** After this many quotes out of order the rest is read line by line: a sample need not be exact, the reading is. */
const faultLimit = 50;
const lineBreak = /\r\n|\n|\r/;

/**
 * Reads up to 2,000 records at the start of a text.
 *
 * @param cut whether the text goes on: a record that it ends in is left out
 */
export function firstRecords(dialect: Dialect, start: string, cut: boolean): FirstRecords {
  if (!start.includes(dialect.delimiter)) return { pieces: [], wrapped: false, faults: 0 };
  const bytes = Buffer.from(start, 'utf8');
  const pieces: Piece[] = [];
  let from = 0;
  let line = 1;
  let faults = 0;
  for (; from < bytes.length && pieces.length < recordLimit; faults++) {
    const run = soundRecords(dialect, bytes.subarray(from), line, recordLimit - pieces.length);
    pieces.push(...run.pieces);
    from += run.bytes;
    line = run.line;
    if (!run.failed) break;
    // The piece that is looked at may end inside a proper long cell.
    const isCutInCell = cut && run.unclosed && faults === 0 && pieces.length > 0;
    if (isCutInCell && !holdsRows(bytes.subarray(from), pieces, dialect.delimiter))
      return finished(pieces, dialect, faults);
    const lines = faults < faultLimit ? 1 : recordLimit;
    const rest = bytes.toString('utf8', from, Math.min(bytes.length, from + 400_000));
    const taken = takeLines(rest, lines, line, dialect.delimiter);
    pieces.push(...taken.pieces);
    from += Buffer.byteLength(rest.slice(0, taken.length), 'utf8');
    line += taken.lines;
    if (faults >= faultLimit) break;
  }
  if (cut && pieces.length > 1) pieces.pop();
  return finished(pieces.slice(0, recordLimit), dialect, faults);
}

function soundRecords(
  dialect: Dialect,
  bytes: Buffer,
  firstLine: number,
  most: number,
): { pieces: Piece[]; bytes: number; line: number; failed: boolean; unclosed: boolean } {
  const pieces: Piece[] = [];
  let good = 0;
  let line = firstLine;
  let empties = 0;
  const onRecord = (record: unknown, info: Info) => {
    const cells = record as string[];
    line += info.empty_lines - empties;
    empties = info.empty_lines;
    pieces.push({ cells, line });
    line++;
    for (const cell of cells) if (/[\r\n]/.test(cell)) line += cell.split(lineBreak).length - 1;
    good = info.bytes;
    return null;
  };
  try {
    parse(bytes, parserOptions(dialect, onRecord, most));
    return { pieces, bytes: bytes.length, line, failed: false, unclosed: false };
  } catch (error) {
    const unclosed = (error as { code?: string }).code === 'CSV_QUOTE_NOT_CLOSED';
    return { pieces, bytes: good, line, failed: true, unclosed };
  }
}

/** True when the lines of a text are mostly as wide as the last record before it. */
function holdsRows(bytes: Buffer, pieces: readonly Piece[], delimiter: string): boolean {
  const width = (pieces.at(-1) as Piece).cells.length;
  const lines = takeLines(bytes.toString('utf8', 0, 40_000), 200, 1, delimiter).pieces;
  return lines.filter(({ cells }) => cells.length === width).length * 2 > lines.length;
}

function takeLines(text: string, most: number, firstLine: number, delimiter: string) {
  const pieces: Piece[] = [];
  const breaks = /\r\n|\n|\r/g;
  let from = 0;
  let lines = 0;
  while (from < text.length && pieces.length < most) {
    const hit = breaks.exec(text);
    const content = text.slice(from, hit?.index ?? text.length);
    if (content.trim() !== '')
      pieces.push({ cells: splitTolerantly(content, delimiter), line: firstLine + lines, mended: true });
    lines++;
    from = hit === null ? text.length : breaks.lastIndex;
  }
  return { pieces, length: from, lines };
}

/** Takes quotation marks off that stand around whole lines, where at least half of them have such. */
function finished(pieces: readonly Piece[], { delimiter }: Dialect, faults: number): FirstRecords {
  const isWrapped = ({ cells }: Piece) => cells.length === 1 && (cells[0] as string).includes(delimiter);
  const wrapped = pieces.length > 1 && pieces.filter(isWrapped).length * 2 >= pieces.length;
  if (!wrapped) return { pieces, wrapped, faults };
  return {
    pieces: pieces.map((piece) =>
      isWrapped(piece) ? { ...piece, cells: splitTolerantly(piece.cells[0] as string, delimiter) } : piece,
    ),
    wrapped,
    faults,
  };
}
