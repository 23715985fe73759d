/** What exports write into a cell that has no value; compared in lower case with the whole cell. */
const nothing = new Set([
  '',
  '-',
  '--',
  '—',
  '?',
  'null',
  'none',
  'nan',
  'n/a',
  '(empty)',
  '\\n',
  '[]',
  '{}',
  'no agent',
  'unassigned',
  '0000-00-00 00:00:00',
  '0000-00-00',
]);

/** True when a cell stands for no value. */
export function isNothing(cell: string): boolean {
  return cell.length < 20 && nothing.has(cell.trim().toLowerCase());
}
