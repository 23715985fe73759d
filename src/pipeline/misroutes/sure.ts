import type { Sorted } from '../../sorting/index.ts';

/** From this confidence on a rule's decision is held against what somebody else said of the ticket. */
const sureEnough = 0.8;

/**
 * Whether a stream can be held against where a ticket landed: a person gave it, or the machine passed its stream's bar or
 * is sure enough by its rules. A theme's default and what is unclear accuse nobody.
 */
export function isSure({ stream, streamBy, confidence }: Sorted): boolean {
  if (streamBy === 'person') return true;
  return stream !== 'unclear' && (streamBy === 'learned' || confidence >= sureEnough);
}
