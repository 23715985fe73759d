import { expect, it } from 'vitest';
import { ageBetween, firstMet, partUnfiled } from '../../../src/pipeline/index.ts';
import { withDefaults } from '../../../src/settings/index.ts';
import { bug, bugTicket, monday, record } from './bugs.ts';

const day = 86_400_000;

it('counts working days without weekends and holidays', () => {
  expect(ageBetween(monday, monday + 8 * day, withDefaults())).toEqual({ days: 8, workingDays: 6 });
  const away = withDefaults({ holidays: [{ date: '2026-01-06', name: 'Epiphany' }] });
  expect(ageBetween(monday, monday + 8 * day, away)).toEqual({ days: 8, workingDays: 5 });
});

it('rests on Friday and Saturday where the week begins on Sunday', () => {
  const settings = withDefaults({ weekStartsOn: 'sunday' });
  expect(ageBetween(monday, monday + 6 * day, settings)).toEqual({ days: 6, workingDays: 4 });
});

it('a bug is as old as its first ticket or its filing, whichever came first', () => {
  const filed = (on: string) => bug({ record: record('A', ['1'], { filed: on }) });
  expect(firstMet(bug(), 'UTC')).toBe(monday);
  expect(firstMet(filed('2025-12-24'), 'UTC')).toBe(Date.parse('2025-12-24T00:00:00Z'));
  expect(firstMet(filed('2025-12-24'), 'Pacific/Auckland')).toBe(Date.parse('2025-12-23T11:00:00Z'));
  expect(firstMet(filed('2026-02-01'), 'UTC')).toBe(monday);
  expect(firstMet(bug({ tickets: [], record: record('A', []) }), 'UTC')).toBeUndefined();
});

it('what is left of a theme beside its records is no bug of its own, unless it traces elsewhere', () => {
  const theme = { id: 'totals', label: 'Wrong totals' };
  const filed = bug({ id: 'bug-A', theme, record: record('A', ['1']) });
  const rest = (chain: ReturnType<typeof bug>['chain']) =>
    bug({ theme, tickets: [bugTicket('7'), bugTicket('8')], chain });
  for (const same of [{}, { level: 'scope', by: 'person' } as const]) {
    const parted = partUnfiled([filed, rest(same)]);
    expect(parted.bugs).toEqual([filed]);
    expect(parted.unfiled.get('totals')?.map(({ id }) => id)).toEqual(['7', '8']);
  }
  expect(partUnfiled([filed, rest({ level: 'operation', by: 'person' })]).bugs).toHaveLength(2);
  expect(partUnfiled([rest({})]).bugs).toHaveLength(1);
});

it('what is left of a theme stays a bug beside records that were mended, or that trace to nothing', () => {
  const theme = { id: 'totals', label: 'Wrong totals' };
  const rest = bug({ theme, tickets: [bugTicket('7'), bugTicket('8')], chain: {} });
  const filed = (some: object, state?: 'open' | 'fixed' | 'closed') =>
    bug({ id: 'bug-A', theme, record: record('A', ['1'], state ? { state } : {}), ...some });
  for (const one of [
    filed({}, 'fixed'),
    filed({}, 'closed'),
    filed({ chain: {} }),
    filed({ reporters: 1 }),
  ]) {
    const parted = partUnfiled([one, rest]);
    expect(parted.bugs).toEqual([one, rest]);
    expect(parted.unfiled.size).toBe(0);
  }
  expect(partUnfiled([filed({}, 'open'), rest]).bugs).toHaveLength(1);
});
