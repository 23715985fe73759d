import type { WeekIndex } from './week-index.ts';

/** Terms of fewer tickets a week say more of chance than of the desk. */
const fewestAWeek = 3;
const fewestTerms = 10;
/** Between a desk whose words come and go and one whose words are as steady as chance allows; the former where nothing is known. */
const least = 8;
const most = 30;

/**
 * How steady the words of a desk are from week to week: the size of the negative binomial that its frequent terms follow. For each term
 * the variance over the weeks in excess of chance, by the square of its mean (method of moments, Anscombe 1950), and of these the
 * median, so that a few that burst or have their season do not speak for all.
 */
export function steadiness(weeks: readonly WeekIndex[], terms: number): number {
  const mean = weeks.reduce((sum, { rows }) => sum + rows.length, 0) / weeks.length;
  const excess: number[] = [];
  for (let term = 0; term < terms; term += 1) {
    const counts = weeks.map((week) => week.holding(term).length);
    const usual = counts.reduce((sum, count) => sum + count, 0) / weeks.length;
    if (usual < fewestAWeek) continue;
    let squares = 0;
    // Weeks differ in size: what a week should hold of the term is in proportion to its tickets.
    weeks.forEach(({ rows }, at) => {
      const should = usual * (rows.length / mean);
      squares += ((counts[at] as number) - should) ** 2;
    });
    excess.push((squares / (weeks.length - 1) - usual) / usual ** 2);
  }
  if (excess.length < fewestTerms) return least;
  excess.sort((a, b) => a - b);
  const median = excess[Math.floor(excess.length / 2)] as number;
  return Math.min(most, Math.max(least, 1 / Math.max(median, 1 / most)));
}
