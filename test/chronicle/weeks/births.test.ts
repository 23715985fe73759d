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

/** The births of themes that stand, of what is known of them and of what they took in. */
const births = (
  known: readonly [string, KnownTheme][],
  merged: Readonly<Record<string, string[]>> = {},
  files: string[] = [],
) =>
  birthsOf(
    {
      known: new Map(known),
      themes: known
        .filter(([, { hidden, mergedInto }]) => !hidden && mergedInto === undefined)
        .map(([id]) => ({ id, curated: files.includes(id), merged: merged[id] ?? [] })),
    },
    weeks,
  );
const into = (theme: string, one: [string, KnownTheme]): [string, KnownTheme] => [
  one[0],
  { ...one[1], mergedInto: theme },
];

it('a theme is born in the week in which it was found, and that is news where it burst', () => {
  const late = known('late', '2026-W03');
  const found = births([
    known('old', '2020-W01'),
    known('burst', '2026-W03'),
    known('always'),
    [late[0], { ...late[1], found: 'similarity' }],
  ]);
  expect(weeks.map(({ id }) => id)).toEqual(['2026-W02', '2026-W03', '2026-W04']);
  expect([...found]).toEqual([
    ['old', { week: -1, isNews: true }],
    ['burst', { week: 1, isNews: true }],
    ['late', { week: 1, isNews: false }],
  ]);
  expect(['old', 'burst', 'always'].map((theme) => isBorn(found, theme, 0))).toEqual([true, false, true]);
});

it('one that was found after the newest week of these exports is not born in them', () => {
  expect(isBorn(births([known('later', '2026-W09')]), 'later', weeks.length - 1)).toBe(false);
});

it('one that took others in is as old as the oldest of them, and no news later', () => {
  const young = known('sso', '2026-W04');
  const always = births([young, into('sso', known('login'))], { sso: ['login'] });
  expect(weeks.map((_, week) => isBorn(always, 'sso', week))).toEqual([true, true, true]);
  expect(always.has('sso')).toBe(false);
  const chain = [young, into('sso', known('codes', '2026-W03')), into('codes', known('mail', '2026-W02'))];
  expect(births(chain, { sso: ['codes', 'mail'] }).get('sso')).toEqual({ week: 0, isNews: true });
  expect(births([young, into('sso', known('codes', '2026-W09'))], { sso: ['codes'] }).get('sso')).toEqual({
    week: 2,
    isNews: true,
  });
});

it('a hidden theme makes no other older: its tickets are in none', () => {
  const [id, login] = into('sso', known('login'));
  const found = births([known('sso', '2026-W04'), [id, { ...login, hidden: true }]], { sso: ['login'] });
  expect(found.get('sso')).toEqual({ week: 2, isNews: true });
});

it('one for which a file of the team stands was always there', () => {
  const [id, theme] = known('sso', '2026-W04');
  const found = births([[id, { ...theme, promoted: true }]], {}, ['sso']);
  expect(weeks.map((_, week) => isBorn(found, 'sso', week))).toEqual([true, true, true]);
});
