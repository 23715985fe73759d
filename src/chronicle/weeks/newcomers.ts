import { type Beside, chanceOfSoMany, standOut } from '../../change/index.ts';
import { fewestRequesters } from '../../themes/index.ts';
import type { Desk, Placed } from '../desk.ts';
import { behind } from './independent.ts';
import { weeksBefore } from './traits.ts';

const likely = 0.05;

/**
 * Finds the themes of a week about which none who writes now wrote in the eight weeks before, where that is no chance in two ways: at
 * random among all who write so many would hardly miss those who wrote before, and those who write about the other themes of the week
 * come back to them more often (Fisher's exact test, one false-discovery rate over the themes of the week). Where hardly anyone writes
 * twice, as on a forum, that nobody did is nothing to say of a theme.
 *
 * @param around the tickets of each theme in the week and in the eight weeks before
 */
export function newcomersOf(
  desk: Desk,
  week: number,
  around: ReadonlyMap<string, readonly Placed[]>,
): ReadonlySet<string> {
  const writers = (tickets: readonly Placed[]) => new Set(tickets.map((placed) => behind(placed, desk)));
  const found = [...around].flatMap(([theme, tickets]) => {
    const before = writers(tickets.filter((placed) => placed.week < week));
    const now = [...writers(tickets.filter((placed) => placed.week === week))];
    const part = now.filter((who) => !before.has(who)).length;
    return now.length > 0 && before.size >= fewestRequesters
      ? [{ theme, known: before.size, part, of: now.length }]
      : [];
  });
  const sum = (of: 'part' | 'of'): number => found.reduce((total, one) => total + one[of], 0);
  const all = { part: sum('part'), of: sum('of') };
  const out = standOut(
    found.map(({ part, of }): Beside => ({ part, of, others: { part: all.part - part, of: all.of - of } })),
  );
  const writing = writers(desk.byWeek.slice(Math.max(0, week - weeksBefore), week + 1).flat()).size;
  return new Set(
    found
      .filter(({ part, of, known }, index) => {
        const strangers = { part: writing - of - known, of: writing - of };
        return out[index] && part === of && chanceOfSoMany({ part, of, others: strangers }) <= likely;
      })
      .map(({ theme }) => theme),
  );
}
