import { expect, it } from 'vitest';
import { weeksBetween } from '../../src/calendar/index.ts';
import type { Gap } from '../../src/chronicle/coverage.ts';
import type { Desk } from '../../src/chronicle/desk.ts';
import { missingDays, missingJson, missingOf } from '../../src/chronicle/missing.ts';
import { withDefaults } from '../../src/settings/index.ts';
import { english } from '../../src/words/index.ts';

const day = 86_400_000;

/** Days from one on, with so many tickets usual on each. */
function gap(where: Gap['where'], from: string, ...usual: number[]): Gap {
  const start = Date.parse(from);
  const days = usual.map((tickets, at) => ({
    from: start + at * day,
    to: start + (at + 1) * day,
    usual: tickets,
  }));
  return { where, from: start, to: start + usual.length * day, days };
}

const settings = withDefaults();
const desk = (...gaps: Gap[]): Desk =>
  ({
    gaps,
    settings,
    weeks: weeksBetween(Date.parse('2026-03-02'), Date.parse('2026-03-20'), settings),
  }) as Partial<Desk> as Desk;

const overTheWeekend = gap('inside', '2026-03-06', 40.4, 3.2, 2.1, 60.9);

it('a week names those days of a gap that are its own', () => {
  const missing = desk(overTheWeekend);
  expect(missingOf(missing, 0, english)).toEqual([
    {
      where: 'inside',
      first: 'Friday 6 March',
      last: 'Sunday 8 March',
      next: 'Monday 9 March',
      usual: 46,
    },
  ]);
  expect(missingOf(missing, 1, english)).toMatchObject([
    { first: 'Monday 9 March', last: 'Monday 9 March', usual: 61 },
  ]);
  expect(missingOf(missing, 2, english)).toEqual([]);
});

it('programs get the first instant that is missing and the first that is not', () => {
  expect(missingJson(desk(overTheWeekend), 1)).toEqual([
    { from: '2026-03-09T00:00:00Z', to: '2026-03-10T00:00:00Z', usual: 61 },
  ]);
});

it('tickets that are not there are told in round numbers, and never as none', () => {
  const usual = (tickets: number) => missingOf(desk(gap('end', '2026-03-10', tickets)), 1, english)[0]?.usual;
  expect([0.2, 9.6, 87.4, 124, 1260].map(usual)).toEqual([1, 10, 87, 120, 1300]);
});

it('whoever mends the exports gets the whole stretches, the newest first, but for the beginning', () => {
  const missing = desk(gap('start', '2026-03-02', 30), overTheWeekend, gap('inside', '2026-03-17', 60));
  expect(missingDays(missing, english)).toEqual([
    { first: 'Tuesday 17 March 2026', last: 'Tuesday 17 March 2026', usual: 60 },
    { first: 'Friday 6 March 2026', last: 'Monday 9 March 2026', usual: 110 },
  ]);
});

it('the day that still runs is named to nobody, and its week holds nothing that is known to be missing', () => {
  const whole = gap('end', '2026-03-12', 60, 60, 3, 2);
  const missing = desk({ ...whole, to: whole.to + day });
  expect(missingDays(missing, english)).toMatchObject([{ last: 'Sunday 15 March 2026', usual: 130 }]);
  expect(missingOf(missing, 1, english)).toMatchObject([{ last: 'Sunday 15 March', usual: 130 }]);
  expect(missingOf(missing, 2, english)).toEqual([]);
  expect(missingJson(missing, 2)).toEqual([]);
});
