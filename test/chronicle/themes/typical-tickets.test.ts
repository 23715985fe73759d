import { describe, expect, it } from 'vitest';
import { tellingWords } from '../../../src/chronicle/themes/telling-words.ts';
import { typicalTickets } from '../../../src/chronicle/themes/typical-tickets.ts';
import { english } from '../../../src/words/index.ts';
import { groundsWith, type Told } from '../pipeline/grounds.ts';

const day = 24 * 3600 * 1000;
const start = Date.parse('2026-03-02T09:00:00Z');

/** Tickets of the theme `code`, one a day, by people of their own, beside as many, or so many times as many, about printing. */
function shown(
  tickets: readonly (Partial<Told> & { body: string })[],
  some: { typical?: string; quotes?: 'none'; label?: string; others?: number } = {},
) {
  const all = tickets.flatMap((one, index): Told[] => {
    const createdAt = new Date(start + index * day).toISOString();
    return [
      { id: `c${index}`, createdAt, requester: `r${index}`, subject: 'Login', themes: ['code'], ...one },
      ...Array.from(
        { length: some.others ?? 1 },
        (_, at): Told => ({
          id: `p${index}-${at}`,
          createdAt,
          body: 'The margin of the printed list is cut off.',
          themes: ['print'],
        }),
      ),
    ];
  });
  const { desk } = groundsWith(all, {
    settings: some.quotes ? { privacy: { quotes: 'none' } as never } : {},
  });
  const own = desk.tickets.filter(({ themes }) => themes.includes('code'));
  const telling = tellingWords(desk, ['code', 'print']).get('code') ?? new Map();
  const theme = {
    label: some.label ?? 'Login code',
    words: some.label === undefined ? ['resend'] : [],
    ...(some.typical ? { typical: some.typical } : {}),
  };
  return typicalTickets(own, theme, telling, desk, english);
}

/** Ten ways to say that the code does not come. */
const sayings = [
  'The login code never arrives on my phone.',
  'No login code by text since Monday, whatever we try.',
  'My colleague waits for her login code and nobody can help.',
  'Where is the login code sent to? The mailbox stays empty.',
  'Login code expired before it came, third time in a row.',
  'Our whole department is locked out without a login code.',
  'Please resend the login code, the first one was wrong.',
  'Is there another way in when a login code gets lost?',
  'Since the update every login code lands in spam.',
  'An hour later, still looking for that login code.',
];

describe('what they write about a theme', () => {
  it('begins with the most typical ticket, then goes back through its time', () => {
    const examples = shown(
      sayings.map((body) => ({ body })),
      { typical: 'c3' },
    );
    const ids = examples.map(({ id }) => id);
    expect(ids[0]).toBe('c3');
    const rest = ids.slice(1).map((id) => Number(id.slice(1)));
    expect(rest).toHaveLength(5);
    expect(rest).toEqual(rest.toSorted((a, b) => b - a));
  });

  it('takes of each stretch the one that says most of the theme', () => {
    const examples = shown([
      { body: 'The login code never arrives on my phone.' },
      { body: 'Still waiting for that login code.' },
      { body: 'Good morning to everyone, and many thanks for all your kind patience with me.' },
      { body: 'The login code never arrives by text.' },
      { body: 'The login code never arrives by mail.' },
    ]);
    expect(examples.map(({ id }) => id)[0]).not.toBe('c2');
  });

  it('shows tickets whose language is not that of the title which the team gave', () => {
    const german = [
      'Der Anmeldecode kommt seit Montag nie an.',
      'Wir warten alle noch auf einen Anmeldecode.',
      'Wohin wird der Anmeldecode denn heute geschickt?',
    ];
    const examples = shown(
      german.map((body) => ({ body })),
      { label: 'Login code', others: 5 },
    );
    expect(examples.length).toBeGreaterThan(0);
  });

  it('says one sentence once, whatever its spaces, capitals and greetings', () => {
    const examples = shown([
      { body: 'The login code never arrives here.' },
      { body: 'Hi, the login code  never arrives here.' },
      { body: 'The login code came an hour late.' },
      { body: 'The login code never arrives here. ' },
      { body: 'THE LOGIN CODE NEVER ARRIVES HERE.' },
    ]);
    expect(examples.map(({ excerpt }) => excerpt.toLowerCase()).sort()).toEqual([
      'the login code came an hour late.',
      'the login code never arrives here.',
    ]);
  });

  it('lets one account speak once', () => {
    const examples = shown(
      sayings.map((body, index) => ({
        body,
        account: index < 9 ? 'Elm' : 'Oak',
      })),
    );
    expect(examples.map(({ account }) => account).sort()).toEqual(['Elm', 'Oak']);
  });

  it('shows no ticket that shows nothing, rather fewer', () => {
    const nothing = [
      { body: 'Login code' },
      { body: 'help' },
      { body: 'Kindly see what my colleague of the other building wrote to you about it on Monday.' },
      {
        body: 'From: Ann\nSent: Monday, 2 March 2026 09:12\nTo: support\nSubject: login code\n\nThe login code never came.',
      },
    ];
    const some = { body: 'No login code by text since Monday, whatever we try.' };
    const typical = shown([some, ...nothing], { typical: 'c1' });
    expect(typical.map(({ id }) => id)).toEqual(['c0']);
    expect(shown(nothing)).toEqual([]);
  });

  it('takes a word of its name in any form, and one that tells it', () => {
    const examples = shown([
      { body: 'Both of the logins that we were given ask for one more thing.' },
      { body: 'Please resend whatever it was that you have sent us before.' },
    ]);
    expect(examples.map(({ id }) => id).sort()).toEqual(['c0', 'c1']);
  });

  it('is nothing where the settings publish no words', () => {
    expect(shown([{ body: 'The login code never arrives.' }], { quotes: 'none' })).toEqual([]);
  });
});
