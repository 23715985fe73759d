import { fieldsNamed } from '../columns/named.ts';
import { readMoment } from '../dates/moment.ts';
import { delimiters } from './dialect.ts';
import type { Piece } from './first-records.ts';
import { splitTolerantly } from './tolerant.ts';

/** Where the header stands among the first records, and how sure that is. */
interface FoundHeader {
  readonly at: number;
  readonly score: number;
}

/** How many records at the start are searched for the header, and how many after one tell whether it fits. */
const searched = 60;
const followed = 200;
/** How much rows above a header may speak against it. */
const mostAgainst = 4;
/** A name that is surer than this is the name of a field and not a word that may be in one. */
const sure = 0.9;

/**
 * Finds the header: the row with the most names of known fields whose width the following rows share, up to where
 * another header begins. A row of words over a column of dates will do where no name is known. Rows of tickets
 * above it speak against one: files that were put together have several.
 */
export function findHeader(pieces: readonly Piece[]): FoundHeader | undefined {
  const first = pieces.slice(0, searched + followed).map(({ cells }) => cellsInAnyDialect(cells));
  const headers = first.flatMap((cells, at) => (isLikeHeader(cells) ? [at] : []));
  let best: FoundHeader | undefined;
  let rowsAbove = 0;
  for (let at = 0; at < Math.min(pieces.length, searched); at++) {
    const { cells } = pieces[at] as Piece;
    if (cells.length > 1) {
      const next = headers.find((header) => header > at + 1) ?? pieces.length;
      const following = pieces.slice(at + 1, Math.min(next, at + 1 + followed));
      const score = scoreOf(cells, following) / Math.min(1 + rowsAbove, mostAgainst);
      if (score > 1 && (best === undefined || score > best.score)) best = { at, score };
    }
    const row = first[at] as readonly string[];
    if (row.length > 2 && row.some((cell) => readMoment(cell) !== undefined)) rowsAbove++;
  }
  return best;
}

/** The cells of a record, also of one that another delimiter parts. */
function cellsInAnyDialect(cells: readonly string[]): readonly string[] {
  if (cells.length > 1) return cells;
  const parted = delimiters.map((mark) => splitTolerantly(cells[0] ?? '', mark));
  return parted.reduce((most, one) => (one.length > most.length ? one : most), cells);
}

/** Cheap for rows, which have figures in them: names of columns hardly ever do. */
function isLikeHeader(cells: readonly string[]): boolean {
  return cells.length > 2 && !cells.some((cell) => /\d{2}/.test(cell)) && fieldsIn(cells) > 2;
}

/** How many fields a row of cells names. */
export function fieldsIn(cells: readonly string[]): number {
  const known = new Set<string>();
  for (const cell of cells) {
    if (cell.length > 120) continue;
    for (const [field, score] of fieldsNamed(cell)) if (score > sure) known.add(field);
  }
  return known.size;
}

/** A cell of a header as a name: without quotation marks that strayed into it. */
export function headerName(cell: string): string {
  const name = cell.replace(/^"+|"+$/g, '');
  const bare = name.replaceAll('"', '');
  // In Hebrew they are a part of words.
  return bare !== name && isKnown(bare) && !isKnown(name) ? bare : name;
}

function isKnown(name: string): boolean {
  for (const [, score] of fieldsNamed(name)) if (score > sure) return true;
  return false;
}

function scoreOf(cells: readonly string[], following: readonly Piece[]): number {
  if (cells.some((cell) => readMoment(cell) !== undefined)) return 0;
  const width = cells.length;
  const alike = following.filter(
    (piece) => piece.cells.length <= width + 1 && piece.cells.length > width / 2,
  );
  const steady = following.length === 0 ? 0.5 : alike.length / following.length;
  const named = fieldsIn(cells);
  const words = areWords(cells);
  const dated = named === 0 && words && hasDates(alike, width) ? 1 : 0;
  return (named + dated + (words ? 0.5 : 0)) * steady;
}

/** Distinct words, no numbers and no sentences. */
function areWords(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return filled.length > 1 && filled.every((cell) => cell.length <= 120 && !/^[\d\s.,:-]+$/.test(cell));
}

/** True when a column of the rows is nearly always a date. */
function hasDates(rows: readonly Piece[], width: number): boolean {
  if (rows.length === 0) return false;
  for (let at = 0; at < width; at++) {
    const dates = rows.filter(({ cells }) => readMoment(cells[at] ?? '') !== undefined).length;
    if (dates >= 0.9 * rows.length) return true;
  }
  return false;
}
