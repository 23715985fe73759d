import { describe, expect, it } from 'vitest';
import type { ThemeReport } from '../../../src/chronicle/index.ts';
import { themesHeadline } from '../../../src/chronicle/themes/headline.ts';
import { moved } from '../../../src/chronicle/themes/movement.ts';
import { foundInNewest } from '../../../src/chronicle/themes/news.ts';
import { standingThemes } from '../../../src/chronicle/themes/standing.ts';
import { hebrew } from '../../../src/words/hebrew/index.ts';
import { english } from '../../../src/words/index.ts';

/** A theme that lies within its usual range; its weeks hold `count` tickets each. */
function theme(
  id: string,
  some: Partial<Pick<ThemeReport, 'life' | 'birth' | 'inside' | 'move'>> & { count?: number } = {},
): ThemeReport {
  const { count = 3, ...rest } = some;
  return {
    id,
    label: id[0]?.toUpperCase() + id.slice(1),
    page: `themes/${id}.html`,
    life: 'tracked',
    newest: {
      week: '2026-W46',
      count,
      previous: count,
      usual: { low: 0, mid: 3, high: 8 },
      verdict: 'within',
      weeksOfHistory: 40,
      inWords: '',
    },
    weeks: Array.from({ length: 20 }, (_, week) => ({ id: `${week}`, count, howDoI: 0, doesntWork: 0 })),
    ...rest,
  } as ThemeReport;
}

const birth = (week: string, tickets: number, requesters: number): NonNullable<ThemeReport['birth']> => ({
  week,
  days: '9–15 November 2026',
  page: `tickets/${week}.html#theme-x`,
  tickets: Array.from({ length: tickets }, (_, nth) => `t${nth}`),
  requesters,
  words: ['archive'],
});

describe('themes by movement', () => {
  it('are told by what the reading says of them, then by what no single week shows', () => {
    const groups = moved([
      theme('calm'),
      theme('high', { move: 'above' }),
      theme('low', { move: 'below', life: 'fading' }),
      theme('slow', { move: 'rising' }),
      theme('less', { life: 'fading' }),
      theme('silent', { move: 'gone', life: 'gone' }),
      theme('long-silent', { life: 'gone' }),
      theme('first', { move: 'fresh' }),
    ]);
    expect(groups.map(({ move, themes }) => [move, ...themes.map(({ id }) => id)])).toEqual([
      ['fresh', 'first'],
      ['above', 'high'],
      ['rising', 'slow'],
      ['below', 'low'],
      ['fading', 'less'],
      ['gone', 'silent'],
    ]);
  });
});

describe('new themes', () => {
  const all = [
    theme('archive', { move: 'fresh', birth: birth('2026-W46', 7, 4) }),
    theme('codes', {
      move: 'fresh',
      birth: birth('2026-W46', 6, 5),
      inside: { id: 'login', label: 'Login', page: 'themes/login.html' },
    }),
    theme('older', { birth: birth('2026-W45', 9, 9) }),
    theme('told-by-another', { birth: birth('2026-W46', 9, 9) }),
    theme('login'),
  ];

  it('are those that were found in the newest week and that its reading calls new', () => {
    expect(foundInNewest(all).map((one) => [one.theme.id, one.tickets, one.requesters])).toEqual([
      ['codes', 6, 5],
      ['archive', 7, 4],
    ]);
  });

  it('carry the theme inside which they burst', () => {
    expect(foundInNewest(all).map(({ inside }) => inside?.id)).toEqual(['login', undefined]);
  });
});

describe('the headline of all themes', () => {
  const headline = (themes: ThemeReport[], words = english): string =>
    themesHeadline(themes, foundInNewest(themes), { title: 'Week 46', covered: true }, words);

  it('names what is new, and what else moved', () => {
    expect(
      headline([
        theme('archive', { birth: birth('2026-W46', 7, 4), move: 'fresh' }),
        theme('high', { move: 'above' }),
        theme('low', { move: 'below' }),
      ]),
    ).toBe('New in week 46: “Archive”; “High” is above its usual range');
  });

  it('counts where there are too many to be named', () => {
    expect(headline(['a', 'b', 'c'].map((id) => theme(id, { move: 'above' })))).toBe(
      'Three themes are above their usual ranges',
    );
  });

  it('names two in all', () => {
    expect(
      headline([
        theme('a', { move: 'above' }),
        theme('b', { move: 'above' }),
        theme('c', { move: 'gone', life: 'gone' }),
      ]),
    ).toBe('“A” and “B” are above their usual ranges; one theme has gone silent');
  });

  it('is calm where nothing moved, and does not compare without a history', () => {
    expect(headline([theme('a'), theme('b')])).toBe('In week 46 all themes are where they usually are');
    const young = theme('a');
    expect(headline([{ ...young, newest: { ...young.newest, usual: null } }])).toBe(
      'One theme, and too little history to say what moved',
    );
  });

  it('compares nothing where days of the week are missing', () => {
    expect(themesHeadline([theme('a')], [], { title: 'Week 46', covered: false }, english)).toBe(
      'Days of week 46 are missing from the exports, so nothing is said to have moved',
    );
  });

  it('speaks Hebrew', () => {
    const said = themesHeadline(
      [theme('a', { move: 'above' })],
      [],
      { title: 'שבוע 46', covered: true },
      hebrew,
    );
    expect(said).toMatch(/^הנושא ”\u2068A\u2069” נמצא מעל הטווח הרגיל$/);
  });
});

describe('themes by weight', () => {
  it('stand with five tickets in thirteen weeks; what moved stands in any case', () => {
    const { standing, folded, foldedAreSmall } = standingThemes(
      [
        theme('large'),
        theme('small', { count: 0 }),
        theme('small-and-gone', { count: 0, move: 'gone', life: 'gone' }),
      ],
      19,
    );
    expect(standing.map(({ id }) => id)).toEqual(['large', 'small-and-gone']);
    expect(folded.map(({ id }) => id)).toEqual(['small']);
    expect(foldedAreSmall).toBe(true);
  });

  it('stand as long as they are among the forty heaviest', () => {
    const many = Array.from({ length: 118 }, (_, nth) => theme(`t${nth}`));
    const { standing, folded, foldedAreSmall } = standingThemes(many, 19);
    expect([standing.length, folded.length, foldedAreSmall]).toEqual([40, 78, false]);
    expect([...standing, ...folded].map(({ id }) => id)).toEqual(many.map(({ id }) => id));
  });
});
