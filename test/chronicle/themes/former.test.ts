import { describe, expect, it } from 'vitest';
import { becameOf } from '../../../src/chronicle/themes/became.ts';
import { formerThemes } from '../../../src/chronicle/themes/former.ts';
import { splitOffers } from '../../../src/chronicle/themes/split.ts';
import type { KnownTheme } from '../../../src/themes/index.ts';
import { english } from '../../../src/words/index.ts';
import { groundsWith } from '../pipeline/grounds.ts';

/** A found theme as the registry knows it. */
const known = (id: string, some: Partial<KnownTheme> = {}): KnownTheme => ({
  id,
  label: id[0]?.toUpperCase() + id.slice(1),
  labelBy: 'machine',
  found: 'burst',
  terms: {},
  threshold: 0.2,
  words: [],
  held: 0.5,
  foundIn: 5,
  events: [],
  ...some,
});
const byId = (themes: readonly KnownTheme[]) => new Map(themes.map((theme) => [theme.id, theme]));

describe('the address of a theme that is one no more', () => {
  it('leads to the theme that its tickets are in, however many merges lie between', () => {
    const former = formerThemes(
      byId([
        known('codes', {
          mergedInto: 'login',
          events: [{ on: '2026-03-02', what: 'merged', of: 'login' }],
        }),
        known('login', { mergedInto: 'access' }),
        known('access'),
      ]),
      new Map([['access', 'Access']]),
      english,
    );
    expect(former.map(({ id, state, into }) => [id, state, into?.page])).toEqual([
      ['codes', 'merged', 'themes/access.html'],
      ['login', 'merged', 'themes/access.html'],
    ]);
    expect(former[0]?.became).toEqual([
      {
        inWords: '2 March 2026: the team merged it with {other}.',
        other: { id: 'login', label: 'Login', page: 'themes/login.html' },
      },
    ]);
  });

  it('of a hidden one says so, and no name of it', () => {
    const former = formerThemes(
      byId([
        known('secret', {
          hidden: true,
          events: [
            { on: '2026-03-01', what: 'renamed', of: 'Mr Barlow' },
            { on: '2026-03-02', what: 'hidden' },
          ],
        }),
      ]),
      new Map(),
      english,
    );
    expect(former).toEqual([
      { id: 'secret', state: 'hidden', became: [{ inWords: '2 March 2026: the team hid it.' }] },
    ]);
  });

  it('of a hidden one inside another names the theme in which its tickets are still counted, where it is shown', () => {
    const labels = new Map([['mail', 'Mail']]);
    const inside = (...themes: KnownTheme[]) =>
      formerThemes(
        byId([known('gmail', { hidden: true, inside: 'folders' }), ...themes]),
        labels,
        english,
      ).find(({ id }) => id === 'gmail')?.inside;
    const mail = { id: 'mail', label: 'Mail', page: 'themes/mail.html' };
    // Straight, through a merge, through one that is hidden as well; and inside a written one, which no registry knows.
    expect(inside(known('folders', { mergedInto: 'mail' }), known('mail'))).toEqual(mail);
    expect(inside(known('folders', { hidden: true, inside: 'mail' }), known('mail'))).toEqual(mail);
    expect(inside(known('folders', { inside: 'mail' }))).toEqual(mail);
    expect(inside(known('folders', { hidden: true }), known('mail'))).toBeUndefined();
  });

  it('names no hidden theme with which it was merged', () => {
    const [former] = formerThemes(
      byId([
        known('a', {
          mergedInto: 'mr-barlow',
          events: [{ on: '2026-03-02', what: 'merged', of: 'mr-barlow' }],
        }),
        known('mr-barlow', { label: 'Mr Barlow', hidden: true }),
      ]),
      new Map(),
      english,
    );
    expect(former).toEqual({
      id: 'a',
      label: 'A',
      // Its tickets may be here: they are in the hidden one, and so in none.
      state: 'unshown',
      became: [{ inWords: '2 March 2026: the team merged it with a theme that is not shown.' }],
    });
  });

  it('stays where none of its tickets is in the exports, and where merges lead in a circle', () => {
    const former = formerThemes(
      byId([known('old'), known('a', { mergedInto: 'b' }), known('b', { mergedInto: 'a' })]),
      new Map(),
      english,
    );
    expect(former.map(({ id, state }) => [id, state])).toEqual([
      ['old', 'quiet'],
      ['a', 'quiet'],
      ['b', 'quiet'],
    ]);
  });

  it('is none of a theme that has a page', () => {
    expect(
      formerThemes(byId([known('grades', { promoted: true })]), new Map([['grades', 'Grades']]), english),
    ).toEqual([]);
  });
});

describe('what became of a theme', () => {
  it('is told the newest first', () => {
    const became = becameOf(
      known('login', {
        events: [
          { on: '2026-03-02', what: 'renamed', of: 'Login, codes' },
          { on: '2026-04-01', what: 'split', of: 'codes' },
        ],
      }),
      new Map([['codes', 'Codes']]),
      english,
    );
    expect(became.map(({ inWords, other }) => [inWords, other?.label])).toEqual([
      ['1 April 2026: the team split it and {other}; each has its own tickets from then on.', 'Codes'],
      ['2 March 2026: the team renamed it; it was called “Login, codes” before.', undefined],
    ]);
  });
});

describe('what became of a theme in one day', () => {
  const day = '2026-03-02';
  const told = (events: KnownTheme['events'], label = 'Login') =>
    becameOf({ label, events }, new Map([['codes', 'Codes']]), english).map(({ inWords }) => inWords);

  it('is nothing where all of it was taken back', () => {
    expect(
      told([
        { on: day, what: 'renamed', of: 'Login' },
        { on: day, what: 'renamed', of: 'Codes' },
      ]),
    ).toEqual([]);
    expect(
      told([
        { on: day, what: 'hidden' },
        { on: day, what: 'shown' },
      ]),
    ).toEqual([]);
    expect(
      told([
        { on: day, what: 'shown' },
        { on: day, what: 'hidden' },
      ]),
    ).toEqual([]);
    expect(
      told([
        { on: day, what: 'merged', of: 'codes' },
        { on: day, what: 'shown' },
      ]),
    ).toEqual([]);
  });

  it('is nothing of a theme that was hidden, merged and brought back', () => {
    expect(
      told([
        { on: day, what: 'hidden' },
        { on: day, what: 'merged', of: 'codes' },
        { on: day, what: 'shown' },
      ]),
    ).toEqual([]);
  });

  it('is where it was in the end, of one that was merged into another the day before', () => {
    const merged = { on: '2026-03-01', what: 'merged', of: 'codes' } as const;
    const shown = { on: day, what: 'shown' } as const;
    const mergedThen = '1 March 2026: the team merged it with {other}.';
    expect(told([merged, shown, { on: day, what: 'hidden' }])).toEqual([
      '2 March 2026: the team hid it.',
      '2 March 2026: the team brought it back.',
      mergedThen,
    ]);
    expect(told([merged, shown, { on: day, what: 'hidden' }, shown])).toEqual([
      '2 March 2026: the team brought it back.',
      mergedThen,
    ]);
    const again = { label: 'Login', events: [merged, shown, { ...merged, on: day }], mergedInto: 'codes' };
    expect(becameOf(again, new Map(), english)).toHaveLength(1);
  });

  it('is the merge alone of one that was hidden before it on that day', () => {
    const events: KnownTheme['events'] = [
      { on: day, what: 'hidden' },
      { on: day, what: 'merged', of: 'codes' },
    ];
    expect(
      becameOf({ label: 'Login', events, mergedInto: 'codes' }, new Map(), english).map(
        ({ inWords }) => inWords,
      ),
    ).toEqual(['2 March 2026: the team merged it with a theme that is not shown.']);
  });

  it('holds what it took in, though it was hidden and brought back after that', () => {
    expect(
      told([
        { on: day, what: 'merged', of: 'codes' },
        { on: day, what: 'hidden' },
        { on: day, what: 'shown' },
      ]),
    ).toEqual(['2 March 2026: the team merged it with {other}.']);
  });

  it('is its net effect', () => {
    const events: KnownTheme['events'] = [
      { on: day, what: 'renamed', of: 'Login, codes' },
      { on: day, what: 'hidden' },
      { on: day, what: 'renamed', of: 'Logging in' },
      { on: day, what: 'shown' },
      { on: day, what: 'hidden' },
    ];
    expect(told(events)).toEqual([
      '2 March 2026: the team hid it.',
      '2 March 2026: the team renamed it; it was called “Login, codes” before.',
    ]);
  });

  it('is told of each day by the name that it had then', () => {
    const events: KnownTheme['events'] = [
      { on: day, what: 'renamed', of: 'Login' },
      { on: '2026-03-09', what: 'renamed', of: 'Codes' },
    ];
    // Back to the first name a week later: for a week it was another.
    expect(told(events)).toEqual([
      '9 March 2026: the team renamed it; it was called “Codes” before.',
      '2 March 2026: the team renamed it; it was called “Login” before.',
    ]);
  });
});

describe('the offer to split a theme', () => {
  const { desk } = groundsWith([
    { id: '1', themes: ['codes', 'login'] },
    { id: '2', themes: ['codes', 'login'] },
    { id: '3', themes: ['login'] },
  ]);

  it('stands for what burst inside it, with its tickets so far', () => {
    const themes = byId([known('login'), known('codes', { inside: 'login', born: '2026-W10' })]);
    expect(splitOffers('login', themes, desk)).toEqual([
      {
        id: 'codes',
        label: 'Codes',
        page: 'themes/codes.html',
        week: '2026-W10',
        ticketsPage: 'themes/codes.html#tickets',
        tickets: 2,
      },
    ]);
    expect(splitOffers('codes', themes, desk)).toEqual([]);
  });

  it('is none where it was hidden or merged', () => {
    const part = { inside: 'login', born: '2026-W10' };
    expect(splitOffers('login', byId([known('codes', { ...part, hidden: true })]), desk)).toEqual([]);
    expect(splitOffers('login', byId([known('codes', { ...part, mergedInto: 'login' })]), desk)).toEqual([]);
    expect(splitOffers('login', byId([known('codes', { ...part, promoted: true })]), desk)).toEqual([]);
  });
});
