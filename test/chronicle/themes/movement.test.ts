import { describe, expect, it } from 'vitest';
import type { ThemeReport } from '../../../src/chronicle/index.ts';
import { themesHeadline } from '../../../src/chronicle/themes/headline.ts';
import { moved } from '../../../src/chronicle/themes/movement.ts';
import { newsOf } from '../../../src/chronicle/themes/news.ts';
import { standingThemes } from '../../../src/chronicle/themes/standing.ts';
import { hebrew } from '../../../src/words/hebrew/index.ts';
import { english } from '../../../src/words/index.ts';

/** A theme that lies within its usual range; its weeks hold `count` tickets each. */
function theme(
  id: string,
  some: Partial<Pick<ThemeReport, 'life' | 'birth' | 'inside' | 'rising'>> & {
    verdict?: ThemeReport['newest']['verdict'];
    run?: { side: 'above' | 'below'; weeks: number };
    count?: number;
  } = {},
): ThemeReport {
  const { verdict = 'within', run, count = 3, ...rest } = some;
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
      verdict,
      weeksOfHistory: 40,
      inWords: '',
      ...(run ? { run } : {}),
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
  it('are told by the newest week first, then by what no single week shows', () => {
    const groups = moved([
      theme('calm'),
      theme('high', { verdict: 'far-above' }),
      theme('stays-high', { run: { side: 'above', weeks: 3 } }),
      theme('low', { verdict: 'below', life: 'fading' }),
      theme('slow', { rising: { since: '2026-W40' } as ThemeReport['rising'] & {} }),
      theme('less', { life: 'fading' }),
      theme('silent', { verdict: 'gone', life: 'gone' }),
      theme('long-silent', { life: 'gone' }),
      theme('first', { verdict: 'new' }),
    ]);
    expect(groups.map(({ move, themes }) => [move, ...themes.map(({ id }) => id)])).toEqual([
      ['fresh', 'first'],
      ['above', 'high', 'stays-high'],
      ['rising', 'slow'],
      ['below', 'low'],
      ['fading', 'less'],
      ['gone', 'silent'],
    ]);
  });
});

describe('new themes', () => {
  const all = [
    theme('archive', { birth: birth('2026-W46', 7, 4) }),
    theme('codes', {
      birth: birth('2026-W46', 6, 5),
      inside: { id: 'login', label: 'Login', page: 'themes/login.html' },
    }),
    theme('older', { birth: birth('2026-W45', 9, 9) }),
    theme('login'),
  ];

  it('are said in the week in which they were found, and in no other', () => {
    expect(newsOf(all, '2026-W46').map((one) => [one.theme.id, one.tickets, one.requesters])).toEqual([
      ['codes', 6, 5],
      ['archive', 7, 4],
    ]);
    expect(newsOf(all, '2026-W47')).toEqual([]);
  });

  it('carry the theme inside which they burst', () => {
    expect(newsOf(all, '2026-W46').map(({ inside }) => inside?.id)).toEqual(['login', undefined]);
  });
});

describe('the headline of all themes', () => {
  const headline = (themes: ThemeReport[], words = english): string =>
    themesHeadline(themes, newsOf(themes, '2026-W46'), 'Week 46', words);

  it('names what is new, and what else moved', () => {
    expect(
      headline([
        theme('archive', { birth: birth('2026-W46', 7, 4), verdict: 'new' }),
        theme('high', { verdict: 'above' }),
        theme('low', { verdict: 'below' }),
      ]),
    ).toBe('New in week 46: “Archive”; “High” is above its usual range');
  });

  it('counts where there are too many to be named', () => {
    expect(headline(['a', 'b', 'c'].map((id) => theme(id, { verdict: 'above' })))).toBe(
      'Three themes are above their usual ranges',
    );
  });

  it('names two in all', () => {
    expect(
      headline([
        theme('a', { verdict: 'above' }),
        theme('b', { verdict: 'above' }),
        theme('c', { verdict: 'gone', life: 'gone' }),
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

  it('speaks Hebrew', () => {
    const said = themesHeadline([theme('a', { verdict: 'above' })], [], 'שבוע 46', hebrew);
    expect(said).toMatch(/^הנושא ”\u2068A\u2069” נמצא מעל הטווח הרגיל$/);
  });
});

describe('themes by weight', () => {
  it('stand with five tickets in thirteen weeks; what moved stands in any case', () => {
    const { standing, folded, foldedAreSmall } = standingThemes(
      [
        theme('large'),
        theme('small', { count: 0 }),
        theme('small-and-gone', { count: 0, verdict: 'gone', life: 'gone' }),
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
