import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignThemes, discoverThemes } from '../../../src/themes/index.ts';
import { ticket, twoTopics } from '../tickets.ts';

describe('discovering themes', () => {
  const themes = discoverThemes(twoTopics);

  it('finds two planted topics apart', () => {
    const given = new Map(assignThemes(twoTopics, themes).map((one) => [one.ticket, one.themes[0]]));
    const of = (topic: string) =>
      [...given]
        .filter(([id, theme]) => id.startsWith(topic) && theme !== undefined)
        .map(([, theme]) => theme);
    expect(of('seat').length).toBeGreaterThanOrEqual(7);
    expect(of('grade').length).toBeGreaterThanOrEqual(7);
    expect(of('seat').some((theme) => of('grade').includes(theme))).toBe(false);
  });

  it('names them as customers say it', () => {
    const labels = themes.map(({ label }) => label);
    expect(labels).toContain('Seat list');
    expect(labels.some((label) => label.startsWith('Grade export'))).toBe(true);
  });

  it('tells how a theme was found, by which words, and shows a ticket of it', () => {
    const seat = themes.find(({ label }) => label === 'Seat list');
    expect(seat?.reason).toMatch(/^Found in \d+ tickets that share words such as “/);
    expect(seat?.words.length).toBeGreaterThan(0);
    expect(seat?.words).not.toContain('seat');
    expect(seat?.words.length).toBeLessThanOrEqual(4);
    expect(seat?.typical).toMatch(/^seat-/);
  });

  it('gives the same themes for any order of the tickets', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...twoTopics], { minLength: twoTopics.length }), (shuffled) => {
        expect(discoverThemes(shuffled)).toEqual(themes);
      }),
      { numRuns: 10 },
    );
  });

  it('gives the same themes for any order when ids repeat', () => {
    const repeated = twoTopics.map((one, at) => ({ ...one, id: String(at % 4) }));
    expect(discoverThemes(repeated.toReversed())).toEqual(discoverThemes(repeated));
  });

  it('gives as many themes as asked for', () => {
    for (const count of [1, 2, 5]) expect(discoverThemes(twoTopics, { count })).toHaveLength(count);
  });

  it('gives each theme an id for an address, and a label of its own', () => {
    const many = discoverThemes(twoTopics, { count: 6 });
    for (const { id } of many) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(many.map(({ id }) => id)).size).toBe(many.length);
    expect(new Set(many.map(({ label }) => label.toLowerCase())).size).toBe(many.length);
  });

  it('keeps identical tickets in themes with distinct ids and labels when more themes are asked for than there are matters', () => {
    const same = Array.from({ length: 12 }, (_, at) => ticket(String(at), 'Seat list missing'));
    const many = discoverThemes(same.concat(twoTopics), { count: 20 });
    expect(many).toHaveLength(20);
    expect(new Set(many.map(({ id }) => id)).size).toBe(20);
    expect(new Set(many.map(({ label }) => label.toLowerCase())).size).toBe(20);
  });

  it('finds nothing in no tickets, in one, and in tickets without words', () => {
    expect(discoverThemes([])).toEqual([]);
    expect(discoverThemes([ticket('1', 'Seat list')])).toEqual([]);
    expect(discoverThemes([ticket('1', '?'), ticket('2', '…'), ticket('3', '')])).toEqual([]);
  });

  it('never makes a marker, an e-mail address or a long number part of a theme', () => {
    const marked = twoTopics.map((one, at) => ({
      ...one,
      body: `${one.body} Write to ⟨email⟩ or user${at % 3}@school.example, call 5550123456 or ⟨phone⟩. seat 20260915 list`,
    }));
    for (const { label, words, terms } of discoverThemes(marked, { count: 4 })) {
      const shown = [label, ...words, ...terms.keys()].join(' ');
      expect(shown).not.toMatch(/[⟨⟩@]|\d{4}/);
      expect(shown.toLowerCase()).not.toMatch(/\b(?:email|phone|school|example)\b/);
    }
  });

  it('does not take greetings and courtesies for a topic', () => {
    for (const { terms } of themes)
      for (const word of ['hello', 'please', 'help', 'thank']) expect(terms.has(word)).toBe(false);
  });

  it.each([
    [
      'Hebrew',
      'he',
      ['רשימת מושבים', 'ייצוא ציונים'],
      (text: string, at: number) => `${text} לא מוצג נכון בחדר ${at}`,
    ],
    [
      'German',
      'de',
      ['Die Sitzliste', 'Der Notenexport'],
      (text: string, at: number) => `${text} ist im Raum ${at} nicht richtig`,
    ],
    [
      'Japanese',
      'ja',
      ['座席表が印刷できません', '成績のエクスポートが空です'],
      (text: string, at: number) => `${text}。教室${at}`,
    ],
    ['Thai', 'th', ['รายชื่อที่นั่งไม่ถูกต้อง', 'ส่งออกคะแนนว่างเปล่า'], (text: string, at: number) => `${text} ${at}`],
  ])('finds topics of %s tickets apart', (_, prefix, topics, phrase) => {
    const tickets = topics.flatMap((topic, kind) =>
      Array.from({ length: 9 }, (_, at) => ticket(`${prefix}-${kind}-${at}`, phrase(topic, at), topic)),
    );
    const found = discoverThemes(tickets);
    const given = assignThemes(tickets, found).map(({ themes: ids }) => ids[0]);
    expect(given[0]).toBeDefined();
    expect(given[9]).toBeDefined();
    expect(given[0]).not.toBe(given[9]);
    for (const { id } of found) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('knows the words of a script that is written without spaces', () => {
    const tickets = Array.from({ length: 8 }, (_, at) =>
      ticket(String(at), `座席表が印刷できません。教室${at}`),
    );
    const [theme] = discoverThemes(tickets, { count: 1 });
    expect(theme?.terms.has('印刷')).toBe(true);
    expect(theme?.terms.has('座席表が印刷できません')).toBe(false);
  });

  it('gives a theme whose label ASCII cannot carry an id of its own', () => {
    const tickets = Array.from({ length: 12 }, (_, at) =>
      ticket(String(at), `רשימת מושבים בחדר ${at}`, 'רשימת מושבים'),
    );
    const [theme] = discoverThemes(tickets, { count: 1 });
    expect(theme?.label).toMatch(/^רשימת מושבים/);
    expect(theme?.id).toMatch(/^theme-[0-9a-f]{4}$/);
  });
});

const banking = new URL('../../../shared/data/themes/banking77.jsonl', import.meta.url);
describe.skipIf(!existsSync(banking))('questions to a bank', () => {
  it('have names that a reader knows', () => {
    const tickets = readFileSync(banking, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => ticket(id, '', text));
    const labels = discoverThemes(tickets, { count: 40 }).map(({ label }) => label.toLowerCase());
    expect(labels).toHaveLength(40);
    expect(labels).toContain('exchange rate');
    expect(new Set(labels).size).toBe(40);
  });
});
