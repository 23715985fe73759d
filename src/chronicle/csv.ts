/** What a cell may hold. Nothing is an empty cell; true and false are `yes` and `no`. */
export type CsvValue = string | number | boolean | null | undefined;

/**
 * A table as CSV after RFC 4180: UTF-8, a header, lines that end in CRLF, formulas defused.
 *
 * @throws RangeError when a row has not as many cells as there are columns
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const odd = rows.find((row) => row.length !== columns.length);
  if (odd) throw new RangeError(`A row of ${odd.length} cells was made for ${columns.length} columns.`);
  const lines = [columns, ...rows].map((row) => row.map(cell).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

/** A text that begins as a spreadsheet's formula does is defused by an apostrophe; numbers stay numbers. */
function cell(value: CsvValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value;
  const safe = /^\s*[=+\-@\t\r\n\0＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
