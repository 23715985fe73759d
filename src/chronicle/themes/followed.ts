import type { Desk } from '../desk.ts';

/** A theme of which the same people write within two weeks after they wrote of another. */
export interface Followed {
  readonly theme: string;
  /** How many people did, and how many would if they wrote of any theme as others do. */
  readonly requesters: number;
  readonly expected: number;
}

const twoWeeks = 14 * 24 * 3600 * 1000;
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
  const after = new Map<string, Map<string, Set<string>>>();
  for (const [requester, tickets] of byRequester(desk)) {
    tickets.forEach((first, index) => {
      for (const next of tickets.slice(index + 1)) {
        if (next.at - first.at > twoWeeks) break;
        for (const theme of first.themes) {
          // A ticket of both themes tells nothing of an order.
          for (const other of next.themes) {
            if (first.themes.includes(other) || next.themes.includes(theme)) continue;
            const others = after.get(theme) ?? new Map<string, Set<string>>();
            const people = others.get(other) ?? new Set<string>();
            people.add(requester);
            others.set(other, people);
            after.set(theme, others);
          }
        }
      }
    });
  }
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

/** The tickets of everyone who wrote more than one, each in order of time. */
function byRequester({ tickets }: Pick<Desk, 'tickets'>): Map<string, Desk['tickets'][number][]> {
  const own = new Map<string, Desk['tickets'][number][]>();
  for (const placed of tickets) {
    const { requester } = placed.ticket;
    if (requester === undefined || placed.themes.length === 0) continue;
    const list = own.get(requester);
    if (list) list.push(placed);
    else own.set(requester, [placed]);
  }
  return own;
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
