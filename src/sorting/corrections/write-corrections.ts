import { delimiterOf, readTable } from '../../documents/index.ts';
import type { Fault } from '../../faults/index.ts';
import { begun, type Column, columnOf } from './columns.ts';
import type { Correction } from './correction.ts';

/** How `data/sorting.csv` is written as it stands, so that a new line looks like the others. */
export interface Shape {
  readonly delimiter: string;
  readonly lineEnd: string;
  /** What each column holds; nothing for one that is not of corrections. */
  readonly columns: readonly (Column | undefined)[];
  /** False where the last line lacks its end. */
  readonly endsLine: boolean;
}

/** What one answer at the desk writes. */
export type NewCorrection = Omit<Correction, 'line' | 'chainRoot' | 'themes' | 'supportLevel' | 'questions'>;

/** The columns that an answer can fill: each is added to a file that lacks it. */
const filled: readonly Column[] = begun.filter((column) => column !== 'theme' && column !== 'support_level');

/**
 * Gives the shape of a file of corrections, or why nothing can be added to it: a quotation mark that was never closed would
 * swallow every line that follows, and without a column for the ticket no line is read. An empty file has no columns yet.
 */
export function shapeOf(text: string, file: string): { shape: Shape } | { fault: Fault } {
  const { lines, faults } = readTable(text, file);
  const [fault] = faults;
  if (fault !== undefined)
    return { fault: { ...fault, message: `${fault.message} Until then nothing is added to it.` } };
  const [header] = lines;
  const names = header?.cells.map(columnOf) ?? [];
  if (header !== undefined && !names.includes('ticket')) {
    return {
      fault: {
        file,
        line: header.line,
        message: `The first line has no column 'ticket', so nothing can be added. Begin the file with ${begun.join(',')}.`,
      },
    };
  }
  return {
    shape: {
      delimiter: delimiterOf(text),
      lineEnd: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
      columns: names,
      endsLine: /(^\uFEFF?|[\r\n])$/.test(text),
    },
  };
}

/**
 * Gives the text with the columns that an answer can fill and that it lacks, added at the end of its first line; every other
 * character stays. Columns are put beyond the longest line, so that no stray cell gets a meaning that it never had.
 *
 * @returns nothing where none is lacking, or where the first line breaks inside a cell and is better left alone
 */
export function withColumns(text: string, { delimiter, columns: known }: Shape): string | undefined {
  const lacking = filled.filter((column) => !known.includes(column));
  const { lines } = readTable(text, '');
  const [header] = lines;
  if (lacking.length === 0 || header === undefined) return undefined;
  const { from, to } = placeOfLine(text, header.line);
  if (
    /"[^"]*$/.test(
      text
        .slice(from, to)
        .replaceAll('""', '')
        .replace(/"[^"]*"/g, ''),
    )
  )
    return undefined;
  const widest = Math.max(...lines.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1));
  const blank = Array.from({ length: Math.max(0, widest - header.cells.length) }, () => '');
  return text.slice(0, to) + ['', ...blank, ...lacking].join(delimiter) + text.slice(to);
}

/** The first line of a file that has none yet. */
export function firstLine({ lineEnd }: Shape): string {
  return begun.join(',') + lineEnd;
}

/** A correction as the line that is added to a file of this shape, with the line end that the last line may lack. */
export function lineFor(
  correction: NewCorrection,
  { delimiter, lineEnd, columns: known, endsLine }: Shape,
): string {
  const values: Partial<Record<Column, string | undefined>> = {
    ticket: correction.ticket,
    stream: correction.stream,
    chain_level: correction.chainLevel,
    note: correction.note,
    reproducible: correction.reproducible === undefined ? undefined : correction.reproducible ? 'yes' : 'no',
    on: correction.on,
    drawn: correction.drawn,
    machine: correction.machine,
  };
  const cells = known.map((column, index) =>
    column === undefined || known.indexOf(column) !== index
      ? ''
      : quotedCell(values[column] ?? '', delimiter),
  );
  return `${endsLine ? '' : lineEnd}${cells.join(delimiter)}${lineEnd}`;
}

function quotedCell(value: string, delimiter: string): string {
  const plain = value.replace(/[\r\n]+/g, ' ').trim();
  return plain.includes('"') || plain.includes(delimiter) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Where a physical line begins, and where it ends without its line end. */
function placeOfLine(text: string, line: number): { from: number; to: number } {
  const ends = [...text.matchAll(/\r\n|\n|\r/g)];
  const before = line > 1 ? ends[line - 2] : undefined;
  return {
    from: before === undefined ? 0 : before.index + before[0].length,
    to: ends[line - 1]?.index ?? text.length,
  };
}
