import { expect, it } from 'vitest';
import { watchGroups, watchRelease } from '../../src/watch/index.ts';
import { aHandoff, aTicket, history, later, themeByFirstWord } from './a-desk.ts';

const tickets = [
  aTicket('a1', 3.5, 'Where did the old seat list go?'),
  aTicket('a2', 5, 'old seat list is gone'),
  aTicket('b1', 10, 'Invoice shows the wrong address'),
  later,
];
const watch = watchRelease(aHandoff(), tickets, history, {
  themesOf: themeByFirstWord([...history, ...tickets]),
});

it('a watch parts into what came, with its tickets, and what stayed silent', () => {
  const { came, silent, limitations, surprises } = watchGroups(watch);
  expect(came.map(({ question, tickets: ids }) => [question, ids])).toEqual([
    ['Where did the old seat list go?', ['a1', 'a2']],
  ]);
  expect(silent.map(({ question }) => question)).toEqual([
    'Can I sort by name?',
    'Can a second marker undo a hand-back?',
  ]);
  expect(limitations.map(({ arrived, tickets: ids }) => [arrived, ids])).toEqual([[0, []]]);
  expect(surprises).toEqual(watch.unpredicted);
});

it('the sums of its groups are all tickets of the window', () => {
  const { sums } = watchGroups(watch);
  expect(sums).toEqual({ questions: 2, limitations: 0, surprises: 0, unrelated: 1 });
  expect(Object.values(sums).reduce((all, one) => all + one, 0)).toBe(watch.arrived.count);
});
