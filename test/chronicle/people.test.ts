import { expect, it } from 'vitest';
import type { Placed } from '../../src/chronicle/desk.ts';
import { peopleBehind } from '../../src/chronicle/weeks/people.ts';
import type { Ticket } from '../../src/tickets/index.ts';
import { sorted, ticket } from './tickets.ts';

const place = (one: Ticket): Placed => ({ ticket: one, sorted: sorted(), themes: [], at: 0, week: 0 });
const from = (...people: [account: string | undefined, requester: string | undefined][]): Placed[] =>
  people.map(([account, requester], index) =>
    place(
      ticket({ id: String(index), ...(account ? { account } : {}), ...(requester ? { requester } : {}) }),
    ),
  );

const everyone = { accountsTell: true, unnamedAccounts: 0 };

it('ten tickets of one school are one school', () => {
  expect(peopleBehind(from(['Elm', 'a'], ['Elm', 'b'], ['Elm', 'a']), everyone)).toMatchObject({
    requesters: 2,
    independent: 1,
  });
});

it('requesters without an account stand for themselves, and a ticket that names nobody for one more', () => {
  expect(
    peopleBehind(from(['Elm', 'a'], [undefined, 'b'], [undefined, 'b'], [undefined, undefined]), everyone)
      .independent,
  ).toBe(3);
});

it('accounts are listed heaviest first, ties by name', () => {
  const { named } = peopleBehind(from(['Oak', 'a'], ['Elm', 'b'], ['Yew', 'c'], ['Yew', 'd']), everyone);
  expect(named.map(({ account }) => account)).toEqual(['Yew', 'Elm', 'Oak']);
});

it('accounts without a name are counted, and their people share a desk', () => {
  const tickets = from(['Elm', 'a'], [undefined, 'b'], [undefined, 'c'], [undefined, 'd']).map(
    (placed, index): Placed => (index === 0 ? placed : { ...placed, unnamed: index === 3 ? 7 : 5 }),
  );
  const people = peopleBehind(tickets, { accountsTell: true, unnamedAccounts: 2 });
  expect(people).toMatchObject({ accounts: 3, independent: 3, requesters: 4 });
});

it('accounts without a name are not counted where their number would say that each wrote once', () => {
  const tickets = from([undefined, 'b'], [undefined, 'c']);
  const of = (...numbers: number[]) =>
    peopleBehind(
      tickets.map((placed, index): Placed => ({ ...placed, unnamed: numbers[index] ?? 0 })),
      { accountsTell: true, unnamedAccounts: 2 },
    );
  expect(of(0, 1)).toEqual(of(1, 1));
});
