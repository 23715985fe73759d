import type { Form, Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';
import { isSpaceless } from '../text/words.ts';

/** Of fewer places than these nothing is concluded. */
const fewestMet = 15;
/** A thing ends what is said in every fifth place; `from`, `durante`, `closed` (by whom?) and `nemohu` (I cannot …) hardly ever. */
const seldom = 0.04;

/**
 * Which words need their rest, told by the tickets themselves and not by a list for each language: hardly ever is one of them the last
 * before a comma, a full stop or the end. A number or a code behind a word does not count as its rest: `error 502`. Nothing is told so
 * where words are written without spaces (Japanese, Chinese, Thai): a particle or an ending stands behind nearly every thing there.
 */
export class WordEnds {
  readonly #met = new Map<string, number>();
  readonly #ends = new Map<string, number>();

  constructor(texts: readonly ReadText[], lexicon: Lexicon) {
    for (const { forms } of texts) {
      forms.forEach((form, at) => {
        if (form === pauseNumber) return;
        const word = wordOf(lexicon.forms[form]);
        const next = lexicon.forms[forms[at + 1] ?? pauseNumber];
        this.#met.set(word, (this.#met.get(word) ?? 0) + 1);
        if (next === undefined || next.number || next.opaque)
          this.#ends.set(word, (this.#ends.get(word) ?? 0) + 1);
      });
    }
  }

  /** True for a word behind which something more is nearly always said; never in a script without spaces. */
  needsRest(form: Form | undefined): boolean {
    const word = wordOf(form);
    if (isSpaceless(word)) return false;
    const met = this.#met.get(word) ?? 0;
    return met >= fewestMet && (this.#ends.get(word) ?? 0) < met * seldom;
  }
}

function wordOf(form: Form | undefined): string {
  return form?.surface.toLowerCase() ?? '';
}
