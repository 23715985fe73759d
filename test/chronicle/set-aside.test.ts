import { expect, it } from 'vitest';
import { partAside, perFilter } from '../../src/chronicle/set-aside.ts';
import { ticket } from './tickets.ts';

const tickets = [
  ticket({ id: '1' }),
  ticket({ id: '2', setAside: 'spam' }),
  ticket({ id: '3', setAside: 'bots' }),
  ticket({ id: '4', setAside: 'spam' }),
];
const ids = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id);

it('tickets that a filter took are counted by it and part of nothing else', () => {
  const parted = partAside(tickets, new Map());
  expect(ids(parted.counted)).toEqual(['1']);
  expect(perFilter(parted)).toEqual([
    { filter: 'spam', tickets: 2 },
    { filter: 'bots', tickets: 1 },
  ]);
});

it('a person who gives a ticket a stream wins against a filter, and one who only adds a note does not', () => {
  const corrections = new Map([
    ['2', { ticket: '2', stream: 'bug' as const, line: 2 }],
    ['4', { ticket: '4', note: 'Asked twice', line: 3 }],
  ]);
  const parted = partAside(tickets, corrections);
  expect(ids(parted.counted)).toEqual(['1', '2']);
  expect([...parted.filterOf]).toEqual([
    ['3', 'bots'],
    ['4', 'spam'],
  ]);
});
