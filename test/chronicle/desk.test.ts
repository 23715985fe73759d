import { describe, expect, it } from 'vitest';
import { type Desk, layOut } from '../../src/chronicle/desk.ts';
import { assess } from '../../src/chronicle/weeks/assess.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { Ticket } from '../../src/tickets/index.ts';
import { sorted, ticket, weekly } from './tickets.ts';

const lay = (tickets: readonly Ticket[], now?: string): Desk =>
  layOut(
    tickets,
    new Map(tickets.map(({ id }) => [id, sorted()])),
    new Map(),
    defaultSettings,
    now === undefined ? undefined : Date.parse(now),
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

describe('a week that no export covers', () => {
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
    const late = lay(weekly([20, 30, 30, 30, 30], '2026-01-08T09:00:00Z'));
    expect(late.known[0]).toBe(false);
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
});
