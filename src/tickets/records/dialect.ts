import type { Options } from 'csv-parse';

/** What parts the cells of a file and what makes a quotation mark text. */
export interface Dialect {
  readonly delimiter: string;
  /** What makes a quotation mark within a quoted cell text: another one, which is the rule, or a backslash. */
  readonly escaping: '"' | '\\';
  /** True when a space follows each delimiter, also before quotation marks. */
  readonly spaced: boolean;
}

/** What may part the cells of an export, the commonest first. */
export const delimiters = [',', ';', '\t', '|', '\u0001'] as const;

/** The longest record that is read as one, in bytes. */
export const recordLimit = 32_000_000;

/**
 * The options with which csv-parse reads everywhere. Always the same ones in the same order: its parser is slower by
 * a third where its options come in several shapes.
 *
 * @param onRecord is called for each record, which is then not given out
 * @param most how many records are read, -1 for all
 */
export function parserOptions(
  { delimiter, escaping, spaced }: Dialect,
  onRecord?: NonNullable<Options['on_record']>,
  most = -1,
): Options {
  return {
    on_skip: undefined,
    columns: false,
    delimiter,
    escape: escaping,
    relax_column_count: true,
    ltrim: spaced,
    record_delimiter: ['\r\n', '\n', '\r'],
    max_record_size: recordLimit,
    skip_empty_lines: true,
    to: most,
    on_record: onRecord,
  } as Options;
}
