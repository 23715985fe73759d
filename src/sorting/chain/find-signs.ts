import { hasHebrew, type ReadableText, readableBody, readableTitle } from '../readable-text.ts';
import { englishChainCues } from './english.ts';
import { hebrewChainCues } from './hebrew.ts';
import type { ChainSign } from './signs.ts';

/** A sign that one ticket carries, with the customer's own words. */
export interface FoundSign {
  readonly sign: ChainSign;
  readonly weight: number;
  readonly words: string;
}

/** What is said in the title is what the matter is. */
const titleFactor = 1.5;

/** The signs of a chain level that a ticket's words carry, each once, with the strongest words for it. */
export function chainSignsIn({
  subject,
  body,
}: {
  readonly subject: string;
  readonly body: string;
}): FoundSign[] {
  const found = new Map<ChainSign, FoundSign>();
  find(readableTitle(subject), titleFactor, found);
  find(readableBody(body), 1, found);
  return [...found.values()];
}

function find(text: ReadableText, factor: number, found: Map<ChainSign, FoundSign>): void {
  if (text.plain === '') return;
  const tables = hasHebrew(text.plain) ? [englishChainCues, hebrewChainCues] : [englishChainCues];
  for (const { sign, weight, words } of tables.flat()) {
    const earlier = found.get(sign)?.weight ?? 0;
    if (earlier >= weight * factor) continue;
    const match = words.exec(text.plain);
    if (match === null) continue;
    const said = text.shown.slice(match.index, match.index + match[0].length).trim();
    found.set(sign, { sign, weight: weight * factor, words: said });
  }
}
