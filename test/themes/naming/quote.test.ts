import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteOf } from '../../../src/themes/index.ts';

const seats = {
  label: 'Seat list',
  terms: new Map([
    ['seat', 0.8],
    ['list', 0.5],
    ['seat list', 0.3],
  ]),
  phrases: [],
};
const quote = (subject: string, body: string): string | undefined => quoteOf({ subject, body }, seats);

describe('the quote of a theme', () => {
  it('is the sentence of five to eighteen words that says most of its words', () => {
    const body =
      'We are a school in the north. The seat list shows the order of yesterday. Who can change the list for us?';
    expect(quote('Help', body)).toBe('The seat list shows the order of yesterday.');
  });

  it('is the subject where that says it best', () => {
    expect(quote('Our seat list is in the wrong order', 'Can you help with it today?')).toBe(
      'Our seat list is in the wrong order',
    );
  });

  it('keeps what redaction put in, and does not take it for the customer’s words', () => {
    expect(quote('', 'The seat list of ⟨name⟩ has gone again.')).toBe(
      'The seat list of ⟨name⟩ has gone again.',
    );
    expect(quote('', 'seat ⟨name⟩ ⟨phone⟩ ⟨email⟩ ⟨id⟩ list.')).toBeUndefined();
  });

  it('ends at a line’s end, and comes without the mark of a list', () => {
    expect(quote('', 'Hello\n- the seat list is still the old one\nthank you')).toBe(
      'the seat list is still the old one',
    );
  });

  it('is not taken from a reply below', () => {
    expect(
      quote('', 'It is still so with us here.\n> The seat list shows the order of yesterday.'),
    ).toBeUndefined();
  });

  it('is a short subject rather than nothing, and nothing where no word of the theme is said', () => {
    expect(quote('Seat list', 'See above.')).toBe('Seat list');
    expect(quote('Good morning', 'Can somebody call me back this afternoon?')).toBeUndefined();
  });

  it('shows a phrase of a theme that the team wrote', () => {
    const written = { label: 'Feed', terms: new Map(), phrases: ['calendar feed'] };
    const body = 'The exams stand there at the wrong hour. Our calendar feed has not changed since then.';
    expect(quoteOf({ subject: 'An hour out', body }, written)).toBe(
      'Our calendar feed has not changed since then.',
    );
  });

  it('reads Hebrew and Japanese', () => {
    const hebrew = { label: 'רשימת מושבים', terms: new Map([['מושבים', 1]]), phrases: [] };
    const body = 'שלום לכולם. רשימת מושבים הזאת ישנה מאוד אצלנו. תודה רבה.';
    expect(quoteOf({ subject: '', body }, hebrew)).toBe('רשימת מושבים הזאת ישנה מאוד אצלנו.');
    const japanese = { label: '座席表', terms: new Map([['座席', 1]]), phrases: [] };
    expect(quoteOf({ subject: '', body: 'こんにちは。座席表が昨日の順番のままです。' }, japanese)).toBe(
      '座席表が昨日の順番のままです。',
    );
  });

  it('is always a piece of what the customer wrote', () => {
    const word = fc.constantFrom('seat', 'list', 'the', 'old', '⟨name⟩', '.', '\n', '- ', '> ', '!', 'room');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (subject, body) => {
        const said = quote(subject.join(' '), body.join(' '));
        if (said !== undefined) expect(`${subject.join(' ')}\n${body.join(' ')}`).toContain(said);
      }),
    );
  });
});
