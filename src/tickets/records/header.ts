import { fieldsNamed } from '../columns/named.ts';
import { readMoment } from '../dates/moment.ts';
import type { Piece } from './first-records.ts';

/** Where the header stands among the first records, and how sure that is. */
export interface FoundHeader {
  readonly at: number;
  readonly score: number;
}

/** How many records at the start are searched for the header, and how many after one tell whether it fits. */
const searched = 60;
const followed = 200;
/** A name that is surer than this is the name of a field and not a word that may be in one. */
const sure = 0.9;

/**
 * Finds the header: the row with the most names of known fields whose width the following rows share. A row of
 * words over a column of dates will do where no name is known.
 */
export function findHeader(pieces: readonly Piece[]): FoundHeader | undefined {
  let best: FoundHeader | undefined;
  for (let at = 0; at < Math.min(pieces.length, searched); at++) {
    const { cells } = pieces[at] as Piece;
    if (cells.length < 2) continue;
    const score = scoreOf(cells, pieces.slice(at + 1, at + 1 + followed));
    if (score > 1 && (best === undefined || score > best.score)) best = { at, score };
  }
  return best;
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
