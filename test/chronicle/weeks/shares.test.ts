import { expect, it } from 'vitest';
import { type Desk, layOut } from '../../../src/chronicle/desk.ts';
import { kindsOf, sharesOf } from '../../../src/chronicle/weeks/shares.ts';
import { withDefaults } from '../../../src/settings/index.ts';
import type { Kind } from '../../../src/sorting/index.ts';
import { sorted, weekly } from '../tickets.ts';

/** Weeks of tickets on grades, of which the first so many fail and the others ask how; one more a week is a wish. */
function desk(weeks: readonly (readonly [fails: number, asks: number])[], now?: string): Desk {
  const tickets = weekly(weeks.map(([fails, asks]) => fails + asks + 1));
  const kinds = new Map(
    tickets.map(({ id }): [string, Kind] => {
      const [week = 0, index = 0] = id.split('-').map(Number);
      const [fails, asks] = weeks[week] ?? [0, 0];
      return [id, index < fails ? 'doesnt-work' : index < fails + asks ? 'how-do-i' : 'wish'];
    }),
  );
  return layOut(
    tickets,
    new Map([...kinds].map(([id, kind]) => [id, sorted({ kind })])),
    new Map([...kinds].map(([id]) => [id, ['grades']])),
    withDefaults({}),
    now === undefined ? undefined : Date.parse(now),
  );
}
const steady = Array.from({ length: 10 }, () => [3, 7] as const);

it('counts those that fail of those that fail or ask how, in each theme and in all', () => {
  const shares = sharesOf(desk([...steady, [4, 6]], '2026-03-23T00:00:00Z'), ['grades', 'silent']);
  expect(shares.all.at(-1)).toMatchObject({
    part: 4,
    of: 10,
    previous: { part: 3, of: 10 },
    verdict: 'within',
  });
  expect(shares.themes.get('grades')?.at(-1)).toEqual(shares.all.at(-1));
  expect(shares.themes.get('silent')?.at(-1)).toMatchObject({ part: 0, of: 0, usual: null });
});

it('judges a week by the weeks before it, when it is over', () => {
  const weeks = [...steady, [10, 0] as const];
  const over = sharesOf(desk(weeks, '2026-03-23T00:00:00Z'), ['grades']);
  expect(
    over.themes
      .get('grades')
      ?.map(({ verdict }) => verdict)
      .slice(-2),
  ).toEqual(['within', 'above']);
  const open = sharesOf(desk(weeks, '2026-03-20T00:00:00Z'), ['grades']);
  expect(open.themes.get('grades')?.at(-1)).toMatchObject({ part: 10, of: 10, verdict: 'within' });
});

it('takes four weeks together, where one alone is within its range', () => {
  const few = Array.from({ length: 12 }, () => [1, 3] as const);
  const moved = Array.from({ length: 4 }, () => [3, 1] as const);
  const { themes, recent } = sharesOf(desk([...few, ...moved], '2026-04-27T00:00:00Z'), ['grades']);
  expect(themes.get('grades')?.every(({ verdict }) => verdict !== 'above')).toBe(true);
  expect(recent.get('grades')).toMatchObject({ part: 12, of: 16, verdict: 'above', weeksOfHistory: 12 });
});

it('leaves the open week out of the four', () => {
  const { recent } = sharesOf(desk([...steady, [10, 0]], '2026-03-20T00:00:00Z'), ['grades']);
  expect(recent.get('grades')).toMatchObject({ part: 12, of: 40 });
});

it('is said with both counts and without what only the judgement needs', () => {
  const [, , , week] = sharesOf(desk(steady), ['grades']).all;
  expect(week).toHaveProperty('p');
  expect(week && kindsOf(week)).toEqual({
    howDoI: 7,
    doesntWork: 3,
    previous: { part: 3, of: 10 },
    usual: week?.usual,
    verdict: 'within',
    weeksOfHistory: 3,
  });
});
