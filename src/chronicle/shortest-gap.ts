import { rarity } from './coverage.ts';
import { type Day, daysOf, type Stretch } from './days.ts';
import type { Desk } from './desk.ts';
import { expectationOf } from './silence.ts';

/** The shortest silence that a desk would show as missing. */
export interface ShortestGap {
  /** Working days in a row; null where even the longest silence that was tried may be chance. */
  readonly days: number | null;
  /** The desk works on every day of the week. */
  readonly daily: boolean;
}

/** What is told of a desk is what it is now. */
const newestDays = 26 * 7;
/** A weekday is a working day where it has at least this share of the busiest one's tickets. */
const workingShare = 0.25;
/** Four weeks of working days; who does not notice for longer reads no readings. */
const longest = 20;
/** Wherever it lies, but for one place in ten: beside Christmas a desk is a quieter one. */
const mostPlaces = 0.9;
const fewestPlaces = 20;

/**
 * Finds the shortest silence that this desk would show as missing: the fewest working days in a row that, wherever they
 * lie in the newest half year, are told as a gap by the rule of `gapsOf`. Days that are silent anyway and lie beside
 * them lengthen the silence, as they would.
 *
 * @returns undefined where the history is too short to tell
 */
export function shortestGap({
  tickets,
  gaps,
  weeks,
  asOf,
  settings,
}: Pick<Desk, 'tickets' | 'gaps' | 'weeks' | 'asOf' | 'settings'>): ShortestGap | undefined {
  const days = daysOf(
    tickets.map(({ at }) => at),
    weeks,
    settings,
  ).filter(({ to }) => to <= asOf);
  const known = days.map(
    (day) => !day.holiday && !gaps.some(({ from, to }) => from < day.to && to > day.from),
  );
  const begin = Math.max(0, days.length - newestDays);
  const working = workingWeekdays(days, known, begin);
  const places = days.flatMap((_, at) => (at >= begin && working.has(at % 7) && known[at] ? [at] : []));
  if (places.length < fewestPlaces) return undefined;
  const found = Array.from({ length: longest }, (_, index) => index + 1).find((length) => {
    const silences = places.flatMap((_, index) => {
      const run = places.slice(index, index + length);
      return run.length === length ? [{ first: run[0] as number, end: (run.at(-1) as number) + 1 }] : [];
    });
    const isTold = (planted: Stretch): boolean => {
      const silence = withSilentDaysBeside(days, planted);
      const told = (at: number): boolean => known[at] === true && (at < silence.first || at >= silence.end);
      return expectationOf(days, silence, told).chance < rarity('inside', silence);
    };
    return silences.length > 0 && silences.filter(isTold).length >= mostPlaces * silences.length;
  });
  return { days: found ?? null, daily: working.size === 7 };
}

function workingWeekdays(days: readonly Day[], known: readonly boolean[], begin: number): Set<number> {
  const rates = [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const counts = days.flatMap(({ tickets }, at) =>
      at >= begin && at % 7 === weekday && known[at] ? [tickets] : [],
    );
    return counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  });
  const least = workingShare * Math.max(...rates);
  return new Set([0, 1, 2, 3, 4, 5, 6].filter((weekday) => (rates[weekday] as number) >= least));
}

function withSilentDaysBeside(days: readonly Day[], { first, end }: Stretch): Stretch {
  let [from, to] = [first, end];
  while (days[from - 1]?.tickets === 0) from -= 1;
  while (days[to]?.tickets === 0) to += 1;
  return { first: from, end: to };
}
