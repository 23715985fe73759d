import { describe, expect, it } from 'vitest';
import {
  questionsInWords,
  surprisesInWords,
  verdictsInWords,
  warningInWords,
} from '../../../src/components/calibration/cells.ts';
import { english, wordsOf } from '../../../src/words/index.ts';

const questions = (foreseen: number, came: number, perhaps: number, silent: number, open: number) => ({
  questions: { foreseen, came, perhaps, silent, open },
});
const warning = (warningDays: number | null) => warningInWords({ warningDays } as never, english);

describe('the cells of the table across releases', () => {
  it('say what became of the questions, and leave out what did not happen', () => {
    expect(questionsInWords(questions(3, 2, 0, 1, 0), english)).toBe('2 of 3 came, 1 silent');
    expect(questionsInWords(questions(4, 1, 1, 1, 1), english)).toBe(
      '1 of 4 came, 1 perhaps, 1 silent, 1 open',
    );
    expect(questionsInWords(questions(0, 0, 0, 0, 0), english)).toBe('none');
    expect(questionsInWords(questions(3, 2, 0, 1, 0), wordsOf('he'))).toBe('2 מתוך 3 הגיעו, אחת שתקה');
  });

  it('say surprises and days of warning, or that there were none', () => {
    expect(surprisesInWords({ surprises: { themes: 1, tickets: 8 } }, english)).toBe('1 theme, 8 tickets');
    expect(surprisesInWords({ surprises: { themes: 0, tickets: 0 } }, english)).toBe('none');
    expect(surprisesInWords({ surprises: { themes: 0, tickets: 0, later: ['Inviare mail'] } }, english)).toBe(
      'none; at later steps: Inviare mail',
    );
    expect([warning(1), warning(7), warning(0), warning(-2), warning(null)]).toEqual([
      '1 day',
      '7 days',
      'none',
      'none',
      'no date',
    ]);
  });

  it('count the verdicts that were given', () => {
    expect(verdictsInWords({ right: 2, 'too-conservative': 0, wrong: 1, 'not-checked': 0 }, english)).toBe(
      '2 Right, 1 Wrong',
    );
  });
});
