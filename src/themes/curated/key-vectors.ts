import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';
import type { Weights } from '../weights.ts';

/** A text as numbers of its keys (terms, negations, question words) in the order of the text, with their weights (unit length). */
export interface KeyVector {
  readonly keys: readonly number[];
  readonly weights: readonly number[];
}

/** Negations and question words are on no list of weights; about one ticket in eight holds each. */
const grammarWeight = 3;

/** Reads texts as vectors over their keys; a key is numbered when it is first met. */
export class KeyVectors {
  readonly #lexicon: Lexicon;
  readonly #weights: Weights;
  readonly #numbers = new Map<string, number>();
  readonly #idf: number[] = [];
  /** The key of each form of the lexicon, -1 for none. */
  #ofForm = new Int32Array(0);
  /** How often the text that is being read holds each key. */
  #counts = new Float64Array(0);

  constructor(lexicon: Lexicon, weights: Weights) {
    this.#lexicon = lexicon;
    this.#weights = weights;
  }

  idf(key: number): number {
    return this.#idf[key] as number;
  }

  /** Weighs a text: (1 + ln tf) × idf with the subject counted twice, scaled to unit length. */
  of(text: ReadText): KeyVector {
    if (this.#ofForm.length < this.#lexicon.forms.length) this.#grow();
    const keys: number[] = [];
    for (let at = 0; at < text.forms.length; at += 1) {
      const form = text.forms[at] as number;
      if (form === pauseNumber) continue;
      const key = this.#ofForm[form] as number;
      if (key < 0) continue;
      if (this.#counts[key] === 0) keys.push(key);
      this.#counts[key] = (this.#counts[key] as number) + (at < text.subjectLength ? 2 : 1);
    }
    const weights: number[] = [];
    let squares = 0;
    for (const key of keys) {
      const weight = (1 + Math.log(this.#counts[key] as number)) * (this.#idf[key] as number);
      this.#counts[key] = 0;
      weights.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] as number) / length;
    return { keys, weights };
  }

  #grow(): void {
    const { forms } = this.#lexicon;
    const table = new Int32Array(forms.length);
    table.set(this.#ofForm);
    for (let at = this.#ofForm.length; at < forms.length; at += 1) {
      const { key = '', term = '' } = forms[at] ?? {};
      const silent = key === '' || this.#weights.common?.has(key);
      // A negation of one language may be a word of another: the two are apart.
      table[at] = silent ? -1 : term === '' ? this.#number(`~${key}`, grammarWeight) : this.#number(term);
    }
    this.#ofForm = table;
    this.#counts = new Float64Array(this.#numbers.size);
  }

  #number(key: string, weight = this.#weights.idf.get(key) ?? this.#weights.rare): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    this.#idf.push(weight);
    return number;
  }
}
