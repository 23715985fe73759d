/** What stands in one cell; nothing is written `-`. */
export type Cell = string | number | undefined;

/** A column of a view export: its header, and what stands in it for one row. */
export type Column<T> = readonly [header: string, cell: (row: T) => Cell];

/** Rows as the helpdesk's view export would hold them (RFC 4180, CRLF). */
export function asViewExport<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  const lines = [
    columns.map(([header]) => header),
    ...rows.map((row) => columns.map(([, cell]) => shown(cell(row)))),
  ];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function shown(cell: Cell): string {
  return cell === undefined || cell === '' ? '-' : String(cell);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
