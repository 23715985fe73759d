import { describe, expect, it } from 'vitest';
import { sparkline, sparklineWeeks } from '../../src/charts/index.ts';
import { week, weeks } from './points.ts';

describe('the sparkline', () => {
  it('is four times as wide as high and stands on zero', () => {
    const { width, height, lines } = sparkline(weeks(0, 10));
    expect([width, height]).toEqual([104, 26]);
    expect(lines).toEqual(['M3,23L101,3']);
  });

  it('breaks where no export covers the weeks', () => {
    expect(sparkline(weeks(1, 2, null, 3, 4)).lines).toHaveLength(2);
  });

  it('marks a week that stands alone between gaps, and breaks at one of which only a part is known', () => {
    expect(sparkline(weeks(5, null, 3, 4)).marks.map(({ x }) => x)).toEqual([3, 101]);
    expect(sparkline([week(1, 1, { partly: true }), week(2, 5), week(3, 6)]).lines).toHaveLength(1);
    expect(sparkline([week(1, 1, { partly: true }), week(2, 5), week(3, 6)]).lines[0]).toMatch(/^M52,/);
  });

  it('marks the newest week, hollow while it is open, and the weeks outside their range', () => {
    const points = [week(1, 14, { outside: true }), week(2, 5), week(3, 1, { complete: false })];
    expect(sparkline(points).marks.map(({ kind }) => kind)).toEqual(['outside', 'open']);
    expect(sparkline(points).lines).toHaveLength(1);
  });

  it('says where releases are', () => {
    const release = { id: 'v2', release: 'Rooms' };
    expect(sparkline([week(1, 2), week(2, 5, { releases: [release] }), week(3, 6)]).releases).toEqual([52]);
  });

  it('shows the newest half year, whatever it is given', () => {
    const year = Array.from({ length: 52 }, (_, at) => week(at + 1, at));
    expect(sparkline(year)).toEqual(sparkline(year.slice(-sparklineWeeks)));
  });

  it('parts a range on trial from a settled one', () => {
    const trial = { trial: true };
    const points = [week(1, 5, trial), week(2, 5, trial), week(3, 5), week(4, 5)];
    expect(sparkline(points).bands.map((band) => band.trial)).toEqual([true, false]);
  });

  it('marks the newest week as such when it lies within its range', () => {
    expect(sparkline(weeks(5, 6)).marks.map(({ kind }) => kind)).toEqual(['now']);
  });

  it('leaves last year out of its scale, which it does not draw', () => {
    expect(sparkline([week(1, 10), week(2, 10, { lastYear: 900 })])).toEqual(sparkline(weeks(10, 10)));
  });

  it('shares a scale when it is given one', () => {
    expect(sparkline([week(1, 10), week(2, 10)], 20).marks[0]?.y).toBe(13);
  });

  it('shows nothing for no week, and one mark for one week', () => {
    expect(sparkline([]).marks).toEqual([]);
    expect(sparkline(weeks(3))).toMatchObject({ lines: [], bands: [] });
    expect(sparkline(weeks(3)).marks).toHaveLength(1);
  });

  it('draws weeks without a ticket on its lower edge', () => {
    const points = [week(1, 0, { usual: null }), week(2, 0, { usual: null })];
    expect(sparkline(points).lines).toEqual(['M3,23L101,23']);
  });
});
