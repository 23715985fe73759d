import { counted } from '../../words/index.ts';
import { readMoment } from '../dates/moment.ts';
import { type Dialect, delimiters } from './dialect.ts';
import { type FirstRecords, firstRecords, type Piece } from './first-records.ts';
import { findHeader, headerName } from './header.ts';

/** How a file is laid out: what parts its cells, where its header stands. Plain data. */
export interface Layout extends Dialect {
  readonly headers: readonly string[];
  /** One-based physical line of the header. */
  readonly headerLine: number;
  /** Records of the sample after the header. */
  readonly sample: readonly (readonly string[])[];
  /** What a person should know of it. */
  readonly notes: readonly string[];
}

const sepLine = /^\s*"?sep=(.)"?[ \t]*(?:\r\n|\n|\r)/;
/** How much of a file is tried with each delimiter, in characters. */
const headLength = 40_000;
const columnLimit = 10_000;
/** From so many quotes out of order on, another escape is tried. */
const faultsForEscape = 3;

/**
 * Finds the delimiter and the header of a file from its beginning.
 *
 * @param start the first part of the file's text; a record cut at its end is ignored when `cut` is true
 * @returns the layout, or a sentence that says what is missing
 */
export function findLayout(start: string, cut: boolean): Layout | { readonly refusal: string } {
  const declared = sepLine.exec(start);
  if (declared !== null) {
    const found = layoutWith(declared[1] as string, start.slice(declared[0].length), cut);
    if (found !== undefined) {
      const lines = declared[0].split(/\r\n|\n|\r/).length - 1;
      return checked({ ...found.layout, headerLine: found.layout.headerLine + lines });
    }
  }
  const head = start.slice(0, headLength);
  const delimiter =
    bestDelimiter(head, cut || head.length < start.length) ??
    (head.length < start.length ? bestDelimiter(start, cut) : undefined);
  const best = delimiter === undefined ? undefined : layoutWith(delimiter, start, cut);
  return best === undefined ? { refusal: noHeader(start) } : checked(best.layout);
}

function bestDelimiter(text: string, cut: boolean): string | undefined {
  let best: { delimiter: string; score: number } | undefined;
  for (const delimiter of delimiters) {
    const found = layoutWith(delimiter, text, cut);
    if (found !== undefined && (best === undefined || found.score > best.score))
      best = { delimiter, score: found.score };
  }
  return best?.delimiter;
}

function checked(layout: Layout): Layout | { readonly refusal: string } {
  if (layout.headers.length <= columnLimit) return layout;
  return {
    refusal: `The file has ${layout.headers.length} columns, more than the ${columnLimit} that are read. Export fewer columns.`,
  };
}

function noHeader(start: string): string {
  const lines = start.trimStart().split(/\r\n|\n|\r/, 5);
  const dated = lines.some((line) =>
    delimiters.some((mark) => {
      const cells = line.split(mark);
      return cells.length > 1 && cells.some((cell) => readMoment(cell.replace(/^"|"$/g, '')) !== undefined);
    }),
  );
  return dated
    ? 'The file has no column names in its first line, and without them it is not sure which columns hold names of people. Export it again with a header.'
    : 'No line of this file names columns such as an id and a creation time, so it is no table of tickets. Export the tickets as CSV.';
}

function layoutWith(
  delimiter: string,
  start: string,
  cut: boolean,
): { layout: Layout; score: number } | undefined {
  const spaced = isSpaced(delimiter, start);
  const { dialect, records } = withEscape({ delimiter, spaced, escaping: '"' }, start, cut);
  const found = findHeader(records.pieces);
  if (found === undefined) return undefined;
  const { cells, line, mended = false } = records.pieces[found.at] as Piece;
  const sample = records.pieces.slice(found.at + 1).map((piece) => piece.cells);
  const headers = namesOf(cells, sample);
  return {
    layout: {
      ...dialect,
      headers,
      headerLine: line,
      sample,
      notes: notesOf(found.at, mended, records, dialect),
    },
    score: found.score + headers.length / 1000,
  };
}

/**
 * Takes backslashes before quotation marks for their escape where that brings most of the sample's quotes into
 * order. A few such rows are better read one by one: in this dialect every other backslash is lost.
 */
function withEscape(
  dialect: Dialect,
  start: string,
  cut: boolean,
): { dialect: Dialect; records: FirstRecords } {
  const records = firstRecords(dialect, start, cut);
  if (records.faults < faultsForEscape || !start.includes('\\"')) return { dialect, records };
  const other = { ...dialect, escaping: '\\' } as const;
  const escaped = firstRecords(other, start, cut);
  return escaped.faults * 2 < records.faults ? { dialect: other, records: escaped } : { dialect, records };
}

function notesOf(above: number, mended: boolean, { wrapped }: FirstRecords, { escaping }: Dialect): string[] {
  return [
    ...(above === 0
      ? []
      : [
          `${counted(above, 'line')} above the header ${above === 1 ? 'was' : 'were'} left out: ${above === 1 ? 'it is' : 'they are'} no ticket${above === 1 ? '' : 's'}.`,
        ]),
    ...(mended
      ? ['The quotation marks of the header are out of order; look whether its columns were understood.']
      : []),
    ...(wrapped ? ['Lines stood in quotation marks as a whole; these were taken off.'] : []),
    ...(escaping === '\\' ? ['Quotation marks within texts have a backslash before them.'] : []),
  ];
}

/** True when the first line that is parted at all has a space after each delimiter. */
function isSpaced(delimiter: string, start: string): boolean {
  if (delimiter === '\t') return false;
  const line = start.split(/\r\n|\n|\r/, 20).find((one) => one.split(delimiter).length > 2) ?? '';
  const cells = line.split(delimiter).slice(1);
  return cells.length > 1 && cells.every((cell) => cell.startsWith(' '));
}

/**
 * The names of the columns. Nameless ones at the end are left out when they are empty, and one is put in front
 * where every row has a number more than the header, as statistics programs write it.
 */
function namesOf(cells: readonly string[], sample: readonly (readonly string[])[]): string[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] as string).trim() === '' && !isUsed(end - 1, sample)) end--;
  const names = cells.slice(0, end).map(headerName);
  const numbered =
    sample.length > 1 &&
    sample.every(
      (row, at) => row.length !== names.length + 1 || Number(row[0]) === Number(sample[0]?.[0]) + at,
    ) &&
    sample.filter((row) => row.length === names.length + 1 && (row.at(-1) as string).trim() !== '').length *
      2 >
      sample.length;
  return numbered ? ['', ...names] : names;
}

/** True when a fifth of the rows have something in a column. */
function isUsed(column: number, sample: readonly (readonly string[])[]): boolean {
  return sample.filter((row) => (row[column] ?? '').trim() !== '').length * 5 >= Math.max(1, sample.length);
}
