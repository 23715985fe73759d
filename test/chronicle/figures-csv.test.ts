import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../src/calibration/index.ts';
import { csvOf } from '../../src/chronicle/csv.ts';
import {
  arrivalsCsv,
  calibrationCsv,
  type Point,
  type ThemeReport,
  themeCsv,
  themesCsv,
  watchCsv,
} from '../../src/chronicle/index.ts';
import type { Watch } from '../../src/watch/index.ts';
import { afterAll, release } from '../calibration/some-releases.ts';

const point = (some: Partial<Point> = {}): Point => ({
  week: '2026-W10',
  days: '2–8 March 2026',
  count: 9,
  usual: { low: 4, mid: 7, high: 12 },
  trial: false,
  verdict: 'within',
  outside: false,
  complete: true,
  releases: [],
  holidays: [],
  ...some,
});
const theme = (label: string, points: readonly Point[]) =>
  ({ id: 'a', label, points, life: 'tracked' }) as ThemeReport;
const lines = (csv: string): string[] => csv.trimEnd().split('\r\n');

describe('the file behind the charts of themes', () => {
  it('has a row for each week of each theme', () => {
    const [header, row] = lines(themesCsv([theme('Seat lists', [point({ lastYear: 5 })])]));
    expect(header).toBe(
      'theme,label,week,days,tickets,usualLow,usualMid,usualHigh,trial,verdict,complete,partly,lastYear,releases,holidays,life',
    );
    expect(row).toBe('a,Seat lists,2026-W10,2–8 March 2026,9,4,7,12,no,within,yes,no,5,,,tracked');
  });

  it('leaves empty what is not known, which is not a nought', () => {
    const [, row] = lines(themesCsv([theme('Seat lists', [point({ count: null, usual: null })])]));
    expect(row).toBe('a,Seat lists,2026-W10,2–8 March 2026,,,,,,within,yes,no,,,,tracked');
  });

  it('names releases and holidays', () => {
    const releases = [{ id: 'v2', release: 'Rooms, by "floor"', version: '2.0', at: '2026-03-03T09:00:00Z' }];
    const [, row] = lines(themesCsv([theme('A', [point({ releases, holidays: ['Purim'] })])]));
    expect(row).toContain(',"2.0 Rooms, by ""floor""",Purim');
  });

  it('defuses what a spreadsheet would run, and keeps Hebrew as it is', () => {
    const labels = ['=SUM(A1)', '+1', '-1', '@a', '\t=1', 'רשימות'];
    const shown = lines(themesCsv(labels.map((label) => theme(label, [point()])))).slice(1);
    expect(shown.map((row) => row.split(',')[1])).toEqual([
      "'=SUM(A1)",
      "'+1",
      "'-1",
      "'@a",
      "'\t=1",
      'רשימות',
    ]);
  });
});

describe('the file behind the charts of one theme', () => {
  const kinds = { previous: null, weeksOfHistory: 9, howDoI: 4, doesntWork: 2, verdict: 'within' as const };
  const shares = { low: 0, mid: 0.5, high: 1 };
  const told = (points: readonly Point[]): string[] =>
    lines(
      themeCsv({
        ...theme('A', points),
        pointKinds: points.map(() => ({ ...kinds, usual: { low: 0, mid: 3, high: 6, shares } })),
      }),
    );

  it('tells beside the count how many ask how, how many say it does not work, and what is usual of as many', () => {
    const [header, row] = told([point()]);
    expect(header).toMatch(
      /,howDoI,doesntWork,doesntWorkUsualLow,doesntWorkUsualMid,doesntWorkUsualHigh,doesntWorkVerdict$/,
    );
    expect(row).toMatch(/^2026-W10,.*,4,2,0,3,6,within$/);
  });

  it('leaves it empty where the week is not known', () => {
    expect(told([point({ count: null, usual: null })])[1]).toMatch(/,,,,,,$/);
  });
});

describe('the file behind the heat map', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => (hour === 9 ? 3 : 0));
  const grid = { weeks: 1, first: '', last: '', tickets: 3, days: [{ weekday: 1, hours }] };

  it('has a row for each hour, or one for each day where hours are not known', () => {
    const rows = lines(arrivalsCsv({ ...grid, hoursKnown: true }));
    expect(rows).toHaveLength(25);
    expect(rows[10]).toBe('monday,9,3');
    expect(lines(arrivalsCsv({ ...grid, hoursKnown: false }))).toEqual(['weekday,hour,tickets', 'monday,,3']);
  });
});

it('a table of nothing is its header', () => {
  expect(csvOf(['a', 'b'], [])).toBe('a,b\r\n');
});

describe('the file behind the 48 hours', () => {
  it('parts each hour that has begun into its groups, and leaves those to come empty', () => {
    const hours = Array.from({ length: 48 }, (_, hour) => ({
      hour,
      arrived: hour === 0 ? 2 : 0,
      usual: 0.333,
    }));
    const tickets = [
      { id: 'a', hour: 0 },
      { id: 'b', hour: 0 },
    ];
    // Three minutes into its second hour: that one has begun.
    const times = { from: '2026-09-15T09:00:00+01:00', asOf: '2026-09-15T10:03:00+01:00' };
    const watch = { ...times, hours, lanes: [], tickets } as unknown as Watch;
    const rows = lines(watchCsv(watch));
    expect(rows.slice(0, 4)).toEqual([
      'hour,arrived,usual,questions,limitations,surprises,unrelated',
      '0,2,0.33,0,0,0,2',
      '1,0,0.33,0,0,0,0',
      '2,,0.33,,,,',
    ]);
    expect(rows).toHaveLength(49);
  });
});

describe('the file behind the chart across releases', () => {
  it('has a row for each release, the oldest first, and no share of a few tickets', () => {
    const rows = lines(
      calibrationCsv(
        calibrationOf(
          [
            release({ number: 1, foreseen: 8, handoff: { writtenOn: '2025-01-25' } }),
            release({ number: 2, foreseen: 10, surprises: [{ theme: 'a', tickets: 2 }], brief: 'wrong' }),
          ],
          afterAll,
        ),
      ),
    );
    expect(rows).toEqual([
      'id,release,releaseAt,watched,about,foreseen,pooledReleases,pooledAbout,pooledForeseen,rangeLow,rangeHigh,questions,came,perhaps,silent,surpriseThemes,surpriseTickets,warningDays,right,tooConservative,wrong,notChecked,brief',
      'r1,Release 1,2025-02-01T09:00:00.000Z,over,8,8,,,,,,0,0,0,0,0,0,7,0,0,0,0,none',
      'r2,Release 2,2025-03-01T09:00:00.000Z,over,12,10,2,20,18,0.699,0.972,0,0,0,0,1,2,,0,0,0,0,wrong',
    ]);
  });
});
