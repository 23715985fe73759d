import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/themes/discovery/vocabulary.ts';
import { type CuratedTheme, curatedFinder, type TextTicket } from '../../../src/themes/index.ts';
import { Lexicon } from '../../../src/themes/text/lexicon.ts';
import { readText } from '../../../src/themes/text/reading.ts';
import { ticket, twoTopics } from '../tickets.ts';
import { written } from './themes.ts';

const other = Array.from({ length: 60 }, (_, at) =>
  ticket(`other-${at}`, `Invoice ${at} for the licence`, 'Our VAT number is missing on the invoice.'),
);
const background = [...twoTopics, ...other];
const seats = twoTopics.slice(0, 6);
const grades = twoTopics.slice(10, 16);

/** What the finder says of a ticket that came to a desk with all of `desk`. */
function found(
  one: TextTicket,
  curated: readonly CuratedTheme[],
  examples: Record<string, readonly TextTicket[]> = {},
  desk: readonly TextTicket[] = background,
) {
  const lexicon = new Lexicon();
  const texts = desk.map((each) => readText(each, lexicon));
  const find = curatedFinder(
    curated,
    new Map(Object.entries(examples)),
    vocabularyOf(texts, lexicon),
    lexicon,
  );
  return find(one, readText(one, lexicon));
}

describe('the themes that the team wrote down', () => {
  const list = written('seat-list');
  const grade = written('grade-export');
  const shown = { 'seat-list': seats, 'grade-export': grades };

  it('take a ticket that resembles their examples, and say which', () => {
    const near = found(
      ticket('new', 'The seat list for the rooms is in the wrong order'),
      [list, grade],
      shown,
    );
    expect(near.themes).toEqual(['seat-list']);
    expect(near.reasons).toEqual([
      {
        theme: 'seat-list',
        by: 'similarity',
        similarity: expect.any(Number),
        ticket: expect.stringMatching(/^seat-/),
      },
    ]);
    expect(found(ticket('new', 'VAT on our invoice'), [list, grade], shown).themes).toEqual([]);
    expect(found(ticket('new', ''), [list, grade], shown)).toEqual({ themes: [], reasons: [] });
  });

  it('take what their words find before what resembles an example', () => {
    const invoices = written('invoices', { phrases: ['invoice'] });
    const both = ticket('new', 'Invoice: the seat list for the rooms is in the wrong order');
    expect(found(both, [list, invoices], shown)).toMatchObject({
      themes: ['invoices'],
      reasons: [{ theme: 'invoices', by: 'phrase', phrase: 'invoice' }],
    });
  });

  it('take their own examples, whatever words they hold', () => {
    const invoices = written('invoices', { phrases: ['seat list'] });
    expect(found(seats[0] as TextTicket, [invoices, list], shown).reasons).toEqual([
      { theme: 'seat-list', by: 'example' },
      { theme: 'invoices', by: 'phrase', phrase: 'seat list' },
    ]);
  });

  it('keep out what their words keep out, however near it is', () => {
    const text = ticket('new', 'The seat list for the rooms is in the wrong order');
    expect(found(text, [{ ...list, notPhrases: ['wrong order'] }, grade], shown).themes).toEqual([]);
    expect(found(text, [{ ...list, notPatterns: ['order'] }, grade], shown).perhaps).toBeUndefined();
  });

  it('count no ticket on a title alone, but show it as perhaps theirs', () => {
    const title = written('seat-list-printed-in-the-wrong-order-of-rooms');
    const near = found(ticket('new', 'Seat list printed in wrong order'), [title]);
    expect(near.themes).toEqual([]);
    expect(near.perhaps).toMatchObject({ theme: title.id });
    expect(near.perhaps).not.toHaveProperty('ticket');
  });

  it('leave a ticket between two themes to neither', () => {
    const twin = written('seat-list-again', { label: list.label });
    const near = found(ticket('new', 'The seat list for the rooms is in the wrong order'), [list, twin], {
      'seat-list': seats,
      'seat-list-again': seats,
    });
    expect(near.themes).toEqual([]);
    expect(near.perhaps).toBeDefined();
  });

  it('do not depend on the order of the examples, nor of the tickets', () => {
    const text = ticket('new', 'The seat list for room 12 misses a pupil');
    const turned = found(text, [grade, list], {
      'grade-export': [...grades].reverse(),
      'seat-list': [...seats].reverse(),
    });
    expect(turned).toEqual(found(text, [list, grade], shown));
  });

  it('learn in languages without a list of words', () => {
    const show = (texts: readonly string[], id: string) =>
      texts.map((text, at) => ticket(`${id}-${at}`, text));
    const lists = show(
      ['座席表が古いです', '座席表の順番が違います', '座席表を印刷できません', '座席表の部屋が違います'],
      'list',
    );
    const marks = show(
      ['成績を出力できません', '成績の列が違います', '成績が空です', '成績を開けません'],
      'mark',
    );
    const near = found(
      ticket('new', '座席表の順番が古いです'),
      [
        { ...list, label: '座席表' },
        { ...grade, label: '成績' },
      ],
      { 'seat-list': lists.slice(0, 3), 'grade-export': marks.slice(0, 3) },
      [...background, ...lists, ...marks],
    );
    expect(near.themes).toEqual(['seat-list']);
  });
});
