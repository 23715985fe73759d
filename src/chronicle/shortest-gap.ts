import type { Settings } from '../settings/index.ts';
import { overlaps, rarity } from './coverage.ts';
import { type Day, daysOf, type Stretch } from './days.ts';
import type { Desk } from './desk.ts';
import { expectationOf } from './silence.ts';

/** The shortest silence that a desk would show as missing. */
interface ShortestGap {
  /** Working days in a row; null where even the longest silence that was tried may be chance. */
  readonly days: number | null;
  /** The desk works on every day of the week. */
  readonly daily: boolean;
}

/** What of a desk the answer rests on. */
interface TimeLine extends Pick<Desk, 'gaps' | 'weeks' | 'asOf'> {
  /** Sorted by their creation, in milliseconds since 1970. */
  readonly tickets: readonly { readonly at: number }[];
  readonly settings: Pick<Settings, 'timeZone' | 'holidays'>;
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
export function shortestGap({ tickets, gaps, weeks, asOf, settings }: TimeLine): ShortestGap | undefined {
  const days = daysOf(
    tickets.map(({ at }) => at),
    weeks,
    settings,
  ).filter(({ to }) => to <= asOf);
  const missing = days.map((day) => gaps.some((gap) => overlaps(gap, day.from, day.to)));
  const known = days.map(({ holiday }, at) => !holiday && !missing[at]);
  const begin = Math.max(0, days.length - newestDays);
  const working = workingWeekdays(days, known, begin);
  const places = days.flatMap((_, at) => (at >= begin && working.has(at % 7) && known[at] ? [at] : []));
  if (places.length < fewestPlaces) return undefined;
  const found = Array.from({ length: longest }, (_, index) => index + 1).find((length) => {
    const silences = places.flatMap((_, index) => {
      const run = places.slice(index, index + length);
      const [first, end] = [run[0] as number, (run.at(-1) as number) + 1];
      return run.length === length && !missing.slice(first, end).includes(true) ? [{ first, end }] : [];
    });
    const isTold = (planted: Stretch): boolean => {
      const silence = lengthened(planted, (at) => days[at]?.tickets === 0 && !missing[at]);
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

/** With the days beside it that are silent too. */
function lengthened({ first, end }: Stretch, isSilent: (index: number) => boolean): Stretch {
  let [from, to] = [first, end];
  while (isSilent(from - 1)) from -= 1;
  while (isSilent(to)) to += 1;
  return { first: from, end: to };
}
