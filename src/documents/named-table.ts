import type { Fault } from '../faults/index.ts';
import { listed, nearest } from '../words/index.ts';
import { readTable } from './table.ts';

/** Tells a fault of one line. */
export type Tell = (message: string) => void;

/** One line of a table by the names of its columns; only cells that hold something are there. */
export interface NamedRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  /** Tells a fault of this line, among the faults of the table. */
  readonly tell: Tell;
}

/** What a table is to hold. */
export interface TableForm<Column extends string> {
  readonly columns: readonly Column[];
  /** What else a column may be called, in small letters. */
  readonly aliases?: Readonly<Record<string, Column>>;
  /** Without these columns nothing can be read. */
  readonly needed: readonly Column[];
  /** What one line holds, and what the file holds: `bug`, `bugs`. */
  readonly one: string;
  readonly many: string;
  /** The columns that a new file begins with; all of them where it is not given. */
  readonly begin?: readonly Column[];
  /** What is said of a column that is unknown, where another sentence is better. */
  readonly unknownColumn?: (cell: string, meant: string | undefined) => string;
}

/**
 * Reads a small table that a person keeps, its cells by the names in its first line. A column that it does not know is told, with
 * the one that was most likely meant, and left out. Where a needed one is lacking, that is told and there are no rows; an empty text has none.
 */
export function readNamedTable<Column extends string>(
  text: string,
  file: string,
  form: TableForm<Column>,
): { rows: NamedRow<Column>[]; faults: Fault[] } {
  const { lines, faults } = readTable(text, file);
  const [header, ...rest] = lines;
  if (header === undefined) return { rows: [], faults };
  const tellOf =
    (line: number): Tell =>
    (message) => {
      faults.push({ file, line, message });
    };
  const tell = tellOf(header.line);
  const names = header.cells.map((cell) => columnNamed(cell, form));
  header.cells.forEach((cell, index) => {
    if (names[index] !== undefined || cell === '') return;
    tell((form.unknownColumn ?? unknownIn(form))(cell, nearest(plainName(cell), form.columns)));
  });
  const lacking = form.needed.filter((column) => !names.includes(column));
  if (lacking.length > 0) {
    const begin = (form.begin ?? form.columns).join(',');
    tell(
      `The first line has no column ${listed(lacking.map((name) => `'${name}'`))}, so no ${form.one} could be read. Begin the file with ${begin}.`,
    );
    return { rows: [], faults };
  }
  const rows = rest.map(({ line, cells }) => {
    const named: Partial<Record<Column, string>> = {};
    cells.forEach((cell, index) => {
      const name = names[index];
      if (name !== undefined && cell !== '') named[name] = cell;
    });
    return { line, cells: named, tell: tellOf(line) };
  });
  return { rows, faults };
}

/** The column that a cell of the first line names, in any case and with spaces or hyphens for `_`; nothing for any other word. */
export function columnNamed<Column extends string>(
  cell: string,
  { columns, aliases = {} }: Pick<TableForm<Column>, 'columns' | 'aliases'>,
): Column | undefined {
  const name = plainName(cell);
  return (
    columns.find((column) => column === name) ?? (Object.hasOwn(aliases, name) ? aliases[name] : undefined)
  );
}

function plainName(cell: string): string {
  return cell.toLowerCase().replace(/[\s-]+/g, '_');
}

function unknownIn({ many, columns }: Pick<TableForm<string>, 'many' | 'columns'>) {
  return (cell: string, meant: string | undefined): string =>
    meant === undefined
      ? `'${cell}' is not a column of ${many}. Choose from ${columns.join(', ')}, or take it out; it was not read.`
      : `'${cell}' is not a column of ${many}. Did you mean '${meant}'? It was not read.`;
}
