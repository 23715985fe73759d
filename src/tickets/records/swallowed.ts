import type { Shape } from './record.ts';
import { splitTolerantly } from './tolerant.ts';

const lineBreak = /\r\n|\n|\r/;

/**
 * True when a record of several lines seems to hold lines that are records themselves, so that its quotes are
 * those of two other cells.
 *
 * A record of the right width is doubted only when its first line alone would have been a whole record: someone may
 * have pasted a piece of an export into a ticket.
 */
export function swallowed(cells: readonly string[], shape: Shape): boolean {
  const { width, delimiter } = shape;
  const at = cells.findIndex((cell) => cell.includes('\n') || cell.includes('\r'));
  if (at < 0) return false;
  if (cells.length !== width)
    return cells.some((cell) => innerLines(cell).some((line) => shape.startsRecord(line)));
  const cell = cells[at] as string;
  const first = cell.slice(0, cell.search(/[\r\n]/));
  const left = width - 1 - at;
  if (!holds(first, delimiter, left) || splitTolerantly(first, delimiter).length !== left + 1) return false;
  const isLast = left === 0;
  const inner = innerLines(cell);
  if (!isLast) return inner.some((line) => shape.startsRecord(line));
  // The first line of a last cell is always whole: only rows and nothing else are taken for rows.
  return inner.every((line) => shape.startsRecord(line) && splitTolerantly(line, delimiter).length === width);
}

/** True when a text has at least so many delimiters. */
function holds(text: string, delimiter: string, count: number): boolean {
  let found = 0;
  for (let at = text.indexOf(delimiter); at >= 0 && found < count; at = text.indexOf(delimiter, at + 1))
    found++;
  return found >= count;
}

/** The lines of a cell without the first. */
function innerLines(cell: string): string[] {
  return cell.split(lineBreak).slice(1);
}
