/** Stands for a week that is not known, in typed arrays that cannot hold null. */
export const unknown = -1;

/** Five years: older weeks say nothing about this one. */
export const mostWeeks = 260;

/** The weeks before the judged one, in the form that the arithmetic takes. */
export interface Past {
  /** Counts, oldest first, `unknown` for a gap. */
  readonly counts: Float64Array;
  readonly knownWeeks: number;
  readonly total: number;
}

/** Takes the newest 260 weeks of a history. Throws a RangeError for anything that is not a count. */
export function pastOf(history: readonly (number | null)[]): Past {
  const first = Math.max(0, history.length - mostWeeks);
  const counts = new Float64Array(history.length - first);
  for (let t = first; t < history.length; t++) {
    const count = history[t];
    if (count === null || count === undefined) counts[t - first] = unknown;
    else counts[t - first] = checkedCount(count);
  }
  return summed(counts);
}

/** The first `length` weeks of a past. */
export function beginningOf(past: Past, length: number): Past {
  return summed(past.counts.subarray(0, length));
}

/** Tickets a known week; 0 where no week is known. */
export function meanOf({ total, knownWeeks }: Past): number {
  return total / Math.max(1, knownWeeks);
}

/** Gives the count back. Throws a RangeError when it is not a whole number of tickets. */
export function checkedCount(count: number): number {
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new RangeError(
    `A week's count is a whole number of tickets, 0 or more, or null when not known; got ${count}.`,
  );
}

function summed(counts: Float64Array): Past {
  let knownWeeks = 0;
  let total = 0;
  for (const count of counts) {
    if (count === unknown) continue;
    knownWeeks++;
    total += count;
  }
  return { counts, knownWeeks, total };
}
