import type { Pile } from '../sorted.ts';
import { type Counted, places } from './features.ts';
import { type Labelled, valuesOf, type Weighing } from './weighing.ts';

/** Which corrected tickets hold which rare features: for each place a stretch of `examples` and of `values`. */
export interface Neighbours {
  readonly piles: readonly Pile[];
  /** Where the stretch of each place begins; it ends where the next one's begins. */
  readonly begins: Uint32Array;
  readonly examples: Uint32Array;
  readonly values: Float32Array;
}

/** What many examples hold makes no two of them alike. */
const mostHolders = 24;
/** Two tickets are similar when this much of their weight lies in the same rare features (a cosine, from below). */
const similar = 0.25;

/** Notes for each rare feature which examples hold it. */
export function neighboursOf(examples: readonly Labelled[], weighing: Weighing): Neighbours {
  const isRare = (place: number): boolean => (weighing.met[place] as number) <= mostHolders;
  const begins = new Uint32Array(places + 1);
  for (const { counted } of examples)
    for (const place of counted.at) if (isRare(place)) begins[place + 1] = (begins[place + 1] as number) + 1;
  for (let place = 0; place < places; place += 1)
    begins[place + 1] = (begins[place + 1] as number) + (begins[place] as number);
  const next = begins.slice();
  const held = begins[places] as number;
  const holders = new Uint32Array(held);
  const values = new Float32Array(held);
  examples.forEach(({ counted }, index) => {
    const own = valuesOf(counted, weighing);
    counted.at.forEach((place, feature) => {
      if (!isRare(place)) return;
      const slot = next[place] as number;
      next[place] = slot + 1;
      holders[slot] = index;
      values[slot] = own[feature] as number;
    });
  });
  return { piles: examples.map(({ stream }) => stream), begins, examples: holders, values };
}

/** Counts the corrected tickets that a ticket is similar to, by what a person made of them. */
export function similarTo(
  { at }: Counted,
  own: Float32Array,
  { piles, begins, examples, values }: Neighbours,
): Record<Pile, number> {
  const shared = new Float32Array(piles.length);
  const found = { bug: 0, brief: 0, noise: 0, unclear: 0 };
  for (let feature = 0; feature < own.length; feature += 1) {
    const place = at[feature] as number;
    const value = own[feature] as number;
    const end = begins[place + 1] as number;
    for (let slot = begins[place] as number; slot < end; slot += 1) {
      const example = examples[slot] as number;
      const before = shared[example] as number;
      const now = before + value * (values[slot] as number);
      shared[example] = now;
      if (before < similar && now >= similar) found[piles[example] ?? 'unclear'] += 1;
    }
  }
  return found;
}
