import { expect, it } from 'vitest';
import type { Placed } from '../../src/chronicle/desk.ts';
import { withPseudonyms } from '../../src/chronicle/pseudonyms.ts';
import { peopleBehind } from '../../src/chronicle/weeks/people.ts';
import { typicalSubject } from '../../src/chronicle/weeks/said.ts';
import type { Ticket } from '../../src/tickets/index.ts';
import { sorted, ticket } from './tickets.ts';

const place = (one: Ticket): Placed => ({ ticket: one, sorted: sorted(), themes: [], at: 0, week: 0 });
const from = (...people: [account: string | undefined, requester: string | undefined][]): Placed[] =>
  people.map(([account, requester], index) =>
    place(
      ticket({ id: String(index), ...(account ? { account } : {}), ...(requester ? { requester } : {}) }),
    ),
  );

it('ten tickets of one school are one school', () => {
  expect(peopleBehind(from(['Elm', 'a'], ['Elm', 'b'], ['Elm', 'a']))).toMatchObject({
    requesters: 2,
    independent: 1,
  });
});

it('requesters without an account stand for themselves, and a ticket that names nobody for one more', () => {
  expect(
    peopleBehind(from(['Elm', 'a'], [undefined, 'b'], [undefined, 'b'], [undefined, undefined])).independent,
  ).toBe(3);
});

it('accounts are listed heaviest first, ties by name', () => {
  const { accounts } = peopleBehind(from(['Oak', 'a'], ['Elm', 'b'], ['Yew', 'c'], ['Yew', 'd']));
  expect(accounts.map(({ account }) => account)).toEqual(['Yew', 'Elm', 'Oak']);
});

it('pseudonyms follow the ranking and hold nothing of the name', () => {
  const tickets = from(['Oak', 'a'], ['Elm', 'b'], ['Elm', 'c'], [undefined, 'd']).map(
    ({ ticket: one }) => one,
  );
  expect(withPseudonyms(tickets).map(({ account }) => account)).toEqual([
    'Account B',
    'Account A',
    'Account A',
    undefined,
  ]);
});

it('the typical subject shares most words with the others, is whole, and holds no marker', () => {
  const subjects = [
    'Seat list in the wrong order',
    'Wrong order of the seat list again',
    'Help',
    'Seat list for',
    'Ask dana@example.org about the seat list order',
  ];
  const tickets = subjects.map((subject, index) => place(ticket({ id: String(index), subject })));
  expect(typicalSubject(tickets)).toBe('Seat list in the wrong order');
  expect(typicalSubject([place(ticket({ id: '1', subject: 'Help' }))])).toBeUndefined();
});

it('pseudonyms are not given away by the words of a ticket', () => {
  const [shown] = withPseudonyms([
    ticket({ id: '1', account: 'Ashford Academy', body: 'We at ashford academy cannot print.' }),
  ]);
  expect(shown?.body).not.toMatch(/ashford/i);
  expect(shown?.account).toBe('Account A');
});
