import type { Asked, Matched } from '../../src/watch/index.ts';
import type { Episode } from './sets.ts';
import { keyOf } from './tally.ts';

/** For each question and limitation that was asked: its first ticket by id, as somebody might confirm it. */
export function firstOfEach({ labels }: Episode): ReadonlyMap<string, Matched> {
  const first = new Map<string, readonly [string, Matched]>();
  for (const [ticket, label] of [...labels].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (label && !first.has(keyOf(label))) first.set(keyOf(label), [ticket, label]);
  }
  return new Map(first.values());
}

/** The same asked, with tickets that somebody confirmed. */
export function withConfirmed(asked: Asked, confirmed: ReadonlyMap<string, Matched>): Asked {
  const of = (kind: Matched['kind'], index: number) =>
    [...confirmed].filter(([, place]) => place.kind === kind && place.index === index).map(([id]) => id);
  return {
    questions: asked.questions.map((one, index) => ({ ...one, confirmed: of('question', index) })),
    limitations: asked.limitations.map((one, index) => ({
      ...(typeof one === 'string' ? { text: one } : one),
      confirmed: of('limitation', index),
    })),
  };
}
