import { expect, it } from 'vitest';
import { outsideWeeks, type WeekPoint, weeklyChart } from '../../src/charts/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { week, weeks } from './points.ts';

const above: Partial<WeekPoint> = { outside: true, verdict: 'above', says: 'it rose' };
const gone: Partial<WeekPoint> = { verdict: 'gone', says: 'it went' };
const told = (points: readonly WeekPoint[]): string[] =>
  outsideWeeks(points).explained.map(({ letter, point }) => `${letter} ${point.week}`);

it('the newest weeks outside their range are explained, and the earlier ones counted', () => {
  const points = [1, 2, 3, 4, 5, 6].map((number) => week(number, 20, number === 3 ? {} : above));
  expect(told(points)).toEqual(['A 2026-W02', 'B 2026-W04', 'C 2026-W05', 'D 2026-W06']);
  expect(outsideWeeks(points).earlier).toBe(1);
  expect(outsideWeeks(weeks(5, 6))).toEqual({ explained: [], earlier: 0 });
});

it('a silence that lasts is told once, by its newest week', () => {
  expect(told([week(1, 0, gone), week(2, 5), week(3, 0, gone), week(4, 0, gone)])).toEqual([
    'A 2026-W01',
    'B 2026-W04',
  ]);
});

it('a week that is open, in part or outside by chance is not explained', () => {
  const points = [
    week(1, 20, { ...above, partly: true }),
    week(2, 11, { byChance: true }),
    week(3, 20, { ...above, complete: false }),
  ];
  expect(told(points)).toEqual([]);
});

it('the chart has the letters of the list, above or below as the week left its range', () => {
  const points = [week(1, 20, above), week(2, 7), week(3, 3, { outside: true }), week(4, 7)];
  const { marks } = weeklyChart(points, { height: 200 });
  expect(marks.map(({ letter }) => letter?.label)).toEqual(['A', undefined, 'B', undefined]);
  expect(marks.map(({ letter, y }) => letter && letter.y - y)).toEqual([-8, undefined, 18, undefined]);
});

it('the letter of the newest week keeps clear of its count', () => {
  const clear = (points: readonly WeekPoint[]): boolean => {
    const { marks, last } = weeklyChart(points, { height: 200 });
    return Math.abs((marks.at(-1)?.letter?.y ?? 0) - (last?.textY ?? 0)) >= 12;
  };
  expect(clear([week(1, 7), week(2, 20, above)])).toBe(true);
  expect(clear([week(1, 20), week(2, 12, above)])).toBe(true);
  expect(clear([week(1, 7), week(2, 0, gone)])).toBe(true);
});

it('letters keep clear of other marks and of each other, in a year of weeks as well', () => {
  const year = Array.from({ length: 52 }, (_, at) => week(at + 1, 7));
  const points = [...year.slice(0, 49), week(50, 23, above), week(51, 21, above), week(52, 0, gone)];
  const { marks } = weeklyChart(points, { height: 200 });
  const ys = marks.slice(-3).map(({ letter }) => letter?.y ?? 0);
  const [first, second] = marks.slice(-3).map(({ y }) => y) as [number, number];
  expect(ys[0]).toBe(first - 8);
  // Its own letter above would cover the mark of the week before.
  expect(ys[1]).toBe(second + 18);
  expect(new Set(ys).size).toBe(3);
});

it('a small chart has marks without letters', () => {
  const { marks } = weeklyChart([week(1, 20, above), week(2, 7)], { releaseNames: false });
  expect(marks.map(({ kind, letter }) => [kind, letter])).toEqual([
    ['outside', undefined],
    ['usual', undefined],
  ]);
});

it('every language has a letter of its own for each week that is explained', () => {
  const points = [1, 2, 3, 4, 5].map((number) => week(number, 20, above));
  for (const language of ['en', 'he'] as const) {
    const letters = outsideWeeks(points, wordsOf(language)).explained.map(({ letter }) => letter);
    expect(new Set(letters.filter((letter) => letter !== '')).size).toBe(4);
  }
});
