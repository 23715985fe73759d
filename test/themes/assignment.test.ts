import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assignThemes, discoverThemes, type Theme } from '../../src/themes/index.ts';
import { ticket, twoTopics } from './tickets.ts';

const written = (id: string, phrases: string[], notPhrases: string[] = []): Theme => ({
  id,
  label: id,
  curated: true,
  reason: '',
  phrases,
  notPhrases,
  terms: new Map(),
  threshold: 1,
  found: 'similarity',
  since: 0,
  idf: new Map(),
  words: [],
});
const themesFor = (subject: string, body: string, themes: Theme[]) =>
  assignThemes([ticket('1', subject, body)], themes)[0]?.themes;

describe('a theme with phrases', () => {
  const seats = written('seats', ['seat list', 'seating order'], ['seat licence']);

  it('gets a ticket that says one of them in its subject or its body, in any case of letters', () => {
    expect(themesFor('SEAT LIST gone', '', [seats])).toEqual(['seats']);
    expect(themesFor('Trouble', 'the Seating\nOrder is old', [seats])).toEqual(['seats']);
    expect(themesFor('Trouble', 'the seating is old', [seats])).toEqual([]);
  });

  it('wants whole words', () => {
    expect(themesFor('Our seat listing', '', [seats])).toEqual([]);
    expect(themesFor('A heat-seat list.', '', [seats])).toEqual(['seats']);
    expect(themesFor('An unseat list', '', [seats])).toEqual([]);
    expect(themesFor('die Sitzlisten', '', [written('sitz', ['sitzliste'])])).toEqual([]);
    expect(themesFor('Größe', '', [written('groesse', ['größ'])])).toEqual([]);
  });

  it('does not ask for word bounds where a script has none', () => {
    expect(themesFor('新しい座席表が古い', '', [written('seats', ['座席表'])])).toEqual(['seats']);
  });

  it('does not get a ticket that says what keeps it out', () => {
    expect(themesFor('Seat list', 'about our seat licence', [seats])).toEqual([]);
  });

  it('does not read on from the subject into the body', () => {
    expect(themesFor('Where is my seat', 'list of rooms', [seats])).toEqual([]);
  });

  it('does not find its words in what redaction put in', () => {
    expect(themesFor('From ⟨email⟩', 'call ⟨phone⟩', [written('mail', ['email', 'phone'])])).toEqual([]);
  });

  it('gives way to a theme with a longer phrase, then to one earlier in order; all that fit are kept', () => {
    const order = written('order', ['order']);
    const list = written('list', ['seats']);
    const long = written('long', ['order of seats']);
    expect(themesFor('The order of seats', '', [order, list, long])).toEqual(['long', 'order', 'list']);
    expect(themesFor('The order of seats', '', [list, order, long])).toEqual(['long', 'list', 'order']);
  });

  it('comes before a theme that was found', () => {
    const found = discoverThemes(twoTopics);
    expect(themesFor('The seat list of the exam room', '', found)).toHaveLength(1);
    expect(themesFor('The seat list of the exam room', '', [...found, seats])).toEqual(['seats']);
  });
});

describe('a theme that was found', () => {
  const found = discoverThemes(twoTopics);

  it('gets a new ticket with its words, and its typical ticket', () => {
    const seat = found.find(({ label }) => label === 'Seat list') as Theme;
    expect(themesFor('Seat list printed for the wrong room', '', found)).toEqual([seat.id]);
    const typical = twoTopics.find(({ id }) => id === seat.typical);
    expect(assignThemes([typical as (typeof twoTopics)[0]], found)[0]?.themes).toEqual([seat.id]);
  });

  it('does not get a ticket about something else, nor one without words', () => {
    expect(themesFor('Invoice address', 'VAT number for Germany', found)).toEqual([]);
    expect(themesFor('', '', found)).toEqual([]);
    expect(themesFor('!!!', '⟨name⟩', found)).toEqual([]);
  });

  it('keeps its tickets when a later discovery finds a theme nearer to them', () => {
    const later = found.map(
      (theme): Theme => ({
        ...theme,
        id: `later-${theme.id}`,
        since: Date.parse('2026-10-01T00:00:00Z'),
        threshold: 0,
      }),
    );
    const before = assignThemes(twoTopics, found).filter(({ themes }) => themes.length > 0);
    const after = new Map(
      assignThemes(twoTopics, [...later, ...found]).map((one) => [one.ticket, one.themes]),
    );
    for (const { ticket: id, themes } of before) expect(after.get(id)).toEqual(themes);
  });
});

it('gives one entry for each ticket, in their order, whatever is in them', () => {
  const found = discoverThemes(twoTopics);
  const known = new Set(found.map(({ id }) => id));
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          id: fc.string(),
          subject: fc.string({ unit: 'binary' }),
          body: fc.string({ unit: 'binary' }),
        }),
      ),
      (texts) => {
        const tickets = texts.map(({ id, subject, body }) => ticket(id, subject, body));
        const given = assignThemes(tickets, found);
        expect(given.map((one) => one.ticket)).toEqual(tickets.map(({ id }) => id));
        for (const { themes } of given) for (const id of themes) expect(known.has(id)).toBe(true);
        discoverThemes(tickets);
      },
    ),
  );
});
