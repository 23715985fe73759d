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

  it('names no hidden theme with which it was merged', () => {
    const [former] = formerThemes(
      byId([
        known('a', { mergedInto: 'b', events: [{ on: '2026-03-02', what: 'merged', of: 'b' }] }),
        known('b', { label: 'Mr Barlow', hidden: true }),
      ]),
      new Map(),
      english,
    );
    expect(former?.became[0]?.other).toEqual({ id: 'b', label: 'b', page: 'themes/b.html' });
    expect(JSON.stringify(former)).not.toContain('Barlow');
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
      [
        { on: '2026-03-02', what: 'renamed', of: 'Login, codes' },
        { on: '2026-04-01', what: 'split', of: 'codes' },
      ],
      new Map([['codes', 'Codes']]),
      english,
    );
    expect(became.map(({ inWords, other }) => [inWords, other?.label])).toEqual([
      ['1 April 2026: the team split it and {other}; each has its own tickets from then on.', 'Codes'],
      ['2 March 2026: the team renamed it; it was called “Login, codes” before.', undefined],
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
