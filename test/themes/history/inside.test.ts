import { describe, expect, it } from 'vitest';
import {
  type CuratedTheme,
  hideTheme,
  type KnownTheme,
  type Registry,
  readCuratedTheme,
  splitTheme,
  type TextTicket,
  themesOver,
} from '../../../src/themes/index.ts';
import { endOf, weeksOf } from './desk.ts';

const known = (id: string, terms: Record<string, number>, more: Partial<KnownTheme> = {}): KnownTheme => ({
  id,
  label: id,
  labelBy: 'machine',
  found: 'similarity',
  terms,
  threshold: 0.3,
  words: [],
  held: 1,
  foundIn: 10,
  events: [],
  ...more,
});
const registry = (...themes: KnownTheme[]): Registry => ({
  version: 1,
  through: '2026-W06',
  idf: {},
  rare: 1,
  themes,
});
const ticket = (id: string, day: string, body: string): TextTicket => ({
  id,
  createdAt: `${day}T10:00:00Z`,
  subject: '',
  body,
});
/** Weeks 2026-W02 to W06; the codes burst in W03. */
const tickets = [
  ticket('login', '2026-01-06', 'login'),
  ticket('code of before', '2026-01-07', 'login code'),
  ticket('code', '2026-01-14', 'login code'),
  ticket('code of late', '2026-02-06', 'login code'),
  ticket('app', '2026-02-06', 'login code app'),
];
const login = known('login', { login: 1 });
const codes = known(
  'codes',
  { code: 0.8, login: 0.6 },
  { found: 'burst', born: '2026-W03', inside: 'login' },
);
const themesOf = (of: Registry, curated: readonly CuratedTheme[] = []) => {
  const { assigned } = themesOver(tickets, weeksOf(5), { registry: of, curated, asOf: endOf(4) });
  return Object.fromEntries(assigned);
};
const done = (edit: ReturnType<typeof splitTheme>): Registry => {
  if ('refusal' in edit) throw new Error(edit.refusal);
  return edit.registry;
};

describe('a theme inside another', () => {
  it('has its tickets beside the older one, from the week in which it burst', () => {
    expect(themesOf(registry(login, codes))).toEqual({
      login: ['login'],
      'code of before': ['login'],
      code: ['codes', 'login'],
      'code of late': ['codes', 'login'],
      app: ['codes', 'login'],
    });
  });

  it('has all that are around it above it', () => {
    const app = known('app', { app: 0.8, code: 0.5, login: 0.3 }, { ...codes, id: 'app', inside: 'codes' });
    const inner = { ...app, terms: { app: 0.8, code: 0.5, login: 0.3 } };
    expect(themesOf(registry(login, codes, inner))['app']).toEqual(['app', 'codes', 'login']);
  });

  it('has them alone from the day on which it was split, and the older one keeps what it had', () => {
    const split = done(splitTheme(registry(login, codes), 'codes', '2026-02-01'));
    expect(themesOf(split)).toMatchObject({
      login: ['login'],
      code: ['codes', 'login'],
      'code of late': ['codes'],
    });
  });

  it('leaves its tickets to the older one when it is hidden', () => {
    const hidden = done(hideTheme(registry(login, codes), 'codes', '2026-02-01'));
    expect(themesOf(hidden)).toMatchObject({ code: ['login'], 'code of late': ['login'] });
  });

  it('may stand inside one that the team wrote down, and be split from it', () => {
    const { theme: own } = readCuratedTheme(
      '---\ntitle: Signing in\nphrases: [login]\n---\nOurs.',
      'content/themes/signing-in.md',
    );
    if (own === undefined) throw new Error('The theme is refused.');
    const inside = registry({ ...codes, inside: 'signing-in' });
    expect(themesOf(inside, [own])).toMatchObject({
      login: ['signing-in'],
      'code of before': ['signing-in'],
      code: ['codes', 'signing-in'],
    });
    const split = done(splitTheme(inside, 'codes', '2026-02-01'));
    expect(themesOf(split, [own])).toMatchObject({
      code: ['codes', 'signing-in'],
      'code of late': ['codes'],
    });
  });
});

describe('a found theme that the team wrote down', () => {
  const promoted = { ...login, promoted: true };
  const written = (facts: string): CuratedTheme => {
    const { theme } = readCuratedTheme(
      `---\ntitle: Signing in\n${facts}\n---\nOurs.`,
      'content/themes/login.md',
    );
    if (theme === undefined) throw new Error('The theme is refused.');
    return theme;
  };

  it('keeps the tickets that resemble those in which it was found, whatever the phrases of its file find', () => {
    const own = written('phrases: [another word]');
    const { assigned, findings, themes } = themesOver(tickets, weeksOf(5), {
      registry: registry(promoted),
      curated: [own],
      asOf: endOf(4),
    });
    expect([...assigned.values()]).toEqual(tickets.map(() => ['login']));
    expect(findings.get('login')?.reasons).toEqual([{ theme: 'login', by: 'found' }]);
    expect(themes).toEqual([own]);
  });

  it('leaves to a theme inside it what that had', () => {
    expect(themesOf(registry(promoted, codes), [written('phrases: [another word]')])).toEqual(
      themesOf(registry(login, codes)),
    );
  });

  it('gives up what its file keeps out', () => {
    const own = written('phrases: [another word]\nnotPhrases: [app]');
    expect(themesOf(registry(promoted), [own])).toMatchObject({ login: ['login'], app: [] });
  });
});
