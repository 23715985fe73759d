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
    : ticket(`s${at}`, 'Places', `Nobody knows where to sit, the places are gone`, `School ${at}`),
);
const others = Array.from({ length: 40 }, (_, at) =>
  ticket(`o${at}`, 'A question', `The invoice of the year is not here, the places of ${at}`, `School ${at}`),
);
const ids = new Set(own.map(({ id }) => id));
const promoted = (theme: Partial<Parameters<typeof curatedFile>[0]> = {}, facts = {}) =>
  curatedFile({ label: 'Seat list', words: [], ...theme }, [...others, ...own], ids, {
    on: '2026-11-20',
    ...facts,
  });
const read = (text: string) => readCuratedTheme(text, 'content/themes/seat-list-3f2a.md');

describe('the file of a promoted theme', () => {
  it('is one that can be read, with phrases that find its tickets and no others', () => {
    const { text, found, own: of, others: not, phrases } = promoted({ typical: 's9' }, { stream: 'bug' });
    expect([found, of, not]).toEqual([12, 12, 0]);
    expect(phrases).toEqual(['seat list', 'nobody knows']);
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
    const options = { on: '2026-11-20' };
    const turned = curatedFile(
      { label: 'Seat list', words: [] },
      [...own, ...others].reverse(),
      ids,
      options,
    );
    expect(turned.text).toBe(promoted().text);
  });

  it('takes no words of one school alone, however often it writes them', () => {
    const one = own.map((each) => ({ ...each, account: 'Elm' }));
    const { text, phrases } = curatedFile({ label: 'Seat list', words: [] }, [...others, ...one], ids, {
      on: '2026-11-20',
    });
    expect(phrases).toEqual(['seat list']);
    expect(text).toContain(
      '# On 2026-11-20 no phrase told its tickets from others well. Write better ones here.',
    );
    expect(read(text).faults).toEqual([]);
  });

  it.each([
    ['Hebrew', 'איפוס סיסמה', 'שלום, איפוס סיסמה לא עובד'],
    ['German', 'Sitzplan drucken', 'Wie kann ich den Sitzplan drucken?'],
    ['Japanese', '座席表', '座席表を印刷できません'],
  ])('holds phrases in %s', (_, label, body) => {
    const its = Array.from({ length: 8 }, (_, at) => ticket(`x${at}`, label, body, `School ${at}`));
    const { text, found } = curatedFile(
      { label, words: [] },
      [...others, ...its],
      new Set(its.map(({ id }) => id)),
      {
        on: '2026-11-20',
      },
    );
    expect(found).toBe(8);
    expect(read(text).theme?.label).toBe(label);
  });

  it('survives names and words that YAML would take for its own', () => {
    const { text } = promoted({ label: 'Seat "list": #1 - yes' });
    expect(read(text).theme?.label).toBe('Seat "list": #1 - yes');
  });
});
