import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/seeds/index.ts';
import {
  hideTheme,
  mergeThemes,
  type Registry,
  readRegistry,
  registryAsJson,
  type TextTicket,
  type ThemeHistory,
  themesOver,
} from '../../../src/themes/index.ts';
import { deskOf, endOf, weeksOf } from './desk.ts';

const inWeek = (tickets: readonly TextTicket[], weeks: number): TextTicket[] =>
  tickets.filter(({ createdAt }) => Date.parse(createdAt) < endOf(weeks - 1));
const over = (tickets: readonly TextTicket[], weeks: number, registry?: Registry): ThemeHistory =>
  themesOver(inWeek(tickets, weeks), weeksOf(weeks), { asOf: endOf(weeks - 1), registry });
const labels = ({ themes }: ThemeHistory): string[] => themes.map(({ label }) => label).sort();
const written = (registry: Registry): Registry => {
  const { registry: read, faults } = readRegistry(registryAsJson(registry), 'data/themes.json');
  expect(faults).toEqual([]);
  if (read === undefined) throw new Error('What was written cannot be read.');
  return read;
};

const desk = deskOf(30, 28);
const whole = over(desk, 30);

describe('themes over a history', () => {
  it('hold tickets of one matter each', () => {
    const matters = new Map<string, Set<number>>();
    for (const [ticket, [theme]] of whole.assigned) {
      if (theme === undefined || Number(ticket.split('-')[1]) >= 40) continue;
      matters.set(theme, (matters.get(theme) ?? new Set()).add(Number(ticket.split('-')[1]) % 4));
    }
    expect(matters.size).toBeGreaterThanOrEqual(4);
    for (const held of matters.values()) expect(held.size).toBe(1);
  });

  it('do not depend on the order of the tickets', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const random = mulberry32(seed);
        const shuffled = inWeek(desk, 30)
          .map((ticket) => ({ ticket, at: random() }))
          .sort((a, b) => a.at - b.at)
          .map(({ ticket }) => ticket);
        const again = over(shuffled, 30);
        expect(again.registry).toEqual(whole.registry);
        expect([...again.assigned].sort()).toEqual([...whole.assigned].sort());
      }),
      { numRuns: 3 },
    );
  });

  it('keep ids, names and tickets of past weeks when a week is added', () => {
    const before = over(desk, 29);
    for (const { id, label } of before.themes)
      expect(whole.themes.find((theme) => theme.id === id)?.label).toBe(label);
    for (const [ticket, themes] of before.assigned)
      if (themes.length > 0) expect(whole.assigned.get(ticket)).toEqual(themes);
  });

  it('are the same with what was kept at an earlier build as from the beginning', () => {
    for (const weeks of [27, 28, 29]) {
      const kept = over(desk, 30, written(over(desk, weeks).registry));
      expect(kept.registry).toEqual(whole.registry);
      expect([...kept.assigned]).toEqual([...whole.assigned]);
      expect(kept.news).toEqual(whole.news);
    }
  });

  it('stay when the exports of their first weeks are deleted, as far as they were kept', () => {
    const kept = written(whole.registry);
    const newer = desk.filter(({ createdAt }) => Date.parse(createdAt) >= endOf(19));
    const after = themesOver(newer, weeksOf(30).slice(20), { asOf: endOf(29), registry: kept });
    expect(labels(after)).toEqual(labels(whole));
    for (const { id } of newer) expect(after.assigned.get(id)).toEqual(whole.assigned.get(id));
  });
});

describe('a new theme', () => {
  it('is found in the week in which it bursts, with its requesters, and told once', () => {
    expect(whole.news).toHaveLength(1);
    const [told] = whole.news;
    expect(told).toMatchObject({ week: '2026-W30', requesters: 8 });
    // What burst, and not only what the name does not say already.
    expect(told?.words.join(' ')).toMatch(/calendar/i);
    expect(told?.tickets.every((id) => id.startsWith('28-4'))).toBe(true);
    expect(whole.themes.find(({ id }) => id === told?.theme)?.label).toMatch(/calendar/i);
    const later = [...whole.assigned].filter(
      ([id, themes]) => id.startsWith('29-') && themes[0] === told?.theme,
    );
    expect(later).toHaveLength(8);
  });

  it('is not told in an open week and again when the week is over', () => {
    const asOf = endOf(27) + 2 * 24 * 3600 * 1000;
    const sofar = desk.filter(({ createdAt }) => Date.parse(createdAt) <= asOf);
    const open = themesOver(sofar, weeksOf(29), { asOf });
    expect(open.registry.through).toBe('2026-W29');
    expect(open.news.map(({ week }) => week)).toEqual(['2026-W30']);
    const closed = over(desk, 30, written(open.registry));
    expect(closed.news.map(({ week, theme }) => [week, theme])).toEqual(
      open.news.map(({ week, theme }) => [week, theme]),
    );
  });

  it('is not made of ten tickets of one requester', () => {
    const one = desk.map((ticket) =>
      /-4\d$/.test(ticket.id) ? { ...ticket, requester: 'the same' } : ticket,
    );
    expect(over(one, 30).news).toEqual([]);
  });
});

describe('what a person did in data/themes.json', () => {
  const [seats, grades] = [/seat/i, /grade|excel/i].map(
    (name) => whole.themes.find(({ label }) => name.test(label))?.id ?? '',
  ) as [string, string];
  const edited = (edit: ReturnType<typeof hideTheme>): Registry => {
    if ('refusal' in edit) throw new Error(edit.refusal);
    return written(edit.registry);
  };

  it('hides a theme, whose tickets then are in none', () => {
    const after = over(desk, 30, edited(hideTheme(whole.registry, seats, '2026-11-22')));
    expect(after.themes.some(({ id }) => id === seats)).toBe(false);
    const own = [...whole.assigned].filter(([, themes]) => themes[0] === seats);
    expect(own.length).toBeGreaterThan(20);
    for (const [ticket] of own) expect(after.assigned.get(ticket)).toEqual([]);
  });

  it('merges a theme into another, which then has the tickets of both and says so', () => {
    const after = over(desk, 30, edited(mergeThemes(whole.registry, seats, grades, '2026-11-22')));
    const into = after.themes.find(({ id }) => id === grades);
    expect(into?.merged).toEqual([seats]);
    for (const [ticket, themes] of whole.assigned)
      if (themes[0] === seats) expect(after.assigned.get(ticket)?.[0]).toBe(grades);
  });
});

it('gives nothing for a desk without tickets, without words, or of one ticket', () => {
  expect(themesOver([], [], { asOf: 0 })).toMatchObject({ themes: [], news: [] });
  const blank = [{ id: '1', createdAt: '2026-01-06T00:00:00Z', subject: '', body: '' }];
  for (const tickets of [blank, [{ ...blank[0], body: 'The seat list' } as TextTicket]]) {
    const { themes, assigned } = themesOver(tickets, weeksOf(1), { asOf: endOf(0) });
    expect(themes).toEqual([]);
    expect([...assigned]).toEqual([['1', []]]);
  }
});
