import type { ShareChange, Tally } from '../change/index.ts';
import { together } from './rate.ts';

/** Fewer tickets before do not say what is slow. */
const fewestBefore = 20;

/** Something that took time, in the week in which it counts. */
export interface Taken {
  readonly week: number;
  readonly milliseconds: number;
}

/**
 * Judges whether more of it was slow in some weeks together than in the weeks before: slow is what took longer than nine in
 * ten did before.
 *
 * @param known false for a week that the exports miss a part of
 * @param first the first of the weeks that are judged together, up to the one before `end`
 * @returns nothing where too little came before
 */
export function slowness(
  taken: readonly Taken[],
  known: readonly boolean[],
  first: number,
  end: number,
): ShareChange | undefined {
  const before = taken
    .filter(({ week }) => week < first && known[week])
    .map(({ milliseconds }) => milliseconds);
  if (before.length < fewestBefore) return undefined;
  const limit = before.sort((a, b) => a - b)[Math.ceil(0.9 * before.length) - 1] as number;
  const tallies = known
    .slice(0, end)
    .map((isKnown): { part: number; of: number } | null => (isKnown ? { part: 0, of: 0 } : null));
  for (const { week, milliseconds } of taken) {
    const tally = tallies[week];
    if (!tally) continue;
    tally.of += 1;
    if (milliseconds > limit) tally.part += 1;
  }
  return together(tallies as (Tally | null)[], end - first);
}
