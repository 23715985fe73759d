import type { Pile } from '../../sorting/index.ts';
import type { Desk } from '../desk.ts';
import { piles } from '../weeks/assess.ts';

/** The stream that most tickets of each theme go to; between equal ones the order bug, brief, noise, unclear. */
export function streamsOfThemes(desk: Desk): Map<string, Pile> {
  const counts = new Map<string, Record<Pile, number>>();
  for (const { themes, sorted } of desk.tickets) {
    for (const theme of themes) {
      const count = counts.get(theme) ?? { bug: 0, brief: 0, noise: 0, unclear: 0 };
      count[sorted.stream] += 1;
      counts.set(theme, count);
    }
  }
  return new Map(
    [...counts].map(([theme, count]) => [
      theme,
      piles.reduce((best, pile) => (count[pile] > count[best] ? pile : best)),
    ]),
  );
}
