import { expect, it } from 'vitest';
import { unlearnedSteps } from '../../src/watch/index.ts';

const step = (at: string, to: string, audience: string, about: number) =>
  ({ at, to, audience, arrived: { count: about + 2 }, unrelated: 2 }) as never;
const watch = (first: number, second: number) => ({
  from: '2026-09-15T09:00:00Z',
  lanes: [{ tickets: Array.from({ length: first }, (_, at) => `${at}`) }] as never,
  steps: [step('2026-09-22T09:00:00Z', '2026-09-24T09:00:00Z', 'all schools', second)],
});

it('a handoff that stays the same through two steps with tickets learned nothing from the first (O2)', () => {
  expect(unlearnedSteps(watch(3, 2), 'five schools', [])).toEqual(['five schools']);
  expect(unlearnedSteps(watch(3, 2), 'five schools', ['2026-09-18'])).toEqual([]);
});

it('where nobody wrote there was nothing to learn', () => {
  expect(unlearnedSteps(watch(0, 2), 'five schools', [])).toEqual([]);
  expect(unlearnedSteps(watch(3, 0), 'five schools', [])).toEqual([]);
});
