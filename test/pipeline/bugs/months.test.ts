import { expect, it } from 'vitest';
import { monthsOf } from '../../../src/pipeline/index.ts';
import { bug, bugTicket } from './bugs.ts';

it('C6: counts a bug once in each month that tells of it, the newest month first', () => {
  const january = [bugTicket('1', 0), bugTicket('2', 1)];
  const both = bug({
    tickets: [...january, bugTicket('3', 40)],
    chain: { level: 'scope', by: 'triage', root: 'scenario-gap' },
  });
  const open = bug({ tickets: january, chain: {} });
  expect(
    monthsOf(
      [
        { bug: both, traced: true },
        { bug: open, traced: false },
      ],
      'UTC',
      12,
    ),
  ).toEqual([
    {
      month: '2026-02',
      traced: 1,
      untraced: 0,
      levels: { strategy: 0, discovery: 0, scope: 1, execution: 0, operation: 0 },
      roots: { 'scenario-gap': 1 },
    },
    {
      month: '2026-01',
      traced: 1,
      untraced: 1,
      levels: { strategy: 0, discovery: 0, scope: 1, execution: 0, operation: 0 },
      roots: { 'scenario-gap': 1 },
    },
  ]);
});

it('cuts months where the desk is', () => {
  const newYear = bug({ tickets: [bugTicket('1', 0, { at: Date.parse('2025-12-31T23:30:00Z') })] });
  const months = (zone: string) =>
    monthsOf([{ bug: newYear, traced: true }], zone, 12).map(({ month }) => month);
  expect(months('UTC')).toEqual(['2025-12']);
  expect(months('Asia/Jerusalem')).toEqual(['2026-01']);
});

it('shows so many months', () => {
  const year = bug({ tickets: Array.from({ length: 14 }, (_, n) => bugTicket(String(n), n * 31)) });
  expect(monthsOf([{ bug: year, traced: true }], 'UTC', 12)).toHaveLength(12);
});
