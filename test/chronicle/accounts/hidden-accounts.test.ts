import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenAccounts } from '../../../src/chronicle/accounts/hidden-accounts.ts';
import type { Ticket } from '../../../src/tickets/index.ts';
import { ticket } from '../tickets.ts';

/** Tickets of accounts, each given as the requesters of its tickets; `-` stands for a ticket without one. */
function desk(accounts: Record<string, string>): Ticket[] {
  return Object.entries(accounts).flatMap(([account, requesters]) =>
    [...requesters].map((requester, index) =>
      ticket({
        id: `${account}-${index}`,
        account,
        ...(requester === '-' ? {} : { requester: account + requester }),
      }),
    ),
  );
}
const hidden = (accounts: Record<string, string>, minimum = 3): string[] =>
  [...hiddenAccounts(desk(accounts), minimum)].sort();

describe('an account', () => {
  it('is named when enough people write from it, however few their tickets', () => {
    expect(hidden({ Elm: 'abc', Oak: 'abcabc' })).toEqual([]);
  });

  it('is hidden when few people write from it, however many their tickets', () => {
    expect(hidden({ Elm: 'aaaaaaaa', Fir: 'abab', Oak: 'abc' })).toEqual(['Elm', 'Fir']);
  });

  it('stands on its tickets where the export names no requester', () => {
    expect(hidden({ Elm: '--', Fir: '-', Oak: '---', Yew: '----' })).toEqual(['Elm', 'Fir']);
  });

  it('is always named when the settings say so', () => {
    expect(hidden({ Elm: 'a', Oak: 'abc' }, 1)).toEqual([]);
  });

  it('is hidden beside the only small one, or the total less all others would be its count', () => {
    expect(hidden({ Elm: 'aa', Oak: 'abc', Yew: 'abcd' })).toEqual(['Elm', 'Oak']);
  });

  it('is hidden beside small ones of one ticket each: their number would give each away', () => {
    expect(hidden({ Elm: 'a', Fir: 'a', Oak: 'abc', Yew: 'abcd' })).toEqual(['Elm', 'Fir', 'Oak']);
  });

  it('is hidden beside small ones of as many tickets as a small one can have', () => {
    expect(hidden({ Elm: '--', Fir: '--', Oak: '---', Yew: '----' })).toEqual(['Elm', 'Fir', 'Oak']);
  });
});

/** The fewest and the most tickets that a hidden account may have, for somebody who knows all that is published. */
function rangeOf(total: number, others: readonly { least: number; most: number }[]): [number, number] {
  const least = others.reduce((sum, one) => sum + one.least, 0);
  const most = others.reduce((sum, one) => sum + one.most, 0);
  return [total - most, total - least];
}

it('no count of a hidden account follows from all that is published', () => {
  const requesters = fc.stringMatching(/^[a-e-]{1,7}$/);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom('Ash', 'Elm', 'Fir', 'Ivy', 'Oak', 'Yew'), {
        minLength: 2,
        maxLength: 6,
      }),
      fc.array(requesters, { minLength: 6, maxLength: 6 }),
      fc.integer({ min: 2, max: 4 }),
      (names, cells, minimum) => {
        const tickets = desk(Object.fromEntries(names.map((name, at) => [name, cells[at] as string])));
        const out = hiddenAccounts(tickets, minimum);
        // Where all accounts are hidden only the total is left, and no name stands beside it.
        fc.pre(out.size > 0 && out.size < names.length);
        const total = tickets.filter(({ account }) => out.has(account ?? '')).length;
        // Whoever knows the rule and the names knows no more than that each of them wrote.
        for (const name of out) {
          const others = [...out].filter((one) => one !== name).map(() => ({ least: 1, most: total - 1 }));
          const [least, most] = rangeOf(total, others);
          expect(others.length).toBeGreaterThan(0);
          expect(most - Math.max(1, least)).toBeGreaterThan(0);
        }
        for (const name of names) {
          const people = new Set(
            tickets.filter(({ account }) => account === name).map(({ requester, id }) => requester ?? id),
          );
          if (people.size < minimum) expect(out.has(name)).toBe(true);
        }
      },
    ),
  );
});
