import { english, type Words } from '../../words/index.ts';
import type { Near } from './by-examples.ts';
import type { Reason } from './curated-finder.ts';

/**
 * Says why a ticket carries a theme that the team wrote down.
 *
 * @param label the theme's name
 * @param quotes whether words of customers may be shown: a phrase that a ticket holds is also the customer's
 */
export function reasonInWords(
  reason: Reason,
  label: string,
  quotes: boolean,
  words: Words = english,
): string {
  const say = words.themeReasons;
  if (reason.by === 'phrase' || reason.by === 'pattern') {
    if (!quotes) return say.wordless(label);
    return reason.by === 'phrase' ? say.phrase(label, reason.phrase) : say.pattern(label, reason.words);
  }
  if (reason.by === 'similarity' && reason.ticket !== undefined) return say.similarity(label, reason.ticket);
  return reason.by === 'found' ? say.found(label) : say.example(label);
}

/** Says why a ticket is perhaps of a theme, without counting for it. */
export function perhapsInWords(near: Near, label: string, words: Words = english): string {
  return words.themeReasons.perhaps(label, near.ticket);
}
