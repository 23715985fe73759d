import { belongs, type Profile, type Region } from './region.ts';

/** A theme that was told as new stays quiet for so many weeks. */
export const quietWeeks = 8;
/** A group is the same theme when so many of its tickets belong to the other, */
export const sameTickets = 0.4;
/** or when the middles of the two are so near (cosine). */
const sameMiddle = 0.4;

/** What was told as new. */
export interface Told {
  readonly week: number;
  /** The terms and pairs that burst, in their readable form. */
  readonly keys: Set<string>;
  readonly profile: Profile;
  /** The middle of its tickets, of unit length. */
  readonly middle: ReadonlyMap<number, number>;
}

/**
 * True when a region says again what was told: two fifths of its tickets belong to the theme told by their words, or the middles of
 * both are near (cosine 0.4 or more).
 */
export function saysAgain(region: Region, middle: ReadonlyMap<number, number>, told: Told): boolean {
  const of = region.rows.filter((row) => belongs(row, told.profile)).length;
  return of >= sameTickets * region.rows.length || cosine(middle, told.middle) >= sameMiddle;
}

function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [term, weight] of a) sum += weight * (b.get(term) ?? 0);
  return sum;
}
