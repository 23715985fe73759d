import { expect, it } from 'vitest';
import { birthsOf, isBorn } from '../../../src/chronicle/weeks/births.ts';
import type { KnownTheme } from '../../../src/themes/index.ts';
import { deskOf, schools } from './themed-desk.ts';

const { weeks } = deskOf([...schools(1, { week: 0 }), ...schools(1, { week: 2 })]);
const known = (id: string, born?: string): [string, KnownTheme] => [
  id,
  {
    id,
    label: id,
    labelBy: 'machine',
    found: 'burst',
    ...(born === undefined ? {} : { born }),
    terms: {},
    threshold: 0.3,
    words: [],
    held: 1,
    foundIn: 5,
    events: [],
  },
];

it('a theme is born in the week in which it was found, whether this build found it or an earlier one did', () => {
  const births = birthsOf(
    {
      known: new Map([known('old', '2020-W01'), known('kept', '2026-W03'), known('always')]),
      news: [{ theme: 'news', week: '2026-W04', words: [], tickets: [], requesters: 4 }],
    },
    weeks,
  );
  expect(weeks.map(({ id }) => id)).toEqual(['2026-W02', '2026-W03', '2026-W04']);
  expect([...births]).toEqual([
    ['old', { week: -1, isNews: true }],
    ['kept', { week: 1, isNews: true }],
    ['news', { week: 2, isNews: true }],
  ]);
  expect(['old', 'kept', 'news', 'always'].map((theme) => isBorn(births, theme, 1))).toEqual([
    true,
    true,
    false,
    true,
  ]);
});

it('one that was found after the newest week of these exports is not born in them', () => {
  const births = birthsOf({ known: new Map([known('later', '2026-W09')]), news: [] }, weeks);
  expect(isBorn(births, 'later', weeks.length - 1)).toBe(false);
});

it('one that a later discovery made of older tickets is no news', () => {
  const [id, theme] = known('late', '2026-W03');
  const births = birthsOf({ known: new Map([[id, { ...theme, found: 'similarity' }]]), news: [] }, weeks);
  expect(births.get('late')).toEqual({ week: 1, isNews: false });
});
