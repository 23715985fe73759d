import type { Week } from '../calendar/index.ts';
import type { Settings } from '../settings/index.ts';
import { type Day, daysOf, type Stretch } from './days.ts';
import { busyDays, namedDays } from './named-days.ts';
import { expectationOf } from './silence.ts';

/** Days without a ticket of any kind that cannot be chance: most likely no export covers them. */
export interface Gap {
  /** Before the first ticket, between two, or after the newest one. */
  readonly where: 'start' | 'inside' | 'end';
  /**
   * The first missing instant and the first that is none any more, at local midnights; in milliseconds since 1970. At
   * the end of the time line the day that still runs lies within.
   */
  readonly from: number;
  readonly to: number;
  /** Each of its days that is over, with the tickets that would be usual on it. */
  readonly days: readonly { readonly from: number; readonly to: number; readonly usual: number }[];
}

/**
 * How rare a silence must be to be told as missing. Inside the time line only a broken chain of exports explains it, and
 * a false alarm holds back what the trio reads: 1 in 10,000. Two things are likelier before anything is counted: an
 * export of a Friday that is read on a Monday, and an export that was forgotten for a whole week, which desks hardly ever
 * pass in silence; so 1 in 1,000 after the newest ticket, and from seven days on. An export begins on any day of
 * the week, and a first week that is left out costs one week of history: 1 in 20. `bench/gaps.ts` has what comes of it.
 */
const rarerThan: Readonly<Record<Gap['where'] | 'week', number>> = {
  inside: 1e-4,
  end: 1e-3,
  start: 0.05,
  week: 1e-3,
};
/** A silence of the same dates a year away recurs where at least so many tickets would have been usual, and at most this share came. */
const recurring = { usual: 5, share: 0.1 };
/** A year later or earlier: the same weekdays, or the same dates. */
const years = [364, 365, 366];

/**
 * Finds the gaps in the exports: stretches of whole days without a ticket of any kind on a desk that would so
 * rarely be silent for so long. Days of rest and holidays of the settings are no silence; nor is one that recurs a
 * year before or after, such as the days after Christmas.
 *
 * First every silence is suspected, so that several gaps do not make each other look usual; then those that are no
 * rarity beside all days not suspected are taken back, until what remains is rare beside all the rest.
 *
 * @param instants creation of every ticket, sorted, in milliseconds since 1970
 * @param weeks the weeks of the time line
 * @param asOf the instant up to which data were read
 */
export function gapsOf(
  instants: readonly number[],
  weeks: readonly Week[],
  asOf: number,
  settings: Pick<Settings, 'timeZone' | 'holidays'>,
): Gap[] {
  const newest = instants.at(-1);
  if (newest === undefined) return [];
  const all = daysOf(instants, weeks, settings);
  const over = all.filter(({ to }) => to <= asOf);
  const suspected = untilStable(over, silences(over), newest);
  const told = toldBy(over, suspected);
  return suspected
    .filter((stretch) => !recurs(over, stretch, told))
    .map((stretch) => gapOf(all, over, stretch, newest, asOf, told));
}

/** True where some day of a gap lies in a span of time. */
export function overlaps(gap: Pick<Gap, 'from' | 'to'>, from: number, to: number): boolean {
  return gap.from < to && gap.to > from;
}

/** Every longest run of days without a ticket. */
function silences(days: readonly Day[]): Stretch[] {
  const found: Stretch[] = [];
  for (let first = 0; first < days.length; first += 1) {
    if (days[first]?.tickets !== 0) continue;
    let end = first + 1;
    while (days[end]?.tickets === 0) end += 1;
    found.push({ first, end });
    first = end;
  }
  return found;
}

/** Takes back what is no rarity beside all days that are not suspected, again and again. */
function untilStable(days: readonly Day[], all: readonly Stretch[], newest: number): Stretch[] {
  let suspected = [...all];
  for (;;) {
    const told = toldBy(days, suspected);
    const rare = suspected.filter(
      (stretch) =>
        expectationOf(days, stretch, told).chance < rarity(placeOf(days, stretch, newest), stretch),
    );
    if (rare.length === suspected.length) return rare;
    suspected = rare;
  }
}

/** How rare a silence must be, by its place and its length in days. */
export function rarity(where: Gap['where'], { first, end }: Stretch): number {
  const rare = rarerThan[where];
  return end - first >= 7 ? Math.max(rare, rarerThan.week) : rare;
}

function placeOf(days: readonly Day[], { first, end }: Stretch, newest: number): Gap['where'] {
  if (first === 0) return 'start';
  return end === days.length && newest < (days[first] as Day).from ? 'end' : 'inside';
}

/** Which days say what is usual: those that no suspicion and no holiday touches. */
function toldBy(days: readonly Day[], suspected: readonly Stretch[]): (index: number) => boolean {
  const silent = new Set<number>();
  for (const { first, end } of suspected) for (let at = first; at < end; at += 1) silent.add(at);
  return (index) => !silent.has(index) && days[index]?.holiday === false;
}

function recurs(days: readonly Day[], stretch: Stretch, told: (index: number) => boolean): boolean {
  const { usual } = expectationOf(days, stretch, told);
  const busy = busyDays(stretch, usual);
  return years
    .flatMap((year) => [-year, year])
    .some((shift) => {
      const then = { first: busy.first + shift, end: busy.end + shift };
      if (then.first < 0 || then.end > days.length) return false;
      const { total } = expectationOf(days, then, told);
      const came = days.slice(then.first, then.end).reduce((sum, { tickets }) => sum + tickets, 0);
      return total >= recurring.usual && came <= recurring.share * total;
    });
}

function gapOf(
  all: readonly Day[],
  over: readonly Day[],
  stretch: Stretch,
  newest: number,
  asOf: number,
  told: (index: number) => boolean,
): Gap {
  const where = placeOf(over, stretch, newest);
  const { usual } = expectationOf(over, stretch, told);
  const named = namedDays(over, stretch, told, where === 'inside' ? undefined : where);
  const days = over
    .slice(named.first, named.end)
    .map(({ from, to }, index) => ({ from, to, usual: usual[named.first - stretch.first + index] ?? 0 }));
  const to = days.at(-1)?.to ?? asOf;
  // After the newest ticket nothing is known of the day that still runs either.
  const running = where === 'end' ? all.find((day) => day.from <= asOf && asOf < day.to) : undefined;
  return { where, from: days[0]?.from ?? asOf, to: running?.to ?? to, days };
}
