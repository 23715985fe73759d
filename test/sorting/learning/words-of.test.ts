import { describe, expect, it } from 'vitest';
import { basis, eachWord, hashOf } from '../../../src/sorting/learning/words-of.ts';

function words(text: string): string[] {
  const found: string[] = [];
  eachWord(text, text.length, basis, (from, to, hash) => {
    expect(hash).toBe(hashOf(text, from, to, basis));
    found.push(text.slice(from, to));
  });
  return found;
}

describe('the words that learning reads', () => {
  it.each([
    ['the points of exams are missing!', ['point', 'exam', 'are', 'miss', '!']],
    ["it doesn't open", ['does', "n't", 'open']],
    ["don't", ['do', "n't"]],
    ['class_7 loaded, 3 times?', ['class_7', 'load', '3', 'time', '?']],
    ['והשגיאה חוזרת', ['השגיאה', 'חוזרת']],
    ['für müller', ['für', 'müller']],
    ['動かない', ['動', 'か', 'な', 'い']],
    ['  ', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('end where the reading ends', () => {
    const found: string[] = [];
    eachWord('alpha beta', 7, basis, (from, to) => found.push('alpha beta'.slice(from, to)));
    expect(found).toEqual(['alpha', 'b']);
  });
});
