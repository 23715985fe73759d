import type { Day, Stretch } from './days.ts';
import { expectationOf } from './silence.ts';

/** Days of less than this share of a stretch's busiest day are quiet: a weekend beside it. */
const quiet = 0.1;
/**
 * A part of a week at the end of a silence belongs to it where its own silence is at least so rare: that days beside
 * it are missing makes this likelier than chance, but a weekend of one ticket is often silent.
 */
const rareBeside = 0.1;

/**
 * Which days of a silence are named as missing. A week that is silent as a whole is missing as a whole. At the ends of
 * the silence, days of another week that would hardly hold a ticket anyway are none of it: that week would be held back
 * for nothing. Of a week that remains in part, quiet days at the outer end are not named.
 *
 * @param told whether a day says what is usual
 * @param open the end at which nothing is known on the far side, and so nothing is taken away
 */
export function namedDays(
  days: readonly Day[],
  silence: Stretch,
  told: (index: number) => boolean,
  open: 'start' | 'end' | undefined,
): Stretch {
  const { usual } = expectationOf(days, silence, told);
  const usualOn = ({ first, end }: Stretch): number[] =>
    usual.slice(first - silence.first, end - silence.first);
  const least = quiet * Math.max(...usual);
  let weeks = weeksOf(silence).map((part) => ({
    ...part,
    whole: part.end - part.first === 7,
    chance: usualOn(part).some((value) => value >= least) ? expectationOf(days, part, told).chance : 1,
  }));
  const ends = [
    ...(open === 'start' ? [] : weeks.slice(0, 1)),
    ...(open === 'end' ? [] : weeks.slice(1).slice(-1)),
  ];
  for (const part of ends.sort((a, b) => b.chance - a.chance))
    if (weeks.length > 1 && !part.whole && part.chance >= rareBeside)
      weeks = weeks.filter((week) => week !== part);

  const named = { first: weeks[0]?.first ?? silence.first, end: weeks.at(-1)?.end ?? silence.end };
  const busy = busyDays(named, usualOn(named));
  return {
    first: open === 'start' || weeks[0]?.whole ? named.first : busy.first,
    end: open === 'end' || weeks.at(-1)?.whole ? named.end : busy.end,
  };
}

/** A stretch without the quiet days at its ends. */
export function busyDays({ first, end }: Stretch, usual: readonly number[]): Stretch {
  const least = quiet * Math.max(...usual);
  const isBusy = (value: number): boolean => value > 0 && value >= least;
  const skipped = usual.findIndex(isBusy);
  return skipped < 0
    ? { first, end }
    : { first: first + skipped, end: first + usual.findLastIndex(isBusy) + 1 };
}

/** A stretch, parted where weeks begin. */
function weeksOf({ first, end }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  for (let from = first; from < end; from = (parts.at(-1) as Stretch).end)
    parts.push({ first: from, end: Math.min(end, from - (from % 7) + 7) });
  return parts;
}
