import type { Lexicon } from './lexicon.ts';
import { pauseNumber, type ReadText } from './reading.ts';

const longest = 4;

/** A run of two to four words that could be a name. */
export interface Phrase {
  /** What counts of it, joined by spaces: small words inside do not tell two phrases apart, negations do. */
  readonly key: string;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Gives every phrase of a text: no pause inside, a telling word at both ends; a question word may stand before. */
export function phrasesIn(text: ReadText, lexicon: Lexicon, use: (phrase: Phrase) => void): void {
  const { forms } = text;
  for (let from = 0; from < forms.length; from += 1) {
    if (forms[from] === pauseNumber) continue;
    const first = lexicon.forms[forms[from] as number];
    if (first === undefined || first.opaque || (first.term === '' && !first.opens)) continue;
    let key = first.key;
    let telling = first.term === '' ? 0 : 1;
    for (let at = from + 1; at < forms.length && at < from + longest; at += 1) {
      if (forms[at] === pauseNumber) break;
      const form = lexicon.forms[forms[at] as number];
      if (form === undefined || form.opaque) break;
      const { surface } = form;
      if (form.key !== '') key += ` ${form.key}`;
      else if (form.number) key += ` ${surface}`;
      if (form.term !== '') telling += 1;
      if (form.term === '' && !form.number) continue;
      if (telling >= 2 || (telling === 1 && form.number)) use({ key, from, to: at + 1 });
    }
  }
}
