import { describe, expect, it } from 'vitest';
import { curatedFile, readCuratedTheme, type TextTicket } from '../../../src/themes/index.ts';

const ticket = (id: string, subject: string, body: string, account?: string): TextTicket => ({
  id,
  createdAt: '2026-11-10T09:00:00Z',
  subject,
  body,
  ...(account === undefined ? {} : { account }),
});
/** Twelve tickets of twelve schools about a seat list, four of them in other words; and forty about other things. */
const own = Array.from({ length: 12 }, (_, at) =>
  at < 8
    ? ticket(`s${at}`, 'Seat list', `The seat list is empty since ${at} o’clock`, `School ${at}`)
    : ticket(`s${at}`, 'Places', `Nobody knows the bench rows, the places are gone`, `School ${at}`),
);
const others = Array.from({ length: 40 }, (_, at) =>
  ticket(`o${at}`, 'A question', `The invoice of the year is not here, the places of ${at}`, `School ${at}`),
);
const ids = new Set(own.map(({ id }) => id));
const when = { on: '2026-11-20', registry: { idf: {}, rare: 3 } };
const promoted = (theme: Partial<Parameters<typeof curatedFile>[0]> = {}, facts = {}) =>
  curatedFile({ label: 'Seat list', terms: { plac: 0.8, seat: 0.6 }, ...theme }, [...others, ...own], ids, {
    ...when,
    ...facts,
  });
const read = (text: string) => readCuratedTheme(text, 'content/themes/seat-list-3f2a.md');

describe('the file of a promoted theme', () => {
  it('is one that can be read, with phrases that find its tickets and no others', () => {
    const { text, found, own: of, others: not, phrases } = promoted({ typical: 's9' }, { stream: 'bug' });
    expect([found, of, not]).toEqual([12, 12, 0]);
    expect(phrases).toEqual(['seat list', 'bench rows']);
    expect(text).toContain(
      '# Chosen on 2026-11-20: together they find 12 of its 12 tickets, and 0 of the 40 others.\n',
    );
    const { theme, faults } = read(text);
    expect(faults).toEqual([]);
    expect(theme).toMatchObject({ id: 'seat-list-3f2a', label: 'Seat list', stream: 'bug', phrases });
    expect(theme?.examples.slice(0, 2)).toEqual(['s9', 's0']);
    expect(theme?.examples).toHaveLength(10);
  });

  it('is the same whatever the order of the tickets', () => {
    const turned = curatedFile(
      { label: 'Seat list', terms: { plac: 0.8, seat: 0.6 } },
      [...own, ...others].reverse(),
      ids,
      when,
    );
    expect(turned.text).toBe(promoted().text);
  });

  it('takes no words of one school alone, however often it writes them', () => {
    const one = own.map((each) => ({ ...each, account: 'Elm' }));
    const { text, phrases, found } = curatedFile(
      { label: 'Seat list', terms: { plac: 1 } },
      [...others, ...one],
      ids,
      when,
    );
    expect([phrases, found]).toEqual([[], 0]);
    expect(text).toContain('# On 2026-11-20 no phrase told its tickets from others well');
    const { theme, faults } = read(text);
    expect(faults).toEqual([]);
    // One school's tickets are one example: the nearest.
    expect(theme?.examples).toEqual(['s10']);
  });

  it('takes no codes and no words that say little; without phrases it names ten typical tickets', () => {
    const said = ["in 10x2's new room", 'three of them are gone', 'and nothing else'];
    const its = Array.from({ length: 15 }, (_, at) =>
      ticket(`r${at + 10}`, 'Rota', `${said[at % 3]}${' lost'.repeat(at % 5)}`, `School ${at}`),
    );
    const near = Array.from({ length: 40 }, (_, at) =>
      ticket(`n${at}`, 'Rota', 'The room is lost', `School ${at}`),
    );
    const { text, phrases, found } = curatedFile(
      { label: 'Rotas', terms: { rota: 1 }, typical: 'r24' },
      [...near, ...its],
      new Set(its.map(({ id }) => id)),
      when,
    );
    expect([phrases, found]).toEqual([[], 0]);
    const { theme, faults } = read(text);
    expect(faults).toEqual([]);
    expect(theme?.phrases).toEqual([]);
    expect(theme?.examples).toHaveLength(10);
    expect(theme?.examples.slice(0, 2)).toEqual(['r24', 'r15']);
  });

  it('takes no phrases that find less than half of its tickets', () => {
    const its = Array.from({ length: 12 }, (_, at) =>
      ticket(`r${at}`, at < 5 ? 'Seat list' : `Thing${'abcdefghijkl'[at]}`, '', `School ${at}`),
    );
    const { phrases, text } = curatedFile(
      { label: 'Seats', terms: { seat: 1 }, typical: 'r0' },
      [...others, ...its],
      new Set(its.map(({ id }) => id)),
      when,
    );
    expect(phrases).toEqual([]);
    expect(read(text).theme?.examples).toContain('r0');
  });

  it.each([
    ['Hebrew', 'איפוס סיסמה', 'שלום, איפוס סיסמה לא עובד'],
    ['German', 'Sitzplan drucken', 'Wie kann ich den Sitzplan drucken?'],
    ['Japanese', '座席表', '座席表を印刷できません'],
  ])('holds phrases in %s', (_, label, body) => {
    const its = Array.from({ length: 8 }, (_, at) => ticket(`x${at}`, label, body, `School ${at}`));
    const { text, found } = curatedFile(
      { label, terms: {} },
      [...others, ...its],
      new Set(its.map(({ id }) => id)),
      when,
    );
    expect(found).toBe(8);
    expect(read(text).theme?.label).toBe(label);
  });

  it('of a theme without tickets holds its name, for a file with neither phrases nor examples is refused', () => {
    const { text, phrases } = curatedFile(
      { label: 'Seat list', terms: { seat: 1 } },
      others,
      new Set(),
      when,
    );
    expect(phrases).toEqual(['seat list']);
    expect(text).toContain('well. Write better ones here.');
    expect(read(text).faults).toEqual([]);
  });

  it('survives names and words that YAML would take for its own', () => {
    const { text } = promoted({ label: 'Seat "list": #1 - yes' });
    expect(read(text).theme?.label).toBe('Seat "list": #1 - yes');
  });
});
