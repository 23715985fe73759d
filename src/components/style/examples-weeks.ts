import { changeInWords, runsOf } from '../../change/index.ts';
import type { MovingMultiple, WeekPoint } from '../../charts/index.ts';
import type { Words } from '../../words/index.ts';

/** Invented weeks for the page of styles: the same on every machine, and of no desk that there is. */

const dayMs = 86_400_000;
/** The Monday of 2026-W01. */
const firstMonday = Date.UTC(2025, 11, 29);

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Weekly counts that swing around a level without ever being drawn by lot. */
export function swinging(length: number, level: number): number[] {
  return Array.from({ length }, (_, at) =>
    Math.max(0, Math.round(level * (1 + 0.16 * Math.sin(at * 1.9) + 0.08 * Math.sin(at * 0.53)))),
  );
}

/** One week of an example: 2026-W01 onwards, whole, within a usual range around `level`. */
function exampleWeek(
  index: number,
  count: number | null,
  level: number,
  more: Partial<WeekPoint> = {},
): WeekPoint {
  const monday = firstMonday + index * 7 * dayMs;
  const range = { low: Math.floor(level * 0.68), mid: level, high: Math.ceil(level * 1.36) };
  return {
    week: `2026-W${String(index + 1).padStart(2, '0')}`,
    days: days.formatRange(monday, monday + 6 * dayMs),
    count,
    usual: count === null ? null : range,
    trial: false,
    verdict: 'within',
    outside: false,
    complete: true,
    releases: [],
    holidays: [],
    ...more,
  };
}

/** Counts as weeks, one after the other; `marked` says more of some of them, by index. */
export function exampleWeeks(
  counts: readonly (number | null)[],
  level: number,
  marked: Readonly<Record<number, Partial<WeekPoint>>> = {},
): WeekPoint[] {
  return counts.map((count, index) => exampleWeek(index, count, level, marked[index]));
}

/** Examples with the sentence of each week that left its range, as the chronicle writes it. */
export function toldWeeks(points: readonly WeekPoint[], words: Words): WeekPoint[] {
  const runs = runsOf(points);
  return points.map((point, at) => {
    const { count, usual, verdict } = point;
    if (count === null || !(point.outside || point.byChance || verdict === 'gone')) return point;
    const previous = points[at - 1]?.count ?? null;
    const run = runs[at] ?? null;
    const told = { count, previous, usual, verdict, weeksOfHistory: point.trial ? 8 : 30 };
    return { ...point, says: changeInWords(told, { run }, words) };
  });
}

const release = { id: 'v2-rooms', release: 'Rooms by building', version: '2.0' };
const longRelease = { id: 'v3', release: 'Donaudampfschifffahrtsgesellschaft' };
const outside: Partial<WeekPoint> = { outside: true, verdict: 'far-above' };
const below: Partial<WeekPoint> = { outside: true, verdict: 'below' };
const half = swinging(26, 140);
const loud: Readonly<Record<number, number>> = {
  3: 221,
  9: 228,
  10: 240,
  14: 72,
  17: 231,
  20: 196,
  25: 260,
};

/** Each state of a weekly chart, by the name under which the page shows it. */
export const weeklyStates = {
  usual: exampleWeeks(
    half.map((count, at) => (at === 17 ? 231 : at === 25 ? 58 : count)),
    140,
    {
      6: { releases: [release] },
      11: { holidays: ['Founders’ Day'] },
      17: outside,
      18: { releases: [longRelease] },
      25: { complete: false },
    },
  ),
  left: exampleWeeks(
    half.map((count, at) => loud[at] ?? count),
    140,
    {
      3: outside,
      9: { ...outside, releases: [release], holidays: ['Founders’ Day'] },
      10: { ...outside, watched: [release] },
      14: below,
      17: { ...outside, holidays: ['Founders’ Day'] },
      20: { byChance: true },
      25: { ...outside, releases: [longRelease] },
    },
  ),
  lastYear: half.map((count, at) =>
    exampleWeek(at, count, 140, { lastYear: Math.round(count * 0.7 + 12 * Math.sin(at)) }),
  ),
  trial: exampleWeeks(swinging(8, 24), 24).map((point, at) =>
    at < 3
      ? { ...point, usual: null, verdict: 'too-little-history' as const }
      : { ...point, trial: true, usual: { low: 4, mid: 24, high: 61 } },
  ),
  missing: exampleWeeks(
    half.map((count, at) => (at > 8 && at < 15 ? null : count)),
    140,
    { 15: { partly: true, usual: null } },
  ),
  silent: exampleWeeks(
    swinging(26, 9).map((count, at) => (at > 22 ? 0 : count)),
    9,
    { 24: { verdict: 'gone' }, 25: { verdict: 'gone' } },
  ),
  large: exampleWeeks(swinging(26, 10_000), 10_000),
  one: [exampleWeek(0, 1, 1, { usual: null, verdict: 'too-little-history' })],
  empty: [],
} as const satisfies Record<string, readonly WeekPoint[]>;
export type WeeklyState = keyof typeof weeklyStates;

const labels = [
  'Seat lists in yesterday’s order',
  'רשימות ההושבה בסדר של אתמול',
  'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
  'Points of the second marker vanish when the exam is opened once more by a coordinator who has no right to see them',
  'The calendar feed is an hour out',
  'Uploads that stand still',
  'ציונים שנעלמו אחרי ה-archive של המחזור',
  'Where the list went',
  'Printing',
  'Names from right to left',
  'Passwords',
  'Clashes',
  'Exports without a date',
  'One-off questions',
];

/** Fourteen themes, heaviest first: one above its range, one silent, one on trial, one with missing weeks. */
export const exampleThemes: readonly (MovingMultiple & { readonly page: string })[] = labels.map(
  (label, at) => {
    const level = Math.round(60 / (1 + at * 0.6));
    const counts: (number | null)[] = swinging(26, level);
    const marked: Record<number, Partial<WeekPoint>> = { 6: { releases: [release] } };
    if (at === 1) {
      counts[25] = Math.round(level * 2.1);
      marked[25] = { outside: true, verdict: 'far-above' };
    }
    if (at === 4) for (let week = 9; week < 14; week += 1) counts[week] = null;
    if (at === 7) {
      counts[25] = 0;
      marked[25] = { verdict: 'gone' };
    }
    const points = exampleWeeks(counts, level, marked);
    return {
      id: `example-${at + 1}`,
      label,
      page: 'themes.html',
      ...(at === 1 ? { move: 'above' } : at === 7 ? { move: 'gone' } : {}),
      points: at === 2 ? points.map((point) => ({ ...point, trial: true })) : points,
    };
  },
);
