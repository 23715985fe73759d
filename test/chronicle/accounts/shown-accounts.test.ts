import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownAccounts } from '../../../src/chronicle/accounts/shown-accounts.ts';
import { layOut, type Placed } from '../../../src/chronicle/desk.ts';
import { peopleBehind } from '../../../src/chronicle/weeks/people.ts';
import { defaultSettings, readSettings, type Settings } from '../../../src/settings/index.ts';
import { redact, type Ticket } from '../../../src/tickets/index.ts';
import { sorted, ticket } from '../tickets.ts';

const settings = (privacy: string): Settings => readSettings(`privacy: ${privacy}`, 'settings.yaml').settings;
const from = (...people: [account: string | undefined, requester: string][]): Ticket[] =>
  people.map(([account, requester], index) =>
    ticket({ id: String(index), requester, ...(account ? { account } : {}) }),
  );
const accounts = (tickets: readonly Ticket[]): (string | undefined)[] =>
  tickets.map(({ account }) => account);

describe('pseudonyms', () => {
  const letters = settings('{ accounts: pseudonymous, minimumGroup: 1 }');

  it('follow the ranking and hold nothing of the name', () => {
    const tickets = from(['Oak', 'a'], ['Elm', 'b'], ['Elm', 'c'], [undefined, 'd']);
    expect(accounts(shownAccounts(tickets, letters).tickets)).toEqual([
      'Account B',
      'Account A',
      'Account A',
      undefined,
    ]);
  });

  it('go on after Z as the columns of a spreadsheet do', () => {
    const tickets = from(
      ...Array.from({ length: 28 }, (_, n): [string, string] => [`School ${n + 10}`, 'a']),
    );
    expect(accounts(shownAccounts(tickets, letters).tickets).slice(25)).toEqual([
      'Account Z',
      'Account AA',
      'Account AB',
    ]);
  });

  it.each([
    ['Ashford Academy', 'We at ashford academy cannot print.'],
    ['Ashford-Academy', 'ASHFORD ACADEMY: nothing prints.'],
    ['École Élan', 'Chez Ecole Elan rien ne marche.'],
    ['St. Mary’s (Leeds)', "At St Mary's, Leeds, nothing prints."],
    ['Sonnenhof', 'Am Sonnenhof druckt nichts.'],
  ])('%s is not given away by the words of a ticket', (account, body) => {
    const [shown] = shownAccounts([ticket({ id: '1', account, body })], letters).tickets;
    expect(shown?.body).toContain('⟨word⟩');
    expect(shown?.body).not.toMatch(/ashford|elan|mary|sonnenhof/i);
  });

  it('take nothing else out of the words', () => {
    const body = 'The oaken door of Ashford, an academy of 2026, is no name. Elms are not either.';
    const tickets = [
      ticket({ id: '1', account: 'Ashford Academy', body }),
      ticket({ id: '2', account: 'Elm', body }),
      ticket({ id: '3', account: '2026', body }),
    ];
    for (const shown of shownAccounts(tickets, letters).tickets) expect(shown.body).toBe(body);
  });
});

describe('an account that is too small', () => {
  const tickets = [
    ...from(['Elm', 'a'], ['Fir', 'b'], ['Fir', 'b'], ['Oak', 'c'], ['Oak', 'd'], ['Oak', 'e']),
    ticket({
      id: '6',
      subject: 'Printing at Elm',
      body: 'Elm, and Fir, and Oak.',
      account: 'Oak',
      requester: 'c',
    }),
  ];

  it('is named on no ticket and in no words, and its tickets stay', () => {
    const { tickets: shown, silence } = shownAccounts(tickets, defaultSettings);
    expect(accounts(shown)).toEqual([undefined, undefined, undefined, 'Oak', 'Oak', 'Oak', 'Oak']);
    expect(shown.at(-1)).toMatchObject({
      subject: 'Printing at ⟨word⟩',
      body: '⟨word⟩, and ⟨word⟩, and Oak.',
    });
    expect(silence(redact('The seat list of Fir').text)).toBe('The seat list of ⟨word⟩');
  });

  it('has no letter either, and the letters of the others do not skip one', () => {
    const { tickets: shown } = shownAccounts(tickets, settings('{ accounts: pseudonymous }'));
    expect(new Set(accounts(shown))).toEqual(new Set([undefined, 'Account A']));
  });

  it('changes nothing where every account is large enough', () => {
    const large = from(['Oak', 'c'], ['Oak', 'd'], ['Oak', 'e']);
    expect(shownAccounts(large, defaultSettings).tickets).toBe(large);
  });
});

/** Every way to part a total among so many. */
function partings(total: number, among: number): number[][] {
  if (among === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    partings(total - first, among - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/** What is published of one table: tickets in all that no named account wrote, and how many accounts wrote them. */
interface Published {
  readonly rest: number;
  /** Nothing where the number is held back. */
  readonly accounts?: number;
}

/** Every table, weeks by accounts, that fits what is published of the weeks and of all of them, in which each account wrote. */
function tables(weeks: readonly Published[], total: Published, among: number): number[][][] {
  const fits = (counts: readonly number[], { accounts }: Published): boolean =>
    accounts === undefined || counts.filter((count) => count > 0).length === accounts;
  const all = weeks.reduce<number[][][]>(
    (known, week) =>
      known.flatMap((before) =>
        partings(week.rest, among)
          .filter((counts) => fits(counts, week))
          .map((counts) => [...before, counts]),
      ),
    [[]],
  );
  const sums = (table: readonly number[][]): number[] =>
    Array.from({ length: among }, (_, at) => table.reduce((sum, week) => sum + (week[at] ?? 0), 0));
  return all.filter((table) => sums(table).every((sum) => sum > 0) && fits(sums(table), total));
}

it('no cell of a hidden account can be solved from what is published of weeks and accounts', () => {
  const names = ['Ash', 'Elm', 'Fir', 'Oak'];
  const cell = fc.record({
    account: fc.constantFrom(...names),
    requester: fc.constantFrom('a', 'b', 'c'),
    week: fc.constantFrom(0, 1),
  });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 4, maxLength: 14 }), (cells) => {
      const tickets = cells.map(({ account, requester, week }, index) =>
        ticket({
          id: String(index),
          account,
          requester: account + requester,
          createdAt: `2026-03-${week === 0 ? '02' : '09'}T09:00:00Z`,
        }),
      );
      const { tickets: shown, unnamed } = shownAccounts(tickets, defaultSettings);
      const named = new Set(accounts(shown));
      fc.pre(unnamed.accounts > 0 && named.size > 1);
      const found = new Map(shown.map(({ id }) => [id, sorted()]));
      const desk = layOut(shown, found, new Map(), defaultSettings, undefined, unnamed);
      const published = (some: readonly Placed[]): Published => {
        const people = peopleBehind(some, desk);
        const rest = some.length - people.named.reduce((sum, one) => sum + one.tickets, 0);
        const others = people.accounts - people.named.length;
        // The rule is known: at as many tickets as there are such accounts their number is held back.
        return rest === unnamed.accounts ? { rest } : { rest, accounts: others };
      };
      // Whoever knows every account, and the rule, still finds more than one number for each cell that is not empty.
      const weeks = desk.byWeek.map(published);
      const fitting = tables(weeks, published(desk.tickets), unnamed.accounts);
      expect(fitting.length).toBeGreaterThan(0);
      for (const [week, { rest }] of weeks.entries()) {
        for (let account = 0; rest > 0 && account < unnamed.accounts; account += 1) {
          expect(new Set(fitting.map((table) => table[week]?.[account])).size).toBeGreaterThan(1);
        }
      }
    }),
    { numRuns: 300 },
  );
});
