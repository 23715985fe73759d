import { CsvError, parse } from 'csv-parse/sync';
import type { Fault } from '../faults/index.ts';

/** One record of a small table that a person keeps, with the line at which it begins. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Reads a table with commas, semicolons or tabs, whichever its first line has most of; empty lines are left out. */
export function readTable(text: string, file: string): { lines: TableLine[]; faults: Fault[] } {
  const lines: TableLine[] = [];
  const faults: Fault[] = [];
  let next = 1;
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (cells: string[], { lines: end }) => {
        const line = next;
        next = end + 1;
        if (cells.some((cell) => cell.trim() !== ''))
          lines.push({ line, cells: cells.map((cell) => cell.trim()) });
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    faults.push({
      file,
      line: next,
      message:
        'From this line on the table cannot be read, most likely because a quotation mark is opened and never closed. Close it; the lines above were used.',
    });
  }
  return { lines, faults };
}

/** What parts the cells of a table: the comma, semicolon or tab that its first line has most of, else the comma. */
export function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  return [',', ';', '\t'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
}
