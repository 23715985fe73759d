import { z } from 'zod';
import type { Gate } from './gate.ts';
import type { Handoff } from './handoff.ts';
import { numberOf } from './parts.ts';

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
  /** What changed in it since it was written, the earliest first. */
  updates: z.array(
    z.object({
      on: z.string(),
      step: z.string().optional(),
      /** 1 to 6. */
      part: z.int(),
      what: z.string(),
      why: z.string().optional(),
      /** Those that the site holds. */
      tickets: z.array(z.string()),
      by: z.string().optional(),
    }),
  ),
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
    updates: handoff.updates.map(({ line: _, part, tickets, ...update }) => ({
      ...update,
      part: numberOf(part),
      tickets: [...tickets],
    })),
  };
}
