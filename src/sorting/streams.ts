import type { Stream } from './sorted.ts';

/** The three streams, in the order in which a ticket with two matters is filed. */
export const streams: readonly Stream[] = ['bug', 'brief', 'noise'];

/** One number for each stream. */
export type PerStream = Readonly<Record<Stream, number>>;

export function perStream(value: (stream: Stream) => number): Record<Stream, number> {
  return { bug: value('bug'), brief: value('brief'), noise: value('noise') };
}

/** Probabilities of logits; they sum to 1. */
export function softmax(logits: PerStream): Record<Stream, number> {
  const highest = Math.max(logits.bug, logits.brief, logits.noise);
  const raised = perStream((stream) => Math.exp(logits[stream] - highest));
  const sum = raised.bug + raised.brief + raised.noise;
  return perStream((stream) => raised[stream] / sum);
}

/** The stream with the highest number; of equal ones the first in the order of filing. */
export function leading(values: PerStream): Stream {
  let best: Stream = 'bug';
  for (const stream of streams) if (values[stream] > values[best]) best = stream;
  return best;
}

/** Probabilities of logits at a temperature: the higher, the more alike; they sum to 1. */
export function tempered(logits: PerStream, temperature: number): Record<Stream, number> {
  return softmax(perStream((stream) => logits[stream] / temperature));
}
