import { readMoment } from '../dates/moment.ts';
import type { Layout } from './layout.ts';
import type { Shape } from './record.ts';
import { opensCell, splitTolerantly } from './tolerant.ts';

/** Tells the dates of a file from other cells. */
export type IsDate = (cell: string) => boolean;

/** A line longer than this is looked at as far as this, in characters. */
const lineLength = 4000;

/**
 * Learns from the sample what a record of a file looks like at its beginning.
 *
 * @param idAt the column of the id, or of the address that stands for it; undefined when there is none
 * @param createdAt the column of the creation time
 * @param isDate reads the file's dates, where they need more than `readMoment`
 */
export function shapeOf(
  layout: Layout,
  idAt: number | undefined,
  createdAt: number,
  isDate: IsDate = (cell) => readMoment(cell) !== undefined,
): Shape {
  const { delimiter, headers } = layout;
  const needed = Math.max(idAt ?? 0, createdAt) + 1;
  const shapes = new Set<string>();
  const rows = layout.sample.filter((cells) => isDate(cells[createdAt] ?? ''));
  if (idAt !== undefined) for (const cells of rows) shapes.add(idShape(cells[idAt] ?? ''));
  const areFull = rows.filter((cells) => cells.length >= headers.length).length * 5 >= rows.length * 4;
  const fits = (cells: readonly string[]) => {
    if (cells.length < needed || !isDate(unquoted(cells[createdAt] as string))) return false;
    if (idAt === undefined) return cells.length === headers.length;
    const shape = idShape(unquoted(cells[idAt] as string));
    // A row that lost its id is a row as well, when nothing else is missing.
    return shape === '' ? cells.length === headers.length : shapes.has(shape);
  };
  return {
    delimiter,
    spaced: layout.spaced,
    escaping: layout.escaping,
    width: headers.length,
    hasBeginning: fits,
    tidy: (cells) =>
      cells.length < needed
        ? cells
        : cells.map((cell, at) => (at === idAt || at === createdAt ? unquoted(cell) : cell)),
    startsRecord(line, following) {
      if (!line.includes(delimiter) && !opensCell(line)) return false;
      const cells = splitTolerantly(line.slice(0, lineLength), delimiter);
      const isComplete = cells.length >= headers.length || cells.some(opensCell) || line.length > lineLength;
      if (fits(cells) && (isComplete || !areFull)) return true;
      // The id or the date may stand behind a text of several lines, which opens on this one.
      if (following === undefined || !cells.some(opensCell)) return false;
      const whole = splitTolerantly(following(), delimiter, headers.length);
      const spans = whole.slice(0, needed).some((cell) => /[\r\n]/.test(cell));
      return spans && whole.length === headers.length && fits(whole);
    },
  };
}

/** A cell that holds no text of people, without quotation marks that strayed into it. */
function unquoted(cell: string): string {
  return cell.includes('"') ? cell.replaceAll('"', '') : cell;
}

/** An id without what changes from one to the next: `INC001` and `INC-1` differ, `INC001` and `REQ7` don't. */
function idShape(id: string): string {
  const bare = id.trim();
  return bare.length > 200 ? '' : bare.replace(/[\p{L}\d]+/gu, 'w');
}
