import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../../src/change/index.ts';
import { layOut } from '../../../src/chronicle/desk.ts';
import { assess } from '../../../src/chronicle/weeks/assess.ts';
import { type Rising, risesOf, type SlowSeries, slowRises } from '../../../src/chronicle/weeks/rising.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import { sorted, weekly } from '../tickets.ts';

/** Weeks around a level, as steady desks have them. */
const around = (level: number, weeks: number): number[] =>
  Array.from({ length: weeks }, (_, week) => level + ([0, -2, 1, 2, -1, 0][week % 6] ?? 0));
/** Half a year around twenty, then sixteen weeks in which they creep up to thirty. */
const creeping = [...around(20, 30), 21, 22, 22, 23, 24, 24, 25, 26, 26, 27, 28, 28, 29, 29, 30, 30];
const steady = around(20, creeping.length);

const series = (
  counts: readonly (number | null)[],
  verdicts: Record<number, Verdict> = {},
  id = 'export',
): SlowSeries => ({ id, counts, verdicts: counts.map((_, week) => verdicts[week] ?? 'within') });
const weekIds = (length: number): string[] =>
  Array.from({ length }, (_, week) => `2026-W${String(week + 1).padStart(2, '0')}`);

/** The rises of one series, and the weeks in which they are told. */
function look(one: SlowSeries): { rises: (Rising | null)[]; told: number[] } {
  const rises = slowRises([one], weekIds(one.counts.length)).get(one.id) ?? [];
  return { rises, told: rises.flatMap((rise, week) => (rise?.told ? [week] : [])) };
}

/** A day of the weeks of `weekIds`, the first of which begins on 29 December 2025. */
const dayOf = (week: number, day: number): string =>
  new Date(Date.UTC(2025, 11, 29) + (7 * week + day) * 86_400_000).toISOString().slice(0, 10);

describe('a slow rise', () => {
  it('is found where no single week shows it, with its levels and its beginning', () => {
    const { rises } = look(series(creeping));
    const last = rises.at(-1);
    expect(last?.before).toBe(20);
    expect(last?.now).toBe(30);
    expect(Number(last?.since.slice(-2))).toBeGreaterThan(26);
    expect(Number(last?.since.slice(-2))).toBeLessThan(37);
    expect(last?.unremarked).toBe(true);
  });

  it('is not found in a steady series', () => {
    expect(look(series(steady)).rises.every((rise) => rise === null)).toBe(true);
  });

  it('is told once, and stands as long as it lasts with the same beginning', () => {
    const { rises, told } = look(series(creeping));
    const first = rises.findIndex((rise) => rise !== null);
    expect(told).toEqual([first]);
    expect(rises.slice(first).every((rise) => rise !== null)).toBe(true);
    expect(new Set(rises.slice(first).map((rise) => rise?.since)).size).toBe(1);
  });

  it('is told again only after eight quiet weeks', () => {
    const quiet = (weeks: number): number[] => [
      ...creeping,
      ...around(30, weeks),
      ...[31, 33, 34, 36, 38, 40, 42, 44, 46, 48, 50, 52, 54, 56, 58, 60],
    ];
    expect(look(series(quiet(40))).told).toHaveLength(2);
    expect(look(series(quiet(3))).told).toHaveLength(1);
  });

  it('is no news where a verdict above said it in the last four weeks, and is told when that is past', () => {
    const plain = look(series(creeping)).told[0] ?? 0;
    const { rises, told } = look(series(creeping, { [plain - 2]: 'above' }));
    expect(rises[plain]?.told).toBe(false);
    expect(told).toEqual([plain + 2]);
    expect(rises[plain + 2]?.unremarked).toBe(false);
  });

  it('is not a step that a verdict told and that stayed as high', () => {
    const step = [...around(20, 36), ...around(40, 24)];
    expect(look(series(step, { 36: 'far-above', 37: 'above' })).told).toEqual([]);
    expect(look(series(step)).told).toHaveLength(1);
  });

  it('is not the end of weeks with holidays', () => {
    // Twelve weeks of three holidays each, two fifths of the work, then weeks as they were before.
    const counts = [...around(50, 20), ...around(20, 12), ...around(50, 14)];
    const ids = weekIds(counts.length);
    const holidays = Array.from({ length: 12 }, (_, week) =>
      [0, 1, 2].map((day) => dayOf(week + 20, day)),
    ).flat();
    const risen = (known: object): boolean =>
      (slowRises([series(counts)], ids, known).get('export') ?? []).some((rise) => rise !== null);
    expect(risen({})).toBe(true);
    expect(risen({ holidays })).toBe(false);
  });

  it('is not said of a week that is not known, nor of one in which the series fell', () => {
    const plain = look(series(creeping)).told[0] ?? 0;
    const gap = creeping.map((count, week) => (week === plain ? null : count));
    expect(look(series(gap)).rises[plain]).toBeNull();
    expect(look(series(gap)).told).toEqual([plain + 1]);
    expect(look(series(creeping, { [plain]: 'below' })).rises[plain]).toBeNull();
  });
});

it('a rise that has lost more than half of its height stands no more', () => {
  const back = [...creeping, 30, 22, 21, 20, 20];
  const { rises } = look(series(back));
  expect(rises[creeping.length]).not.toBeNull();
  expect(rises.at(-1)).toBeNull();
});

it('an open week, and one that no export covers, has no slow rise', () => {
  const counts = [...creeping, 30];
  const found = (edit: (counts: number[]) => number[], now?: number): (Rising | null)[] => {
    const tickets = weekly(edit([...counts]));
    const placed = new Map(tickets.map(({ id }) => [id, sorted()]));
    const desk = layOut(tickets, placed, new Map(), defaultSettings, now);
    return [...risesOf(desk, assess(desk, [])).volume];
  };
  const whole = found((all) => [...all, 30]);
  expect(whole.at(-2)).not.toBeNull();
  const wednesday = layOut(
    weekly(counts),
    new Map(weekly(counts).map(({ id }) => [id, sorted()])),
    new Map(),
    defaultSettings,
    undefined,
  );
  const middle = (wednesday.weeks.at(-1)?.from ?? 0) + 3 * 24 * 3_600_000;
  expect(found((all) => all, middle).at(-1)).toBeNull();
  expect(found((all) => [...all.slice(0, -1), 0, 30])[counts.length - 1]).toBeNull();
});

describe('several slow rises', () => {
  it('are told two a week, the largest sums first; the others wait', () => {
    const steep = creeping.map((count, week) => (week < 30 ? count : count + 2 * (week - 29)));
    const all = ['a', 'b', 'c'].map((id) => series(steep, {}, id));
    const found = slowRises(all, weekIds(steep.length));
    const told = (id: string): number => found.get(id)?.findIndex((rise) => rise?.told) ?? -1;
    expect(told('a')).toBe(told('b'));
    expect(told('c')).toBe(told('a') + 1);
  });
});
