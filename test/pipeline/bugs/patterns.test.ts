import { expect, it } from 'vitest';
import { lastComplete, patternsIn } from '../../../src/pipeline/index.ts';
import { bug, bugTicket, monday, record } from './bugs.ts';

const day = 86_400_000;
const week = { from: monday, to: monday + 7 * day };
const at = (id: string, days: number, some = {}) =>
  bug({ id: `theme-${id}`, tickets: [bugTicket(id, days, some), bugTicket(`${id}b`, days + 1)] });

it('C5: three bugs at one level are a pattern, two are not', () => {
  expect(patternsIn([at('1', 0), at('2', 2), at('3', 4)], week, 'UTC')).toMatchObject([
    { level: 'scope', tickets: 6 },
  ]);
  expect(patternsIn([at('1', 0), at('2', 2)], week, 'UTC')).toEqual([]);
});

it('C5: ten tickets of one bug are one bug', () => {
  const tickets = Array.from({ length: 10 }, (_, index) => bugTicket(String(index), 0));
  expect(patternsIn([bug({ tickets })], week, 'UTC')).toEqual([]);
});

it('C5: levels are counted apart', () => {
  const elsewhere = { ...at('3', 0), chain: { level: 'operation', by: 'triage' } as const };
  expect(patternsIn([at('1', 0), at('2', 0), elsewhere], week, 'UTC')).toEqual([]);
});

it('C5: a bug known for long is no news, unless somebody traced a ticket of the week', () => {
  const known = (id: string, some = {}) =>
    bug({ id: `theme-${id}`, tickets: [bugTicket(`${id}a`, -300), bugTicket(id, 2, some)] });
  const two = [at('1', 0), at('2', 0)];
  expect(patternsIn([...two, known('3')], week, 'UTC')).toEqual([]);
  expect(patternsIn([...two, known('3', { chainLevel: 'scope' })], week, 'UTC')).toHaveLength(1);
});

it('C5: a record counts when it was filed, else when its tickets came', () => {
  const two = [at('1', 0), at('2', 0)];
  const filed = (on?: string) => ({ ...at('3', 3), record: record('A', ['3'], on ? { filed: on } : {}) });
  expect(patternsIn([...two, filed()], week, 'UTC')).toHaveLength(1);
  expect(patternsIn([...two, filed('2026-01-07')], week, 'UTC')).toHaveLength(1);
  expect(patternsIn([...two, filed('2025-12-01')], week, 'UTC')).toEqual([]);
});

it('C5: the day on which a record was filed is a day of the team', () => {
  const zone = 'Pacific/Auckland';
  const ofAuckland = { from: Date.parse('2026-01-04T11:00:00Z'), to: Date.parse('2026-01-11T11:00:00Z') };
  const filed = (id: string, on: string) => ({ ...at(id, 20), record: record(id, [id], { filed: on }) });
  const on = (day: string) =>
    patternsIn(
      ['1', '2', '3'].map((id) => filed(id, day)),
      ofAuckland,
      zone,
    );
  expect(on('2026-01-05')).toHaveLength(1);
  expect(on('2026-01-11')).toHaveLength(1);
  expect(on('2026-01-12')).toEqual([]);
});

it('looks at the last week and cycle that are over', () => {
  const weeks = [0, 1, 2, 3].map((n) => ({ from: n * 7 * day, to: (n + 1) * 7 * day }));
  expect(lastComplete(weeks, 24 * day, 2)).toEqual({
    week: { from: 14 * day, to: 21 * day },
    cycle: { from: 7 * day, to: 21 * day },
  });
  expect(lastComplete(weeks, 24 * day, 1)).toEqual({ week: { from: 14 * day, to: 21 * day } });
  expect(lastComplete(weeks, 8 * day, 2)).toEqual({ week: { from: 0, to: 7 * day } });
  expect(lastComplete(weeks, 6 * day, 2)).toEqual({});
});
