import { z } from 'zod';
import { dayMs } from '../calendar/index.ts';
import { momentFault } from './front.ts';

const day = z.iso.date();

/**
 * Reads when a question came into the handoff, `2026-12-03` or `2026-12-03T14:00:00+00:00`, as the moment from which it counts as
 * predicted. A day counts from its end: what came during it may be what taught the question.
 *
 * @param zone the offset in which the handoff is written, `+02:00` or `Z`
 * @returns nothing when the text is neither a day nor a moment
 */
export function readAdded(text: string, zone: string): { addedOn: string; addedAt: string } | undefined {
  const written = text.trim().replace(/\.$/, '');
  if (momentFault(written) === undefined) return { addedOn: written.slice(0, 10), addedAt: written };
  if (!day.safeParse(written).success) return undefined;
  const next = new Date(Date.parse(`${written}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
  return { addedOn: written, addedAt: `${next}T00:00:00${zone}` };
}
