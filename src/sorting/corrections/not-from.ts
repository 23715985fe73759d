import { nearest } from '../../words/index.ts';

/** Says that a word is not from its list, which words are, and which of them was most likely meant. */
export function notFrom(word: string, what: string, list: readonly string[]): string {
  const meant = nearest(word, list);
  const guess = meant === undefined ? '' : ` Did you mean '${meant}'?`;
  return `'${word}' is not ${what}. Choose one of ${list.join(', ')}.${guess}`;
}
