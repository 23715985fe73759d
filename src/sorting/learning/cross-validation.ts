import { fnv1a } from '../../seeds/index.ts';
import type { RuleView } from '../rules.ts';
import { leading, type PerStream, perStream, tempered } from '../streams.ts';
import { combine } from './combine.ts';
import { learn, learnedView } from './regression.ts';
import { fitTemperature, type HeldOutView } from './temperature.ts';
import { type Labelled, valuesOf } from './weighing.ts';

/** An example with all that is worked out of it once. */
export interface Prepared extends Labelled {
  readonly id?: string;
  readonly rules: RuleView;
  /** Equal texts fall into one fold, so that no ticket is held out and learned at once. */
  readonly fold: number;
}

/** A ticket as the sorter saw it while it was held out. */
export interface Asked extends HeldOutView {
  readonly id?: string;
  readonly learned: PerStream;
  readonly rules: RuleView;
}

const folds = 5;

/** The fold of a text, the same on every machine. */
export function foldOf(text: string): number {
  return mixed(fnv1a(text)) % folds;
}

/** Asks about every example a learner that was taught by the other four fifths of them. */
export function crossValidate(prepared: readonly Prepared[]): Asked[] {
  const asked: Asked[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const kept = prepared.filter((one) => one.fold !== fold);
    const held = prepared.filter((one) => one.fold === fold);
    if (kept.length === 0 || held.length === 0) continue;
    const known = learn(kept);
    const labels = labelsOf(kept);
    for (const { id, counted, rules, stream } of held) {
      const learned = learnedView(counted, valuesOf(counted, known), known);
      const view = combine(rules, learned, labels);
      asked.push({ truth: stream, view, learned, rules, ...(id === undefined ? {} : { id }) });
    }
  }
  return asked;
}

/** The temperature that the held-out tickets ask for, and what was guessed of each at it. */
export function calibrated(asked: readonly Asked[]): {
  temperature: number;
  guesses: (Asked & { guess: keyof PerStream; confidence: number })[];
} {
  const temperature = fitTemperature(asked);
  return {
    temperature,
    guesses: asked.map((one) => {
      const probabilities = tempered(one.view, temperature);
      const guess = leading(probabilities);
      return { ...one, guess, confidence: probabilities[guess] };
    }),
  };
}

/** How many labels of each stream there are; what a person called unclear is none. */
export function labelsOf(examples: readonly Pick<Labelled, 'stream'>[]): PerStream {
  const labels = perStream(() => 0);
  for (const { stream } of examples) if (stream !== 'unclear') labels[stream] += 1;
  return labels;
}

/** Spreads a hash so that its lowest digits are as good as any (the finaliser of MurmurHash3, A. Appleby). */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
