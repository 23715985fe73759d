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
        if (cells.some((cell) => cell.trim() !== '')) lines.push({ line, cells: cells.map(seen) });
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

/** Characters that nobody sees or that turn the direction of what follows: control, zero width, overrides, tags. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A cell as people see it: it stands on pages and in messages. */
function seen(cell: string): string {
  return cell.toWellFormed().replace(unseen, '').trim();
}

/** What parts the cells of a table: the comma, semicolon or tab that its first line has most of, else the comma. */
export function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  return [',', ';', '\t'].reduce((best, one) =>
    first.split(one).length > first.split(best).length ? one : best,
  );
}
