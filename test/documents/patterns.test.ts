import { describe, expect, it } from 'vitest';
import { inSmallLetters, patternFault, withEnds } from '../../src/documents/index.ts';

describe('a regular expression that a person wrote', () => {
  it.each([
    'seat lists?',
    '(?:no|not) (?:longer )?printed',
    'over .{0,40} hours',
    'רשימ(?:ה|ת|ות)',
    '座席表',
    '(?:ab|cd){2}',
    'a.*b',
    '[a-z]+-[0-9]+',
  ])('is sound: %s', (pattern) => {
    expect(patternFault(pattern)).toBeUndefined();
  });

  it.each([
    ['---', 'holds no word'],
    [`${'a'.repeat(1501)}`, 'longer than 1500 characters'],
    ['seat (', 'not a valid regular expression'],
    ['x*', 'where nothing stands'],
    ['\\w{2,}', 'fits any word at all'],
    ['\\p{L}+', 'fits any word at all'],
    ['a*b*c*d', 'without end more than twice'],
    ['(a+)+b', 'repeats what repeats itself'],
    ['(?:a|ab)*c', 'repeats what repeats itself or a choice'],
    ['(?:x(?:a|ab)){2,20}c', 'repeats what repeats itself or a choice'],
  ])('is refused: %s', (pattern, sentence) => {
    expect(patternFault(pattern)).toContain(sentence);
  });

  it('is read in small letters, but for its signs', () => {
    expect(inSmallLetters('Can’t PRINT\\S+ \\p{Script=Hebrew}')).toBe("can't print\\S+ \\p{Script=Hebrew}");
  });

  it('ends where it had no end, so that its time is bounded whatever it reads', () => {
    expect(withEnds('a.*b[*+]\\+c+d{2,}e{1,3}', 60)).toBe('a.{0,60}b[*+]\\+c{1,60}d{2,60}e{1,3}');
  });
});
