import { negativeBinomialTail } from './negative-binomial.ts';
import { expected, type Stretch } from './stretch.ts';
import type { WeekIndex } from './week-index.ts';

/** Fewer tickets than this are no theme. */
export const fewestTickets = 5;
/** At least so many of a stretch of several weeks are of the newest one: it is news of this week. */
const fewestOfNewest = 2;
/**
 * How many false terms a week may pass by chance, over all that are asked (Bonferroni). Generous, for a term is only where the search
 * for a region starts.
 */
const chances = 0.15;

/** A term, or two terms in one ticket, that is in more tickets than before. */
export interface BurstingTerm {
  readonly a: number;
  /** -1 for a single term. */
  readonly b: number;
  /** How likely so many are by chance. */
  readonly chance: number;
  readonly stretch: Stretch;
}

/** How likely `count` tickets of the stretch are when `earlier` ones of the weeks before held the same. */
export function chanceOf(count: number, earlier: number, stretch: Stretch): number {
  return negativeBinomialTail(count, expected(stretch, earlier), Math.min(earlier + 0.5, stretch.steady));
}

/**
 * Finds the terms, and the pairs of terms wherever they stand in a ticket, that burst: n tickets of the stretch hold it, five at least,
 * more than twice as many as expected, and so many are unlikely by chance under a negative binomial (size min(h + ½, the steadiness of the
 * desk's words)). Pairs find
 * themes whose words are all old and only their combination is new.
 */
export function burstingTerms(stretch: Stretch, terms: number): BurstingTerm[] {
  const { now, before } = stretch;
  const newest = now.at(-1) as WeekIndex;
  const leastNew = now.length > 1 ? fewestOfNewest : fewestTickets;
  const found: BurstingTerm[] = [];
  let asked = 0;
  const ask = (a: number, b: number, count: number, earlier: number): void => {
    asked += 1;
    if (count <= 2 * expected(stretch, earlier)) return;
    const chance = chanceOf(count, earlier, stretch);
    if (chance <= chances) found.push({ a, b, chance, stretch });
  };

  // Only terms that are in enough tickets of the stretch can burst, alone or in a pair: they get a place, the others none.
  const frequent: number[] = [];
  const place = new Int32Array(terms).fill(-1);
  for (let term = 0; term < terms; term += 1) {
    if (held(now, term) < fewestTickets) continue;
    place[term] = frequent.length;
    frequent.push(term);
  }
  const count = new Int32Array(frequent.length);
  const ofNewest = new Int32Array(frequent.length);
  const earlier = new Int32Array(frequent.length);
  frequent.forEach((a) => {
    if (newest.holding(a).length < leastNew) return;
    ask(a, -1, held(now, a), held(before, a));
    const reached: number[] = [];
    for (const week of now) countBeside(week, a, place, count, reached);
    countBeside(newest, a, place, ofNewest);
    const beside = reached.filter((b) => (ofNewest[b] as number) >= leastNew);
    if (beside.length > 0) {
      for (const week of before) countBeside(week, a, place, earlier);
      for (const b of beside) ask(a, frequent[b] as number, count[b] as number, earlier[b] as number);
    }
    count.fill(0);
    ofNewest.fill(0);
    earlier.fill(0);
  });
  return found.filter(({ chance }) => chance <= chances / Math.max(1, asked));
}

/** In how many tickets of some weeks a term is. */
export function held(weeks: readonly WeekIndex[], term: number): number {
  return weeks.reduce((sum, week) => sum + week.holding(term).length, 0);
}

/**
 * Counts, for each later term that has a place (so that a pair is asked once), the tickets that hold it beside `a`. `reached` gets
 * those that come to be frequent.
 */
function countBeside(
  week: WeekIndex,
  a: number,
  place: Int32Array,
  count: Int32Array,
  reached?: number[],
): void {
  for (const row of week.holding(a)) {
    const terms = week.sorted[row] as Int32Array;
    for (let of = terms.length - 1; (terms[of] as number) > a; of -= 1) {
      const at = place[terms[of] as number] as number;
      if (at < 0) continue;
      const now = (count[at] as number) + 1;
      count[at] = now;
      if (now === fewestTickets) reached?.push(at);
    }
  }
}
