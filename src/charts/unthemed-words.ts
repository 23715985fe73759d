import type { Words } from '../words/index.ts';
import type { WeekPoint } from './point.ts';
import { type KindsOfWeek, standing, sumOf } from './share-words.ts';

/** The newest complete week as a title: how many of its tickets are in no theme, beside what is usual of as many. */
export function unthemedFinding(
  points: readonly WeekPoint[],
  shares: readonly KindsOfWeek[],
  words: Words,
): string {
  const say = words.themes.other.chart;
  const newest = points.findLastIndex(({ complete, partly, count }) => complete && !partly && count !== null);
  const own = shares[newest] ?? shares.at(-1);
  const part = own?.doesntWork ?? 0;
  if (!own?.usual) return say.young(part, sumOf(own));
  return say.finding[standing(own)](part, sumOf(own), words.amounts.range(own.usual.low, own.usual.high));
}

/** The chart of what is in no theme, for a person who does not see it. */
export function unthemedDescription(shares: readonly KindsOfWeek[], words: Words): string {
  const part = shares.reduce((sum, { doesntWork }) => sum + doesntWork, 0);
  const of = shares.reduce((sum, own) => sum + sumOf(own), 0);
  return words.themes.other.chart.description(shares.length, part, of);
}
