import type { Lexicon } from '../text/lexicon.ts';
import { readText } from '../text/reading.ts';

/** True when all that a name says another says too, in any form of the words: `Seat list` beside `Seat lists in yesterday's order`. */
export function saysNoMore(name: string, than: string, lexicon: Lexicon): boolean {
  const said = termsOf(than, lexicon);
  return [...termsOf(name, lexicon)].every((term) => said.has(term));
}

function termsOf(name: string, lexicon: Lexicon): Set<string> {
  const { forms } = readText({ id: '', createdAt: '', subject: name, body: '' }, lexicon);
  return new Set([...forms].map((form) => lexicon.forms[form]?.term ?? '').filter((term) => term !== ''));
}
