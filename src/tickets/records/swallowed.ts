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
  const at = cells.findIndex((cell) => lineBreak.test(cell));
  if (at < 0) return false;
  if (cells.length !== width)
    return cells.some((cell) => innerLines(cell).some((line) => shape.startsRecord(line)));
  const first = (cells[at] as string).split(lineBreak, 1)[0] as string;
  if (at + splitTolerantly(first, delimiter).length !== width) return false;
  const isLast = at + 1 === width;
  const inner = innerLines(cells[at] as string);
  if (!isLast) return inner.some((line) => shape.startsRecord(line));
  // The first line of a last cell is always whole: only rows and nothing else are taken for rows.
  return inner.every((line) => shape.startsRecord(line) && splitTolerantly(line, delimiter).length === width);
}

/** The lines of a cell without the first. */
function innerLines(cell: string): string[] {
  return cell.split(lineBreak).slice(1);
}
