import { describe, expect, it } from 'vitest';
import { type Arrivals, arrivalsOf } from '../../src/chronicle/arrivals.ts';
import { layOut } from '../../src/chronicle/desk.ts';
import { timeLine } from '../../src/chronicle/weeks/points.ts';
import { defaultSettings, type Settings } from '../../src/settings/index.ts';
import type { Ticket } from '../../src/tickets/index.ts';
import { english } from '../../src/words/index.ts';
import { sorted, ticket, weekly } from './tickets.ts';

function arrivals(tickets: readonly Ticket[], some: Partial<Settings> = {}, now?: string): Arrivals {
  const settings = { ...defaultSettings, ...some };
  const desk = layOut(
    tickets,
    new Map(tickets.map(({ id }) => [id, sorted()])),
    new Map(),
    settings,
    now === undefined ? undefined : Date.parse(now),
  );
  return arrivalsOf(desk, timeLine(desk, [], english));
}

/** The cells that hold tickets: `monday 9`, by weekday from Sunday 0 and hour. */
const cells = ({ days }: Arrivals): [number, number, number][] =>
  days.flatMap(({ weekday, hours }) =>
    hours.flatMap((tickets, hour): [number, number, number][] =>
      tickets > 0 ? [[weekday, hour, tickets]] : [],
    ),
  );

const at = (...times: string[]): Ticket[] =>
  times.map((createdAt, index) => ticket({ id: String(index), createdAt }));
/** The Monday after which the weeks of these tests are over. */
const over = '2026-03-30T00:00:00Z';

describe('arrivals', () => {
  it('are counted by weekday and hour in the zone of the settings', () => {
    const tickets = at('2026-03-02T23:30:00Z', '2026-03-03T09:00:00Z', '2026-03-03T09:59:59Z');
    expect(cells(arrivals(tickets, {}, over))).toEqual([
      [1, 23, 1],
      [2, 9, 2],
    ]);
    expect(cells(arrivals(tickets, { timeZone: 'Asia/Jerusalem' }, over))).toEqual([
      [2, 1, 1],
      [2, 11, 2],
    ]);
  });

  it('keep the hour of the clock when the clocks change', () => {
    const tickets = at('2026-03-27T09:30:00Z', '2026-04-03T08:30:00Z');
    const london = arrivals(tickets, { timeZone: 'Europe/London' }, '2026-04-06T00:00:00Z');
    expect(cells(london)).toEqual([[5, 9, 2]]);
  });

  it('begin with the first day of the team’s week', () => {
    const days = arrivals(at('2026-03-02T09:00:00Z'), { weekStartsOn: 'sunday' }).days;
    expect(days.map(({ weekday }) => weekday)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('are of the newest thirteen weeks that are over', () => {
    const tickets = weekly(Array.from({ length: 16 }, () => 2));
    const open = arrivals(tickets, {}, '2026-04-22T00:00:00Z');
    expect([open.weeks, open.tickets]).toEqual([13, 26]);
    expect([open.first, open.last]).toEqual(['19–25 January 2026', '13–19 April 2026']);
  });

  it('leave out weeks that the exports do not wholly cover', () => {
    const covered = arrivals(weekly([20, 20, 20, 20, 0, 20, 20]), {}, '2026-02-23T00:00:00Z');
    // The fifth is empty.
    expect(covered.weeks).toBe(6);
  });

  it('are of all weeks where none is over', () => {
    const first = arrivals(at('2026-03-02T09:00:00Z', '2026-03-02T10:00:00Z'));
    expect([first.weeks, first.tickets]).toEqual([1, 2]);
  });

  it('know no hours where all tickets have the same time of day, which no desk has', () => {
    const days = ['02', '03', '04', '05', '06'].map((day) => `2026-03-${day}T00:00:00Z`);
    expect(arrivals(at(...days), {}, over).hoursKnown).toBe(false);
    expect(arrivals(at(...days, '2026-03-06T00:01:00Z'), {}, over).hoursKnown).toBe(true);
    expect(arrivals(at('2026-03-02T00:00:00Z'), {}, over).hoursKnown).toBe(true);
  });

  it('are noughts without a ticket', () => {
    expect(arrivals([])).toMatchObject({ weeks: 0, tickets: 0, first: '', last: '', hoursKnown: true });
    expect(cells(arrivals([]))).toEqual([]);
  });
});
