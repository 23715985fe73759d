import type { Words } from '../words/index.ts';

/** `⟨email⟩` and the like, its kind captured. */
export const marker = /⟨([a-z-]{2,12})⟩/u;

/** Gives the words for a kind of personal data; a kind without words of its own is called by its name. */
export function redactionName(kind: string, words: Words): string {
  return words.tickets.redactions[kind] ?? kind;
}
