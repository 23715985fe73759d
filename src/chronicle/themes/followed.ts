import type { Desk } from '../desk.ts';
import { writtenAfter } from './written-after.ts';

/** A theme of which the same people write within two weeks after they wrote of another. */
export interface Followed {
  readonly theme: string;
  /** How many people did, and how many would if they wrote of any theme as others do. */
  readonly requesters: number;
  readonly expected: number;
}

const fewestRequesters = 5;
/** Fewer times what is to be expected is not worth a line. */
const leastRatio = 3;
/** A chance of this among all pairs of themes is no chance. */
const surprising = 0.001;
const mostShown = 3;

/**
 * Tells for each theme which other ones its people write of next: within two weeks, by at least five people, three times as many as
 * write of that theme after any other, and more than chance gives (an exact Poisson test, Przyborowski and Wilenski 1940).
 *
 * @returns by theme, the surest first, at most three; nothing for a theme that none follows
 */
export function followedBy(desk: Pick<Desk, 'tickets'>): Map<string, Followed[]> {
  const after = writtenAfter(desk);
  const reached = new Map<string, number>();
  let all = 0;
  for (const others of after.values()) {
    for (const [other, { size }] of others) {
      reached.set(other, (reached.get(other) ?? 0) + size);
      all += size;
    }
  }
  return new Map(
    [...after].map(([theme, others]) => {
      const sum = [...others.values()].reduce((total, { size }) => total + size, 0);
      const found = [...others]
        .map(([other, { size }]) => ({
          theme: other,
          requesters: size,
          expected: (sum * (reached.get(other) ?? 0)) / Math.max(1, all),
        }))
        .map((one) => ({ ...one, chance: chanceOfAtLeast(one.requesters, one.expected) }))
        .filter(
          ({ requesters, expected, chance }) =>
            requesters >= fewestRequesters && requesters >= leastRatio * expected && chance < surprising,
        )
        .sort((a, b) => a.chance - b.chance || (a.theme < b.theme ? -1 : 1))
        .slice(0, mostShown)
        .map(({ chance: _, ...one }): Followed => one);
      return [theme, found];
    }),
  );
}

/** The chance of a Poisson count this high or higher. */
function chanceOfAtLeast(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let below = 0;
  for (let k = 0; k < count; k += 1) {
    below += term;
    term *= mean / (k + 1);
  }
  return Math.max(0, 1 - below);
}
