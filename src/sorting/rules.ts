import type { Evidence } from './evidence.ts';
import type { Stream } from './sorted.ts';
import { leading, type PerStream, perStream, streams, tempered } from './streams.ts';

/** Fitted on five public sets of labelled tickets: how much a doubling of evidence says, and how common noise is before anything is read. */
const scale = 1.98;
const noisePrior = 0.35;

/** The rules' view of a ticket. */
export interface RuleView {
  /** Sum of the weights of all that speaks for each stream, words and fields. */
  readonly sums: PerStream;
  /** Logits from the words alone: these fade as corrections are learned. */
  readonly words: PerStream;
  /** What the helpdesk's own fields add to them: these do not fade. */
  readonly fields: PerStream;
}

/** Weighs the evidence: for each stream `1.98 ln(1 + sum of weights)`, noise .35 more. */
export function weigh(evidence: Evidence): RuleView {
  const wordSums = { bug: 0, brief: 0, noise: 0 };
  for (const { stream, weight } of evidence.words) wordSums[stream] += weight;
  const sums = { ...wordSums };
  for (const { stream, weight } of evidence.fields) sums[stream] += weight;
  const words = perStream(
    (stream) => scale * Math.log1p(wordSums[stream]) + (stream === 'noise' ? noisePrior : 0),
  );
  const fields = perStream((stream) => scale * (Math.log1p(sums[stream]) - Math.log1p(wordSums[stream])));
  return { sums, words, fields };
}

/** The rules' logits, words and fields together. */
export function ruleLogits(view: RuleView): PerStream {
  return perStream((stream) => view.words[stream] + view.fields[stream]);
}

/** Evidence this slight (one weak word in a body, a question mark) is not enough to sort by. */
const faint = 1.5;
/** Two streams whose probabilities differ by less than this tie. */
const tie = 0.04;
/** Rules that give a stream less than this find another one likelier, taken together. */
const likelier = 0.5;

/**
 * Rules alone are right less often than their logits say: divided by this, their probabilities are about as high as their
 * accuracy (measured on the issue reports of NLBSE'24; the order of the streams is not changed by it).
 */
const temperature = 2.2;

/** What the rules alone make of a ticket. */
export interface RuleVerdict {
  readonly probabilities: Readonly<Record<Stream, number>>;
  /** The likeliest stream. */
  readonly guess: Stream;
  /** Whether they can sort it, and if not, why not. */
  readonly sorts: 'yes' | 'silent' | 'faint' | 'tie' | 'unlikely';
}

/** Lets the rules alone decide. */
export function byRules(view: RuleView): RuleVerdict {
  const probabilities = tempered(ruleLogits(view), temperature);
  return { probabilities, guess: leading(probabilities), sorts: whether(view, probabilities) };
}

function whether(view: RuleView, probabilities: PerStream): RuleVerdict['sorts'] {
  const total = streams.reduce((sum, stream) => sum + view.sums[stream], 0);
  if (total === 0) return 'silent';
  const [first = 0, second = 0] = streams.map((stream) => probabilities[stream]).sort((a, b) => b - a);
  if (first - second < tie) return 'tie';
  if (Math.max(...streams.map((stream) => view.sums[stream])) < faint) return 'faint';
  return first < likelier ? 'unlikely' : 'yes';
}
