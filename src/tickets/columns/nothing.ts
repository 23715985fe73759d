/** What exports write into a cell that has no value; compared in lower case with the whole cell. */
const nothing = new Set([
  '',
  '-',
  '--',
  '–',
  '—',
  '?',
  'null',
  '(null)',
  'nil',
  'none',
  '(none)',
  'nan',
  'nat',
  '<na>',
  'n/a',
  '#n/a',
  '(empty)',
  '(blank)',
  '\\n',
  '[]',
  '{}',
  '""',
  'no agent',
  'unassigned',
]);

/** The longest of them, and the longest time that means never. */
const longest = 29;
const longestWord = 10;
/** How they begin, so that nearly every cell is known by its first letter. */
const beginnings = new Set(
  [...nothing].flatMap((word) => (word === '' ? [] : [word[0], word[0]?.toUpperCase()])),
);

/** True when a cell stands for no value; a time at the beginning of 1970 or in the year 0 means never. */
export function isNothing(cell: string): boolean {
  if (cell === '') return true;
  if (cell.length > longest) return false;
  const value = cell.trim();
  const first = value[0];
  if (first === undefined) return true;
  if (first === '0') return value.startsWith('0000-00-00');
  if (first === '1') return value.startsWith('1970-01-01') && /^.{10}(?:[tT ]00:00|$)/.test(value);
  return value.length <= longestWord && beginnings.has(first) && nothing.has(value.toLowerCase());
}
