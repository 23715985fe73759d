import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/chronicle/desk.ts';
import type { Series } from '../../../src/chronicle/weeks/assess.ts';
import { assess } from '../../../src/chronicle/weeks/assess.ts';
import { pointsOf, timeLine } from '../../../src/chronicle/weeks/points.ts';
import type { Handoff } from '../../../src/handoffs/index.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import { english } from '../../../src/words/index.ts';
import { sorted, weekly } from '../tickets.ts';

function deskOf(counts: readonly number[], from?: string) {
  const tickets = weekly(counts, from);
  return layOut(
    tickets,
    new Map(tickets.map(({ id }) => [id, sorted()])),
    new Map(),
    defaultSettings,
    // The day after the last week: it is over.
    Date.parse(from ?? '2026-01-05T00:00:00Z') + counts.length * 7 * 86_400_000,
  );
}

function points(counts: readonly number[], handoffs: readonly Handoff[] = [], from?: string) {
  const desk = deskOf(counts, from);
  return pointsOf(
    assess(desk, []).volume,
    timeLine(desk, handoffs, english),
    counts.length - 1,
    counts.length,
  );
}

const calm = [20, 22, 19, 21, 20, 23, 18, 21, 20, 22, 19, 21, 20];
const release = (releaseAt: string): Handoff => ({ id: 'v2', release: 'Rooms', releaseAt }) as Handoff;

describe('a week that left its range', () => {
  it('carries the sentence of its change, and no other week does', () => {
    const marked = points([...calm, 80]);
    expect(marked.at(-1)).toMatchObject({ outside: true, count: 80 });
    expect(marked.at(-1)?.says).toMatch(/^80 tickets \(20 the week before, \+300 %\), far above the usual /);
    expect(marked.slice(0, -1).filter(({ says }) => says !== undefined)).toEqual([]);
  });

  it('is outside by chance where its verdict does not say so', () => {
    const desk = deskOf(calm);
    const { volume } = assess(desk, []);
    const usual = { low: 22, mid: 24, high: 26 };
    const strayed: Series = {
      ...volume,
      changes: volume.changes.map((change, at) => (at === 12 ? { ...change, usual } : change)),
    };
    const point = pointsOf(strayed, timeLine(desk, [], english), 12, 1)[0];
    expect(point).toMatchObject({ byChance: true, outside: false, verdict: 'within' });
    expect(point?.says).toContain('by chance');
  });
});

describe('a release', () => {
  it('marks its week, and the next one where its first 48 hours reach into it', () => {
    // A Sunday evening.
    const marks = points(calm, [release('2026-01-18T20:00:00Z')]).map(({ releases, watched }) => [
      releases.length,
      watched?.length,
    ]);
    expect(marks.slice(0, 4)).toEqual([
      [0, undefined],
      [1, undefined],
      [0, 1],
      [0, undefined],
    ]);
  });

  it('marks its own week alone where its hours end in it', () => {
    const marked = points(calm, [release('2026-01-13T09:00:00Z')]);
    expect(marked.filter(({ watched }) => watched !== undefined)).toEqual([]);
  });
});

it('week 53 has no week of the year before, and the weeks after it have theirs by number', () => {
  // Weeks 2 to 52 of 2025, 1 to 53 of 2026, and the first of 2027.
  const counts = Array.from({ length: 105 }, (_, at) => 20 + (at % 7));
  const newest = points(counts, [], '2025-01-06T09:00:00Z').slice(-3);
  expect(newest.map(({ week, lastYear }) => [week, lastYear])).toEqual([
    ['2026-W52', counts[50]],
    ['2026-W53', undefined],
    ['2027-W01', counts[51]],
  ]);
});
