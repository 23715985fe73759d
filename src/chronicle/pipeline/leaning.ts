import { leading, type Stream, sortTicket } from '../../sorting/index.ts';
import type { Placed } from '../desk.ts';
import type { PipelineGrounds } from './grounds.ts';

/** What the machine would say of an unclear ticket if it had to. */
export interface Leaning {
  readonly stream: Stream;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Makes what tells where the machine leans; nowhere where a ticket moves it no more than an empty one does. Of a ticket that a
 * person left unclear it is what the machine says without having been taught by it.
 */
export function leanings({
  sorter,
  cues,
}: Pick<PipelineGrounds, 'sorter' | 'cues'>): (placed: Placed) => Leaning | undefined {
  const { probabilities } = sortTicket({ subject: '', body: '', tags: [] }, sorter, { quotes: 'none', cues });
  const unmoved = leading(probabilities);
  return ({ sorted: { lean, confidence, machine } }) => {
    const leaning = machine ?? (lean && { lean, confidence });
    if (leaning === undefined) return undefined;
    const moved = leaning.lean !== unmoved || Math.abs(leaning.confidence - probabilities[unmoved]) >= 1e-9;
    return moved ? { stream: leaning.lean, confidence: leaning.confidence } : undefined;
  };
}
