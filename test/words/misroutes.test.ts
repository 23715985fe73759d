import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/words/index.ts';

const en = wordsOf('en');
const he = wordsOf('he');

describe('the words of the ledger', () => {
  it('say how many look misrouted, one of them too', () => {
    expect(en.misroutes.summary.some(12, 594, '19 October – 15 November 2026', 4, 9)).toBe(
      '19 October – 15 November 2026: 12 of 594 tickets look misrouted; 4 entries confirmed, 9 proposed.',
    );
    expect(en.misroutes.summary.some(1, 1, '9–15 November 2026', 0, 1)).toBe(
      '9–15 November 2026: 1 of one ticket looks misrouted; none is confirmed yet.',
    );
    expect(he.misroutes.summary.some(1, 40, '9–15 בנובמבר 2026', 1, 0)).toContain('אחת מתוך 40 פניות');
  });

  it('say how far too high a ticket was settled', () => {
    expect(en.misroutes.why.settledTooHigh('how-to', 'L2', 1)).toBe(
      'Settled as how-to at L2: one level too high.',
    );
    expect(en.misroutes.why.settledTooHigh('account', 'L3', 2)).toBe(
      'Settled as account at L3: two levels too high.',
    );
    expect(he.misroutes.why.settledTooHigh('שאלת שימוש', 'L3', 2)).toContain('שני דרגים');
  });

  it('say after how many days somebody wrote again', () => {
    const again = (days: number): string[] => [en, he].map(({ misroutes }) => misroutes.why.wroteAgain(days));
    expect(again(0)[0]).toContain('within a day');
    expect(again(1)[0]).toContain('after 1 day.');
    expect(again(9)[0]).toContain('after 9 days.');
    expect(again(0)[1]).toContain('בתוך יממה');
    expect(again(2)[1]).toContain('אחרי יומיים');
    expect(again(9)[1]).toContain('אחרי 9 ימים');
  });
});

describe('the words of where tickets went', () => {
  it('add their parts up in one sentence', () => {
    const { sentence } = en.went;
    expect(
      sentence.bug(84, [sentence.parts.engineering(12), sentence.parts.answered(71), sentence.parts.open(1)]),
    ).toBe('Of 84 bug tickets, 12 went to engineering, 71 were answered and 1 is open.');
  });

  it('agree in number in Hebrew', () => {
    const { sentence } = he.went;
    expect(sentence.bug(1, [sentence.parts.open(1)])).toBe('מתוך פנייה אחת על תקלה, אחת פתוחה.');
    expect(sentence.brief(3, [sentence.parts.answered(2), sentence.parts.open(1)])).toBe(
      'מתוך 3 פניות שהן קלט לבריף, 2 נענו ואחת פתוחה.',
    );
  });
});
