import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeklyChart, weeklyTable } from '../../src/charts/index.ts';
import { week, weeks } from './points.ts';

const release = (id: string, version: string) => ({ id, release: `Release ${id}`, version });

describe('the weekly chart', () => {
  it('stands on zero and places counts in proportion', () => {
    const chart = weeklyChart(weeks(0, 5, 10), { height: 100 });
    expect([chart.top, chart.bottom, chart.height]).toEqual([14, 114, 136]);
    expect(chart.marks.map(({ y }) => y)).toEqual([114, 64, 14]);
    expect(chart.marks.map(({ x }) => x)).toEqual(['16.67%', '50%', '83.33%']);
    expect(chart.valueTicks[0]).toEqual({ y: 114, label: '0' });
  });

  it('draws the range of each week over the whole of its slot', () => {
    const [band] = weeklyChart([week(1, 5), week(2, 5, { usual: { low: 2, mid: 3, high: 6 } })], {
      height: 100,
    }).bands;
    expect(band?.path).toBe('M0,14L500,14L500,54L1000,54L1000,94L500,94L500,74L0,74Z');
    expect(band?.trial).toBe(false);
  });

  it('parts a trial range from a settled one', () => {
    const chart = weeklyChart([week(1, 5, { usual: null }), week(2, 5, { trial: true }), week(3, 5)]);
    expect(chart.bands.map(({ trial }) => trial)).toEqual([true, false]);
  });

  it('leaves a gap that says so where no export covers the weeks', () => {
    const chart = weeklyChart(weeks(5, null, null, 6));
    expect(chart.gaps).toEqual([{ x: '25%', width: '50%', middle: '50%', label: 'no data' }]);
    expect(chart.marks).toHaveLength(2);
    expect(chart.lines).toEqual([]);
  });

  it('draws the open week hollow and ends the line before it', () => {
    const chart = weeklyChart([...weeks(5, 6), week(3, 2, { complete: false, outside: true })], {
      height: 100,
    });
    expect(chart.marks.map(({ kind }) => kind)).toEqual(['usual', 'usual', 'open']);
    expect(chart.lines).toEqual(['M166.67,64L500,54']);
    expect(chart.last?.label).toBe('2');
  });

  it('writes the newest count where no line comes in', () => {
    const below = weeklyChart(weeks(10, 5), { height: 100 }).last;
    expect(below && below.textY - below.y).toBe(18);
    const above = weeklyChart(weeks(5, 10), { height: 100 }).last;
    expect(above && above.textY - above.y).toBe(-8);
    const low = weeklyChart(weeks(10, 0), { height: 100 }).last;
    expect(low && low.textY - low.y).toBe(-8);
  });

  it('leaves the words out of a gap that is narrower than they are', () => {
    const counts = Array.from({ length: 20 }, (_, index) => (index === 9 ? null : 5));
    const [gap] = weeklyChart(weeks(...counts)).gaps;
    expect([gap?.width, gap?.label]).toEqual(['5%', '']);
  });

  it('sets a week apart of which only a part is known', () => {
    const points = [week(1, 2, { partly: true }), week(2, 9), week(3, 8)];
    const chart = weeklyChart(points, { height: 100 });
    expect(chart.marks.map(({ kind }) => kind)).toEqual(['partly', 'usual', 'usual']);
    expect(chart.marks[0]?.says).toContain('a part of the week');
    expect(chart.lines).toEqual(['M500,24L833.33,34']);
    expect(weeklyTable(points).at(-1)?.remark).toBe('only a part of the week is in the exports');
  });

  it('fills a week outside its range, by the verdict and not by the count alone', () => {
    const chart = weeklyChart([week(1, 12), week(2, 12, { outside: true })]);
    expect(chart.marks.map(({ kind }) => kind)).toEqual(['usual', 'outside']);
  });

  it('draws a silence, and a count outside by chance, as what they are', () => {
    const chart = weeklyChart([week(1, 0, { verdict: 'gone' }), week(2, 12, { byChance: true })]);
    expect(chart.marks.map(({ kind }) => kind)).toEqual(['gone', 'chance']);
  });

  it('has no upper edge where a range goes on above the plot', () => {
    const wide = { low: 0, mid: 50, high: 400 };
    const [band] = weeklyChart([week(1, 5, { usual: wide }), week(2, 5)], { height: 100 }).bands;
    expect(band?.cut).toBe(true);
    expect(band?.edges.startsWith('M500,14L1000,14')).toBe(true);
    expect(weeklyChart(weeks(5, 5)).bands[0]?.cut).toBe(false);
  });

  it('cuts a range that would flatten the counts', () => {
    const chart = weeklyChart([week(1, 5, { usual: { low: 0, mid: 50, high: 400 } })], { height: 100 });
    expect(chart.valueTicks.at(-1)?.label).toBe('10');
    expect(chart.bands[0]?.path).toContain('L1000,14');
  });

  it('draws weeks without a single ticket on the zero line', () => {
    const chart = weeklyChart(
      [0, 0].map((count, index) => week(index + 1, count, { usual: { low: 0, mid: 0, high: 0 } })),
    );
    expect(chart.marks.map(({ y }) => y)).toEqual([chart.bottom, chart.bottom]);
    expect(chart.valueTicks.map(({ label }) => label)).toEqual(['0', '1', '2']);
  });

  it('draws one week as one mark in the middle', () => {
    const chart = weeklyChart([week(1, 3, { usual: null })]);
    expect(chart.marks.map(({ x }) => x)).toEqual(['50%']);
    expect([chart.lines, chart.bands]).toEqual([[], []]);
    expect(chart.weekTicks).toEqual([{ x: '50%', label: 'W1', anchor: 'middle' }]);
  });

  it('draws an empty frame without any week', () => {
    const chart = weeklyChart([]);
    expect([chart.marks, chart.bands, chart.lines, chart.gaps, chart.weekTicks, chart.last]).toEqual([
      [],
      [],
      [],
      [],
      [],
      undefined,
    ]);
  });

  it('ends its week labels with the newest week', () => {
    const chart = weeklyChart(weeks(...Array.from({ length: 26 }, () => 5)));
    expect(chart.weekTicks.map(({ label }) => label)).toEqual(['W2', 'W8', 'W14', 'W20', 'W26']);
  });

  it('puts the names of releases that would touch on rows of their own', () => {
    const points = weeks(...Array.from({ length: 20 }, () => 5));
    points[2] = week(3, 5, { releases: [release('a', '4.1')] });
    points[3] = week(4, 5, { releases: [release('b', '4.2')] });
    points[15] = week(16, 5, { releases: [release('c', '4.3')] });
    expect(weeklyChart(points).releases).toEqual([
      { id: 'a', label: '4.1', x: '10%', labelY: 11, anchor: 'start' },
      { id: 'b', label: '4.2', x: '15%', labelY: 26, anchor: 'start' },
      { id: 'c', label: '4.3', x: '75%', labelY: 11, anchor: 'start' },
    ]);
  });

  it('keeps every mark inside the plot and every number finite, whatever the counts', () => {
    const point = fc.record({
      count: fc.option(fc.nat(100_000), { nil: null }),
      low: fc.nat(500),
      wide: fc.nat(500),
      known: fc.boolean(),
      complete: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 60 }), (raw) => {
        const chart = weeklyChart(
          raw.map(({ count, low, wide, known, complete }, index) =>
            week(index + 1, count, {
              complete,
              usual: known ? { low, mid: low, high: low + wide } : null,
            }),
          ),
        );
        for (const { y } of chart.marks) {
          expect(y).toBeGreaterThanOrEqual(chart.top);
          expect(y).toBeLessThanOrEqual(chart.bottom);
        }
        expect(JSON.stringify(chart)).not.toMatch(/NaN|Infinity|null/);
      }),
    );
  });

  it('writes the name of a release to its left where it has no room to its right', () => {
    const sixWeeks = (at: number) =>
      Array.from({ length: 6 }, (_, index) =>
        week(index + 1, 5, index === at ? { releases: [{ id: 'a', release: 'Seats by room' }] } : {}),
      );
    expect(weeklyChart(sixWeeks(3)).releases[0]?.anchor).toBe('start');
    expect(weeklyChart(sixWeeks(4)).releases[0]?.anchor).toBe('end');
  });
});

describe('the table behind the weekly chart', () => {
  it('says everything that the picture shows, newest week first', () => {
    const rows = weeklyTable([
      week(1, null),
      week(2, 12, { outside: true, trial: true, releases: [release('a', '4.1')], holidays: ['Passover'] }),
      week(3, 2, { complete: false, usual: null }),
    ]);
    expect(rows.map(({ name, count, usual, remark }) => [name, count, usual, remark])).toEqual([
      ['Week 3', '2', '', 'week still open'],
      ['Week 2', '12', '4 to 10 (trial)', 'above its usual range; release 4.1 Release a; Passover'],
      ['Week 1', 'no data', '4 to 10', ''],
    ]);
  });

  it('tells what is outside by chance, silent, on trial or watched', () => {
    const rows = weeklyTable([
      week(1, 12, { byChance: true, trial: true }),
      week(2, 0, { verdict: 'gone', watched: [release('a', '4.1')] }),
    ]);
    expect(rows.map(({ usual, remark }) => [usual, remark])).toEqual([
      ['4 to 10', 'gone silent; the 48-hour watch of 4.1 Release a'],
      ['4 to 10 (trial)', 'outside it, as happens by chance'],
    ]);
  });
});
