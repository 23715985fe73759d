import { createHash } from 'node:crypto';
import type { CellReader } from './cell.ts';
import type { Row } from './row.ts';

/** What is known of the ids of a whole file. */
export interface IdRule {
  /** Every id is a number, perhaps shown in groups or with `.0`. */
  readonly numeric: boolean;
  /** True for an id such as `1.00E+11`. */
  isDestroyed(id: string): boolean;
}

const grouped = /^\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+$/;
/** Groups parted by spaces are a number in any company; by commas and dots only where every id is one. */
const groupedBySpaces = /^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/;
/** The longest text that may be an id, in characters. */
const longestId = 120;

/** True for a cell that may be a number as a spreadsheet or helpdesk shows it, and for an empty one. */
export function isNumericId(cell: string): boolean {
  const id = undressed(cell);
  return id === '' || /^\d+(?:\.0+)?$/.test(id) || grouped.test(id);
}

/** The rule for a file's ids: `1.438.780` is read as a number only where every id of the file is one. */
export function idRule(numeric: boolean): IdRule {
  return { numeric, isDestroyed: (id) => /^\d(?:[.,]\d+)?E\+?\d{1,3}$/i.test(id) };
}

/** Gives the id of a row as its helpdesk writes it, else the one in its address, empty when there is none. */
export function idOf(row: Row, cell: CellReader, rule: IdRule): string {
  let id = undressed(cell(row, 'id'));
  if (id === '') id = idInUrl(cell(row, 'url'));
  if (rule.numeric) id = id.replace(/\.0+$/, '');
  if (groupedBySpaces.test(id) || (rule.numeric && grouped.test(id))) id = id.replace(/\D/g, '');
  return id.length > longestId ? '' : id;
}

/**
 * Gives an id to a row that has neither an id nor an address: the same for the same row in any file.
 *
 * @param parts what tells the row from others, redacted: ids are published, and what they were made of can be tried
 */
export function hashedId(parts: readonly string[]): string {
  return `row-${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)}`;
}

/** The last piece of an address with a digit in it, `…/issues/123`, or the number that it asks for, `?id=123`. */
function idInUrl(url: string): string {
  if (url === '') return '';
  const asked = /[?&#](?:id|ticket|ticket_?id|number|issue|case|conversation_?id)=([\w-]*\d[\w-]*)/i.exec(
    url,
  )?.[1];
  if (asked !== undefined) return asked;
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const pieces = path.split('/').filter((piece) => piece !== '');
  const last = pieces.at(-1) ?? '';
  return (/\d/.test(last) ? last : pieces.findLast((piece) => /^[A-Za-z]*[-_]?\d+$/.test(piece))) ?? last;
}

/**
 * Without the dress that people and spreadsheets give an id: `#7001`, `="0123"`, `'0123`,
 * `=HYPERLINK("https://…";"7001")`.
 */
function undressed(cell: string): string {
  const clean = cell.replace(/[\p{Cf}\p{Cc}]/gu, '').trim();
  const formula = /^="(.*)"$/.exec(clean)?.[1] ?? /^=HYPERLINK\(.*[,;]\s*"([^"]*)"\s*\)$/i.exec(clean)?.[1];
  return (formula ?? clean.replace(/^'(?=[\d=+@-])/, '')).trim().replace(/^#\s*(?=[\p{L}\d])/u, '');
}
