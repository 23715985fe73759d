import { type Options, parse } from 'csv-parse/sync';
import { fieldsNamed } from '../columns/choose.ts';
import { readMoment } from '../dates/moment.ts';
import { splitTolerantly } from './tolerant.ts';

/** How a file is laid out: what parts its cells, where its header stands. */
export interface Layout {
  readonly delimiter: string;
  /** True when a space follows each delimiter, also before quotation marks. */
  readonly spaced: boolean;
  readonly headers: readonly string[];
  /** One-based physical line of the header. */
  readonly headerLine: number;
  /** Records of the sample after the header. */
  readonly sample: readonly (readonly string[])[];
}

const delimiters = [',', ';', '\t', '|'] as const;
const sepLine = /^\s*"?sep=(.)"?[ \t]*(?:\r\n|\n|\r)/;
/** How much of a file is tried with each delimiter, in characters. */
const headLength = 40_000;
/** How many records at the start are searched for the header. */
const headerSearch = 60;

/**
 * Finds the delimiter and the header of a file from its beginning.
 *
 * @param start the first part of the file's text; a record cut at its end is ignored when `cut` is true
 * @returns the layout, or a sentence that says what is missing
 */
export function findLayout(start: string, cut: boolean): Layout | { readonly refusal: string } {
  const declared = sepLine.exec(start);
  if (declared !== null) {
    const skippedLines = declared[0].split(/\r\n|\n|\r/).length - 1;
    const found = layoutWith(declared[1] as string, start.slice(declared[0].length), cut);
    if (found !== undefined) return { ...found.layout, headerLine: found.layout.headerLine + skippedLines };
  }
  const head = start.slice(0, headLength);
  let best: { layout: Layout; score: number } | undefined;
  for (const delimiter of delimiters) {
    const found = layoutWith(delimiter, head, cut || head.length < start.length);
    if (found !== undefined && (best === undefined || found.score > best.score)) best = found;
  }
  if (best === undefined && head.length < start.length) {
    for (const delimiter of delimiters) {
      const found = layoutWith(delimiter, start, cut);
      if (found !== undefined && (best === undefined || found.score > best.score)) best = found;
    }
  }
  if (best === undefined) return { refusal: noHeader(start) };
  return layoutWith(best.layout.delimiter, start, cut)?.layout ?? best.layout;
}

function noHeader(start: string): string {
  const first = start.trimStart().split(/\r\n|\n|\r/, 1)[0] ?? '';
  const dated = delimiters.some((mark) => first.split(mark).some((cell) => readMoment(cell) !== undefined));
  return dated
    ? 'The file has no column names in its first line. Export it again with a header.'
    : 'No line of this file names columns such as an id and a creation time, so it is no table of tickets. Export the tickets as CSV.';
}

interface Piece {
  readonly cells: string[];
  readonly line: number;
}

function layoutWith(
  delimiter: string,
  start: string,
  cut: boolean,
): { layout: Layout; score: number } | undefined {
  const pieces = firstRecords(delimiter, start, cut);
  const widths = pieces.map((piece) => piece.cells.length);
  let best: { at: number; score: number } | undefined;
  for (let at = 0; at < Math.min(pieces.length, headerSearch); at++) {
    const { cells } = pieces[at] as Piece;
    const width = widths[at] as number;
    if (width < 2) continue;
    const known = new Set<string>();
    for (const cell of cells) {
      if (cell.length > 120) continue;
      for (const [field, score] of fieldsNamed(cell)) if (score > 0.9) known.add(field);
    }
    const following = widths.slice(at + 1, at + 201);
    const alike = following.filter((one) => one <= width + 1 && one > width / 2).length;
    const steady = following.length === 0 ? 0.5 : alike / following.length;
    const looksLikeData = cells.some((cell) => readMoment(cell) !== undefined);
    const score = (known.size + (isHeaderLike(cells) ? 0.5 : 0)) * steady * (looksLikeData ? 0.1 : 1);
    if (score > 1 && (best === undefined || score > best.score)) best = { at, score };
  }
  if (best === undefined) return undefined;
  const header = pieces[best.at] as Piece;
  const headers = trimTrailing(header.cells);
  return {
    layout: {
      delimiter,
      spaced: isSpaced(delimiter, start),
      headers,
      headerLine: header.line,
      sample: pieces.slice(best.at + 1).map((piece) => piece.cells),
    },
    score: best.score + headers.length / 1000,
  };
}

/** True when the first line that is parted at all has a space after each delimiter. */
function isSpaced(delimiter: string, start: string): boolean {
  if (delimiter === '\t') return false;
  const line = start.split(/\r\n|\n|\r/, 20).find((one) => one.split(delimiter).length > 2) ?? '';
  const cells = line.split(delimiter).slice(1);
  return cells.length > 1 && cells.every((cell) => cell.startsWith(' '));
}

/** Cells up to the last that is not empty. */
function trimTrailing(cells: readonly string[]): string[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] as string).trim() === '') end--;
  return cells.slice(0, end);
}

/** Distinct words, no numbers and no sentences. */
function isHeaderLike(cells: readonly string[]): boolean {
  const filled = trimTrailing(cells).filter((cell) => cell.trim() !== '');
  return filled.length > 1 && filled.every((cell) => cell.length <= 120 && !/^[\d\s.,:-]+$/.test(cell));
}

/** Up to 2,000 records at the start of a text; what comes after a quote out of order is left out. */
function firstRecords(delimiter: string, start: string, cut: boolean): Piece[] {
  const pieces: Piece[] = [];
  if (!start.includes(delimiter)) return pieces;
  const spaced = isSpaced(delimiter, start);
  let good = 0;
  let lines = 0;
  let empties = 0;
  const options: Options = {
    columns: false,
    delimiter,
    relax_column_count: true,
    ltrim: spaced,
    relax_quotes: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    skip_empty_lines: true,
    to: 2000,
    on_record(cells, info) {
      pieces.push({ cells: cells as unknown as string[], line: lines + 1 + info.empty_lines - empties });
      lines += 1 + info.empty_lines - empties;
      for (const cell of cells as unknown as string[])
        if (/[\r\n]/.test(cell)) lines += cell.split(/\r\n|\n|\r/).length - 1;
      empties = info.empty_lines;
      good = info.bytes;
      return null;
    },
  };
  try {
    parse(start, options);
  } catch (error) {
    // The piece that is looked at may end inside a proper long cell.
    const torn = cut && (error as { code?: string }).code === 'CSV_QUOTE_NOT_CLOSED';
    if (torn && pieces.length > 1) return pieces;
    // From the first fault on, line by line: a sample need not be exact, the reading itself is.
    const rest = Buffer.from(start, 'utf8').subarray(good).toString('utf8');
    for (const text of rest.slice(0, 400_000).split(/\r\n|\n|\r/)) {
      lines++;
      if (text !== '' && pieces.length < 2000)
        pieces.push({ cells: splitTolerantly(text, delimiter), line: lines });
    }
  }
  if (cut && pieces.length > 1) pieces.pop();
  return pieces;
}
