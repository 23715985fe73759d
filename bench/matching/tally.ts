import type { Matched } from '../../src/watch/index.ts';
import type { Episode } from './sets.ts';

/** What a method says of one ticket: the best of the things asked for, and how sure it is. */
export interface Scored {
  readonly ticket: string;
  readonly place: Matched | null;
  readonly score: number;
}

/** Precision and recall of matched tickets on the right thing, recall of "none" among the rest, and silent questions that drew two. */
export interface Tally {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly none: number;
  readonly silent: number;
  /** Silent questions that drew at least two tickets. */
  readonly cameAnyway: number;
}

/** One episode with what a method said of its tickets. */
export interface Told {
  readonly episode: Episode;
  readonly scored: readonly Scored[];
}

/**
 * Counts over all tickets of some episodes.
 *
 * @param threshold from which a score counts as a match
 * @param isLeftOut tickets that are not counted
 */
export function tallyOf(
  told: readonly Told[],
  threshold: number,
  isLeftOut: (episode: Episode, ticket: string) => boolean = () => false,
): Tally {
  const count = { found: 0, right: 0, wanted: 0, none: 0, left: 0, silent: 0, came: 0 };
  for (const { episode, scored } of told) {
    const drawn = new Map<string, number>();
    for (const { ticket, place, score } of scored) {
      if (isLeftOut(episode, ticket)) continue;
      const label = episode.labels.get(ticket) ?? null;
      const matched = score >= threshold ? place : null;
      if (matched) {
        count.found += 1;
        drawn.set(keyOf(matched), (drawn.get(keyOf(matched)) ?? 0) + 1);
        if (label && keyOf(matched) === keyOf(label)) count.right += 1;
      }
      if (label) count.wanted += 1;
      else {
        count.none += 1;
        if (!matched) count.left += 1;
      }
    }
    const silent = silentOf(episode);
    count.silent += silent.length;
    count.came += silent.filter((key) => (drawn.get(key) ?? 0) >= 2).length;
  }
  const precision = count.found === 0 ? 0 : count.right / count.found;
  const recall = count.right / count.wanted;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    none: count.left / count.none,
    silent: count.silent,
    cameAnyway: count.came,
  };
}

/** The questions of an episode that no ticket is labelled with. */
function silentOf({ asked, labels }: Episode): string[] {
  const labelled = new Set([...labels.values()].map((label) => label && keyOf(label)));
  return asked.questions
    .map((_, index) => keyOf({ kind: 'question', index }))
    .filter((key) => !labelled.has(key));
}

/**
 * The threshold with the best mean F1 over some sets among those that keep the mean recall of "none" at 0.90 or more: how the
 * project's own was chosen, too.
 */
export function bestThreshold(sets: readonly (readonly Told[])[]): number {
  let best = { threshold: 0.95, f1: -1 };
  for (let step = 5; step < 95; step += 1) {
    const threshold = step / 100;
    const tallies = sets.map((told) => tallyOf(told, threshold));
    const f1 = mean(tallies.map((tally) => tally.f1));
    if (mean(tallies.map((tally) => tally.none)) >= 0.9 && f1 > best.f1) best = { threshold, f1 };
  }
  return best.threshold;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function keyOf({ kind, index }: Matched): string {
  return `${kind} ${index}`;
}
