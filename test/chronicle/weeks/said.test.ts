import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../src/chronicle/desk.ts';
import { backgroundOf, typicalSubject } from '../../../src/chronicle/weeks/said.ts';
import { sorted, ticket } from '../tickets.ts';

const placed = (texts: readonly (readonly [subject: string, body: string])[], from = 0): Placed[] =>
  texts.map(([subject, body], index) => ({
    ticket: ticket({ id: String(from + index).padStart(3, '0'), subject, body }),
    sorted: sorted(),
    themes: [],
    at: 0,
    week: 0,
  }));

const others = placed(
  [
    ['How do I reset my password', 'I cannot sign in. Please help me with this today.'],
    ['How do I add a class', 'How do I add a class in the middle of the term?'],
    ['How do I print', 'Please help me with this. How do I print an exam?'],
  ],
  100,
);
const said = (...texts: (readonly [string, string])[]): string | undefined => {
  const own = placed(texts);
  return typicalSubject(own, backgroundOf([...own, ...others]));
};

describe('what a customer wrote that says what the others say', () => {
  it('holds the words that they share and that others do not use', () => {
    expect(
      said(
        ['How do I', 'The calendar feed shows each exam an hour early.'],
        ['Question', 'Our calendar feed is an hour early. How do I mend this today?'],
        ['Please help', 'How do I get the feed right? It is an hour early.'],
      ),
    ).toBe('Our calendar feed is an hour early');
  });

  it('is a whole sentence, and not a subject that was cut from one', () => {
    expect(
      said(
        ['Results never finish loading, the', 'Results never finish loading, the page times out.'],
        ['Results page', 'Results never finish loading.'],
      ),
    ).toBe('Results never finish loading');
    expect(said(['The upload is stuck and…', 'It stands still.'])).toBeUndefined();
  });

  it('goes on over the lines that mail breaks', () => {
    expect(
      said(['Upload', 'The upload of the scans\nstands still since Monday.'], ['Upload', 'Upload stuck.']),
    ).toBe('The upload of the scans stands still since Monday');
  });

  it('holds nothing that was blacked out, no address and no more than fits a line', () => {
    expect(said(['Login', 'Write to a.b@school.example about the login please.'])).toBeUndefined();
    expect(said(['Login', 'See https://school.example/login for the login page.'])).toBeUndefined();
    expect(said(['Login', `The login ${'page and the form '.repeat(5)}stand still.`])).toBeUndefined();
  });

  it('is found where words have no spaces between them', () => {
    expect(
      said(['成績', '先学期の成績が表示されなくなりました。'], ['成績', '先学期の成績が見られません。']),
    ).toMatch(/成績/);
  });

  it('is not what is shouted, nor the sign before an item of a list', () => {
    expect(
      said(['EXAM FEED IS WRONG', '- The feed shows wrong times.'], ['EXAM FEED IS WRONG', 'Feed is WRONG.']),
    ).toBe('The feed shows wrong times');
  });

  it('is a subject where the bodies say nothing', () => {
    const subjects = [
      'Seat list in the wrong order',
      'Wrong order of the seat list again',
      'Help',
      'Ask dana@example.org about the seat list order',
    ];
    expect(said(...subjects.map((subject): [string, string] => [subject, '']))).toBe(
      'Seat list in the wrong order',
    );
    expect(said(['Help', ''])).toBeUndefined();
  });

  it('does not depend on the order of the tickets', () => {
    const texts = [
      ['Feed', 'The feed is an hour early again.'],
      ['Feed', 'My feed is an hour early as well.'],
    ] as const;
    expect(said(...texts)).toBe(
      typicalSubject([...placed(texts)].reverse(), backgroundOf([...placed(texts), ...others])),
    );
  });
});
