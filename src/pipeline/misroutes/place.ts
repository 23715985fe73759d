import { z } from 'zod';

/** Where a ticket lands or should go: a stream, the waiting pile, or a support level. */
export const placeSchema = z.enum(['bug', 'brief', 'noise', 'unclear', 'L1', 'L2', 'L3']);
export type Place = z.output<typeof placeSchema>;

/** What a place says of a ticket: what it is, or who has it. A ticket has one of each, so it can be misrouted twice. */
export type Side = 'stream' | 'level';

/** Whether a place is a stream or a support level. */
export function sideOf(place: Place): Side {
  return place === 'L1' || place === 'L2' || place === 'L3' ? 'level' : 'stream';
}
