import { assessShare, assessShares, type ShareChange, type Tally } from '../change/index.ts';
import type { WeekAtL1 } from './flow.ts';

/** Fewer tickets make no rate that one could see rising. */
const fewestForRate = 20;
/** So many weeks in a row, each above the one before it, are a rise. */
const weeksOfRise = 3;

/** A week's escalation rate beside what the weeks before lead one to expect. */
export type Rate = ShareChange & {
  /** Tickets that left L1 upwards, and that came to it, in the week. */
  readonly left: number;
  readonly entered: number;
};

/**
 * Judges each week's escalation rate, tickets that left L1 of those that entered it in the same week, by the weeks before it.
 *
 * @param known false for a week that the exports miss a part of: it is not judged, and counts in no later week's history
 * @param complete false for a week that still runs: it has a range and no verdict
 */
export function ratesOf(
  weeks: readonly WeekAtL1[],
  known: readonly boolean[],
  complete: readonly boolean[],
): Rate[] {
  const tallies = weeks.map(({ entered, left }, week): Tally | null =>
    // After a quiet week more may go up than came; a share cannot say that, and is full then.
    known[week] ? { part: Math.min(left.size, entered.size), of: entered.size } : null,
  );
  const [judged = []] = assessShares([tallies]);
  return judged.map((change, week): Rate => {
    const { entered, left } = weeks[week] as WeekAtL1;
    const open = !complete[week] && change.verdict !== 'too-little-history';
    return {
      ...change,
      ...(open ? { verdict: 'within' as const } : {}),
      left: left.size,
      entered: entered.size,
    };
  });
}

/** Why one may ask whether a handoff has gone stale. */
export interface Rise {
  readonly by: 'verdict' | 'three-weeks';
  /** The first week of it; the last is the week that was asked of. */
  readonly first: number;
}

/** Whether the rate of a complete week is above its usual range, or has risen three weeks in a row with 20 tickets in each. */
export function riseAt(rates: readonly Rate[], known: readonly boolean[], week: number): Rise | undefined {
  if (rates[week]?.verdict === 'above') return { by: 'verdict', first: week };
  const stretch = rates.slice(Math.max(0, week - weeksOfRise), week + 1);
  const whole = stretch.length > weeksOfRise && known.slice(week - weeksOfRise, week + 1).every(Boolean);
  const rises = stretch.every(({ left, entered }, at) => {
    const before = stretch[at - 1];
    return (
      entered >= fewestForRate && (before === undefined || left * before.entered > before.left * entered)
    );
  });
  return whole && rises ? { by: 'three-weeks', first: week - weeksOfRise + 1 } : undefined;
}

/** Judges the share of the last weeks, taken together, by the weeks before them. */
export function together(weeks: readonly (Tally | null)[], most: number): ShareChange {
  const recent = weeks.slice(-most);
  const sum = recent.reduce(
    (all: Tally, week) => ({ part: all.part + (week?.part ?? 0), of: all.of + (week?.of ?? 0) }),
    { part: 0, of: 0 },
  );
  return assessShare(weeks.slice(0, -most), {
    ...sum,
    weeks: Math.max(1, recent.filter((week) => week !== null).length),
  });
}
