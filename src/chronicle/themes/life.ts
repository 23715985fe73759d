import { type ChangeOptions, fadingOf, type Verdict } from '../../change/index.ts';
import type { LifeState } from '../schema/theme-life.ts';

/** What a theme's life is read from: weeks up to the newest one that is over, oldest first. */
export interface LifeSoFar {
  /** Null for a week that is not known. */
  readonly counts: readonly (number | null)[];
  readonly verdicts: readonly Verdict[];
  /** The tickets of the rest of the desk in the same weeks. */
  readonly others: readonly number[];
  /** The index of the week in which a burst of words found it, where one did. */
  readonly burst?: number | undefined;
}

/** Where a theme stands in its life, and since when. */
interface Life {
  readonly state: LifeState;
  /** The index of the week in which it emerged, or of the last one with a ticket; absent for the other states. */
  readonly since?: number;
  /** Fading: tickets a week, before and in the last eight weeks. */
  readonly before?: number;
  readonly now?: number;
}

/** So long a theme is young or newly back, and so long a desk must have been heard before a first ticket is news. */
const youngWeeks = 8;
/** A silence this long is an end, whatever was usual before; half of it where so many tickets came in the half year before. */
const halfYear = 26;
const quarter = 13;
/** At ten tickets in half a year a quarter without one has a chance of e⁻⁵, less than one of a hundred. */
const busyHalfYear = 10;

/**
 * Tells where a theme stands: gone where its silence was called so and lasts, or is too long to be called anything else; emerging within eight
 * weeks of the burst that found it, or of its first ticket on a desk that was heard for eight weeks before; fading where it has
 * clearly fewer tickets than before; else tracked. A theme that comes back is tracked.
 *
 * @param options holidays and the newest week, as for the usual range
 */
export function lifeOf({ counts, verdicts, others, burst }: LifeSoFar, options: ChangeOptions = {}): Life {
  const newest = counts.length - 1;
  const last = counts.findLastIndex(heard);
  const silent = counts.slice(last + 1).filter((count) => count === 0).length;
  if (last >= 0 && (verdicts.slice(last + 1).includes('gone') || isEnd(silent, counts.slice(0, last + 1))))
    return { state: 'gone', since: last };
  const first = counts.findIndex(heard);
  const heardBefore = counts.slice(0, first).filter((count) => count !== null).length;
  const born = burst ?? (heardBefore >= youngWeeks ? first : undefined);
  if (born !== undefined && newest - born < youngWeeks) return { state: 'emerging', since: born };
  // The weeks of a silence that is over are few tickets, and no fading.
  const isBack = verdicts.slice(-youngWeeks).includes('gone');
  const fading = isBack ? null : fadingOf(counts, others, options);
  return fading ? { state: 'fading', ...fading } : { state: 'tracked' };
}

/** A burst widens the usual range so far that the weekly verdict never calls the silence after it gone: its length does. */
function isEnd(silent: number, before: readonly (number | null)[]): boolean {
  const tickets = before.slice(-halfYear).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return silent >= halfYear || (silent >= quarter && tickets >= busyHalfYear);
}

function heard(count: number | null): boolean {
  return count !== null && count > 0;
}
