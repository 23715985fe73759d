import type { Level, Move } from './path.ts';

const hour = 3_600_000;

/** How long some tickets waited. */
export interface Waits {
  /** In hours, to a tenth. */
  readonly median: number;
  /** Nine in ten waited no longer than this, in hours. */
  readonly ninety: number;
  readonly moves: number;
}

/**
 * The median and the 90th percentile of waits in milliseconds, in hours round the clock: a mean would hide the few that
 * waited for weeks. Both are waits that were met (nearest rank), so that few tickets give no time in between.
 *
 * @throws RangeError for no wait at all
 */
export function waitsOf(waited: readonly number[]): Waits {
  if (waited.length === 0) throw new RangeError('No wait has no middle.');
  const inOrder = [...waited].sort((a, b) => a - b);
  const rank = (share: number): number => inOrder[Math.ceil(share * inOrder.length) - 1] as number;
  return { median: inHours(rank(0.5)), ninety: inHours(rank(0.9)), moves: inOrder.length };
}

function inHours(milliseconds: number): number {
  return Math.round((milliseconds / hour) * 10) / 10;
}

/** Fewer moves do not tell where time goes. */
const fewestMoves = 20;

/** Between which two levels at least half of all the waiting lies, of moves upwards; nothing where no pair holds as much. */
export function whereWaitLies(
  moves: readonly Move[],
): { readonly from: Level; readonly to: Level; readonly share: number } | undefined {
  const upwards = moves.filter(({ way }) => way !== 'down');
  const pairs = new Map<string, { from: Level; to: Level; waited: number }>();
  for (const { from, to, waited } of upwards) {
    const before = pairs.get(from + to)?.waited ?? 0;
    pairs.set(from + to, { from, to, waited: before + waited });
  }
  const all = upwards.reduce((sum, { waited }) => sum + waited, 0);
  if (upwards.length < fewestMoves || pairs.size < 2 || all === 0) return undefined;
  const [longest] = [...pairs.values()].sort((a, b) => b.waited - a.waited || (a.from < b.from ? -1 : 1));
  if (longest === undefined || longest.waited < all / 2) return undefined;
  return { from: longest.from, to: longest.to, share: longest.waited / all };
}
