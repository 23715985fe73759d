import { describe, expect, it } from 'vitest';
import { type Desk, layOut } from '../../src/chronicle/desk.ts';
import { assess } from '../../src/chronicle/weeks/assess.ts';
import { type Settings, withDefaults } from '../../src/settings/index.ts';
import type { Ticket } from '../../src/tickets/index.ts';
import { sorted, ticket, weekly } from './tickets.ts';

const lay = (
  tickets: readonly Ticket[],
  now?: string,
  settings: Partial<Settings> = {},
  aside: readonly number[] = [],
): Desk =>
  layOut(
    tickets,
    new Map(tickets.map(({ id }) => [id, sorted()])),
    new Map(),
    withDefaults(settings),
    now === undefined ? undefined : Date.parse(now),
    undefined,
    aside,
  );

/** Ten tickets on each of so many days from Monday 5 January 2026 on, between nine and six. */
const daily = (days: number): Ticket[] =>
  Array.from({ length: 10 * days }, (_, index) =>
    ticket({
      id: `d${String(index).padStart(4, '0')}`,
      createdAt: new Date(
        Date.UTC(2026, 0, 5 + Math.floor(index / 10), 9) + (index % 10) * 3_600_000,
      ).toISOString(),
    }),
  );

describe('the time line', () => {
  it('runs from the first ticket to the newest, without a gap', () => {
    const desk = lay(weekly([3, 0, 2]));
    expect(desk.weeks.map(({ id }) => id)).toEqual(['2026-W02', '2026-W03', '2026-W04']);
    expect(desk.byWeek.map((week) => week.length)).toEqual([3, 0, 2]);
    expect(desk.asOf).toBe(Date.parse('2026-01-19T10:00:00Z'));
  });

  it('runs to the as-of time that is asked for, and knows nothing later', () => {
    const tickets = weekly([3, 3, 3]);
    expect(lay(tickets, '2026-01-12T01:00:00Z').byWeek.map((week) => week.length)).toEqual([3, 0]);
    expect(lay(tickets, '2026-02-03T00:00:00Z').weeks).toHaveLength(5);
  });

  it('is empty without tickets', () => {
    expect(lay([])).toMatchObject({ weeks: [], tickets: [], stragglers: [] });
  });

  it('is the same whatever the order of the tickets', () => {
    const tickets = weekly([4, 2, 5]);
    expect(lay([...tickets].reverse())).toEqual(lay(tickets));
  });

  it('leaves out a few stragglers years away, and names them', () => {
    const far = ticket({ id: 'far', createdAt: '2019-05-01T09:00:00Z' });
    const desk = lay([far, ...weekly([30, 30, 30, 30])]);
    expect(desk.weeks).toHaveLength(4);
    expect(desk.stragglers.map(({ id }) => id)).toEqual(['far']);
    expect(desk.tickets).toHaveLength(120);
  });
});

describe('a week of which the exports miss days', () => {
  const desk = lay(weekly([20, 20, 20, 20, 0, 20, 20]));
  const { volume } = assess(desk, []);

  it('is missing data and not a nought', () => {
    expect(desk.known).toEqual([true, true, true, true, false, true, true]);
    expect(volume.changes[4]).toEqual({
      count: 0,
      previous: 20,
      usual: null,
      verdict: 'too-little-history',
      weeksOfHistory: 4,
    });
  });

  it('is no history for the weeks after it', () => {
    expect(volume.changes[5]).toMatchObject({ previous: null, weeksOfHistory: 4, verdict: 'within' });
    expect(volume.changes[5]?.usual?.low).toBeGreaterThan(0);
  });

  it('is a real nought on a desk of one or two tickets a week', () => {
    expect(lay(weekly([2, 1, 0, 1, 2])).known).toEqual([true, true, true, true, true]);
  });

  it('is a last week whose export ends on its Monday, when the as-of time is later', () => {
    const ended = lay(weekly([30, 30, 30, 30, 8]), '2026-02-20T00:00:00Z');
    expect(ended.known).toEqual([true, true, true, true, false, false, false]);
    expect(assess(ended, []).volume.changes[4]).toMatchObject({ count: 8, usual: null });
  });

  it('is a first week that begins on a Thursday', () => {
    const late = lay(daily(35).filter(({ createdAt }) => createdAt >= '2026-01-08'));
    expect(late.known).toEqual([false, true, true, true, true]);
  });

  it('has no verdict of its own, and counts in no history', () => {
    const holed = lay(daily(84).filter(({ createdAt }) => !/^2026-02-1[01]/.test(createdAt)));
    expect(holed.gaps.map(({ where, days }) => [where, days.length])).toEqual([['inside', 2]]);
    expect(holed.known.indexOf(false)).toBe(5);
    const { volume: holes } = assess(holed, []);
    expect(holes.changes[5]).toMatchObject({ count: 50, usual: null, verdict: 'too-little-history' });
    expect(holes.changes[6]).toMatchObject({ count: 70, previous: null, weeksOfHistory: 5 });
  });

  it('is none where a filter set the tickets of those days aside: their export was read', () => {
    const tickets = daily(84).filter(({ createdAt }) => !/^2026-02-1[01]/.test(createdAt));
    const spam = ['2026-02-10T09:00:00Z', '2026-02-11T09:00:00Z'].map((at) => Date.parse(at));
    expect(lay(tickets, undefined, {}, spam).gaps).toEqual([]);
  });
});

describe('an open week', () => {
  it('is not there yet at the instant at which it begins, and is there with the first ticket of that instant', () => {
    const tickets = weekly([3, 3]);
    expect(lay(tickets, '2026-01-19T00:00:00Z').weeks).toHaveLength(2);
    const desk = lay([...tickets, ticket({ id: 'first', createdAt: '2026-01-19T00:00:00Z' })]);
    expect(desk.weeks).toHaveLength(3);
    expect(assess(desk, []).volume.changes[2]).toMatchObject({ count: 1 });
  });

  it('is set beside the same part of earlier weeks and given no verdict', () => {
    const full = weekly(Array.from({ length: 12 }, () => 24));
    const open = weekly([2], '2026-03-30T09:00:00Z').map((one) => ({ ...one, id: `open-${one.id}` }));
    const { volume } = assess(lay([...full, ...open]), []);
    const change = volume.changes.at(-1);
    expect(change).toMatchObject({ count: 2, verdict: 'within' });
    expect(change?.usual?.high).toBeLessThan(12);
  });

  const untilTuesday = (holidays: readonly string[], without = /^$/) => {
    const desk = lay(
      daily(86).filter(({ createdAt }) => !without.test(createdAt)),
      '2026-04-01T00:00:00Z',
      { holidays: holidays.map((date) => ({ date, name: 'Holiday' })) },
    );
    return assess(desk, []).volume.changes.at(-1);
  };

  it('is set beside two sevenths of a usual week on a Tuesday night', () => {
    expect(untilTuesday([])?.usual).toMatchObject({ mid: 20 });
  });

  it('is set beside Tuesday alone after a Monday that is a holiday, whenever else there were holidays', () => {
    const mid = untilTuesday(['2026-03-30', '2026-01-06', '2026-02-12'], /^2026-(03-30|01-06|02-12)/)?.usual
      ?.mid;
    expect(mid).toBeGreaterThanOrEqual(8);
    expect(mid).toBeLessThanOrEqual(11);
  });

  it('takes its part from weeks without a gap', () => {
    // Of two weeks the export holds Monday and Tuesday alone: they are no weeks that come on two days.
    const two = /^2026-0(2-1[1-5]|3-1[1-5])/;
    expect(untilTuesday([], two)?.usual).toMatchObject({ mid: 20 });
  });

  it('has no range where its last days are missing', () => {
    const desk = lay(daily(79), '2026-03-28T00:00:00Z');
    expect(desk.gaps.map(({ where }) => where)).toEqual(['end']);
    expect(assess(desk, []).volume.changes.at(-1)).toMatchObject({ count: 20, usual: null });
  });
});
