import { z } from 'zod';
import type { Gate } from './gate.ts';
import type { Handoff } from './handoff.ts';

/** One entry of `api/handoffs.json`: a release and whether it may go on. */
export const handoffJsonSchema = z.object({
  id: z.string(),
  release: z.string(),
  version: z.string().optional(),
  releaseAt: z.string(),
  /** False for a release of the past: it is recorded, not held. */
  upcoming: z.boolean(),
  ready: z.boolean(),
  reasons: z.array(z.string()),
  waived: z.array(
    z.object({
      item: z.string(),
      reason: z.string(),
      by: z.string(),
      followUp: z.string(),
      what: z.string().optional(),
      done: z.string().optional(),
    }),
  ),
  notes: z.array(z.string()),
});
export type HandoffJson = z.output<typeof handoffJsonSchema>;

/** Gives a handoff's entry of `api/handoffs.json`. */
export function handoffJson(handoff: Handoff, judged: Gate): HandoffJson {
  return {
    id: handoff.id,
    release: handoff.release,
    ...(handoff.version === undefined ? {} : { version: handoff.version }),
    releaseAt: handoff.releaseAt,
    upcoming: judged.upcoming,
    ready: judged.ready,
    reasons: [...judged.reasons],
    waived: judged.waived.map((waived) => ({ ...waived })),
    notes: [...judged.notes],
  };
}
