import { expect, it } from 'vitest';
import { kindSums, type Watch, watchRelease } from '../../src/watch/index.ts';
import { aHandoff, aTicket, history, later } from './a-desk.ts';

const tickets = [
  aTicket('a1', 3, 'Where did the old seat list go?'),
  aTicket('a2', 5, 'old seat list is gone'),
  aTicket('b1', 10, 'Invoice shows the wrong address'),
  later,
];
const broken = new Set(['a2', 'b1']);
const watch = watchRelease(aHandoff(), tickets, history, {
  themesOf: () => [],
  kindOf: (ticket) => (broken.has(ticket) ? 'doesnt-work' : ticket === 'a1' ? 'how-do-i' : 'other'),
});
const of = (wanted: string): Watch['kinds'][number] | undefined =>
  watch.kinds.find(({ kind }) => kind === wanted);

it('what tickets ask is counted for the release and for the whole window', () => {
  expect(of('how-do-i')).toMatchObject({ about: 1, all: 1 });
  expect(of('doesnt-work')).toMatchObject({ about: 1, all: 2 });
  expect(kindSums(watch)).toEqual({ about: 2, all: 3, howDoI: 1, doesntWork: 1 });
});

it('it is compared with the same hours of the weeks before', () => {
  // The eight tickets of each 48 hours before ask something else.
  expect(of('other')?.usual?.mid).toBe(8);
  expect(of('how-do-i')?.usual?.mid).toBe(0);
});

it('nothing is counted where nobody sorted the tickets', () => {
  expect(watchRelease(aHandoff(), tickets, history).kinds).toEqual([]);
});
