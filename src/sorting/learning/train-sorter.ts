import { fnv1a } from '../../seeds/index.ts';
import { plainName, type TicketFields } from '../cues/fields.ts';
import { evidenceOf } from '../evidence.ts';
import { weigh } from '../rules.ts';
import type { Stream } from '../sorted.ts';
import { leading, type PerStream, perStream } from '../streams.ts';
import { barsOf, type HeldOut } from './bars.ts';
import { combine } from './combine.ts';
import { countFeatures } from './features.ts';
import { type Labelled, type Learned, learn, learnedView } from './regression.ts';

/** A ticket whose stream a person gave. */
export interface Example extends TicketFields {
  readonly subject: string;
  readonly body: string;
  readonly stream: Stream;
}

/** What was learned from a person's corrections, and how far it can be trusted. */
export interface Sorter {
  /** How many labels of each stream it was trained on. */
  readonly labels: PerStream;
  readonly examples: number;
  /**
   * The lowest confidence at which held-out precision is at least .90 over at least 30 tickets, for each stream; none where no
   * confidence gives that. Below 200 labels there are no bars yet: see `sortTicket`.
   */
  readonly bars: Readonly<Partial<Record<Stream, number>>>;
  /** What five-fold cross-validation guessed for tickets of each stream: `heldOut.bug.brief` bugs were taken for brief input. */
  readonly heldOut: Readonly<Record<Stream, PerStream>>;
  readonly learned: Learned;
}

/** From this many labels on the bars are taken from cross-validation. */
export const labelsForBars = 200;
const folds = 5;

/**
 * Learns from tickets that a person has sorted. Deterministic: the order of the examples makes no difference.
 *
 * Multinomial logistic regression over hashed words and neighbours, multiplied with the cue rules; bars by five-fold
 * cross-validation in which equal texts stay together. About a second for 1,000 examples. Never throws; few or no examples give
 * a sorter that trusts itself accordingly.
 */
export function trainSorter(examples: readonly Example[]): Sorter {
  const prepared = examples
    .map((example) => ({ key: keyOf(example), example }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ example }) => prepare(example));
  const labels = labelsOf(prepared);
  const heldOut = crossValidate(prepared);
  return {
    labels,
    examples: prepared.length,
    bars: prepared.length >= labelsForBars ? barsOf(heldOut) : {},
    heldOut: perStreamRows(heldOut),
    learned: learn(prepared),
  };
}

interface Prepared extends Labelled {
  readonly fold: number;
  readonly rules: ReturnType<typeof weigh>;
}

function prepare(example: Example): Prepared {
  return {
    stream: example.stream,
    counted: countFeatures(example),
    rules: weigh(evidenceOf(example)),
    // Equal texts fall into one fold, so that no ticket is held out and learned at once.
    fold: mixed(fnv1a(`${example.subject}\n${example.body}`)) % folds,
  };
}

function crossValidate(prepared: readonly Prepared[]): HeldOut[] {
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const kept = prepared.filter((one) => one.fold !== fold);
    const asked = prepared.filter((one) => one.fold === fold);
    if (kept.length === 0 || asked.length === 0) continue;
    const learned = learn(kept);
    const labels = labelsOf(kept);
    for (const { counted, rules, stream } of asked) {
      const probabilities = combine(rules, learnedView(counted, learned), labels);
      const guess = leading(probabilities);
      heldOut.push({ truth: stream, guess, confidence: probabilities[guess] });
    }
  }
  return heldOut;
}

function labelsOf(examples: readonly { readonly stream: Stream }[]): PerStream {
  const labels = { bug: 0, brief: 0, noise: 0 };
  for (const { stream } of examples) labels[stream] += 1;
  return labels;
}

function perStreamRows(heldOut: readonly HeldOut[]): Record<Stream, PerStream> {
  const count = (truth: Stream, guess: Stream): number =>
    heldOut.filter((one) => one.truth === truth && one.guess === guess).length;
  const row = (truth: Stream): PerStream => perStream((guess) => count(truth, guess));
  return { bug: row('bug'), brief: row('brief'), noise: row('noise') };
}

function keyOf(example: Example): string {
  const tags = [...(example.tags ?? [])].sort().join(' ');
  const fields = `${plainName(example.type ?? '')}\n${plainName(example.group ?? '')}\n${tags}`;
  return `${example.subject}\n${example.body}\n${example.stream}\n${fields}`;
}

/** Spreads a hash so that its lowest digits are as good as any (the finaliser of MurmurHash3, A. Appleby). */
function mixed(hash: number): number {
  let value = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
