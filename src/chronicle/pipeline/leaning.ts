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
  const of = (ticket: Parameters<typeof sortTicket>[0]): Leaning =>
    likeliest(sortTicket(ticket, sorter, { quotes: 'none', cues }).probabilities);
  const unmoved = of({ subject: '', body: '', tags: [] });
  return ({ ticket, sorted: { machine } }) => {
    const leaning = machine ? { stream: machine.lean, confidence: machine.confidence } : of(ticket);
    const same =
      Math.abs(leaning.confidence - unmoved.confidence) < 1e-9 && leaning.stream === unmoved.stream;
    return same ? undefined : leaning;
  };
}

function likeliest(probabilities: Readonly<Record<Stream, number>>): Leaning {
  const stream = leading(probabilities);
  return { stream, confidence: probabilities[stream] };
}
