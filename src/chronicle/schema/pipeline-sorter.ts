import { z } from 'zod';
import { pileSchema, streamSchema } from '../../sorting/index.ts';

/** A share as two counts, with the range in which the true share lies (0 to 1). */
const proportionSchema = z.object({ count: z.number(), of: z.number(), low: z.number(), high: z.number() });
export type Proportion = z.output<typeof proportionSchema>;

/** What the sorter knows of itself. */
export const sorterSchema = z.object({
  /** Tickets that a person gave a stream. */
  corrections: z.number(),
  labels: z.record(streamSchema, z.number()),
  learns: z.boolean(),
  reliable: z.boolean(),
  /** Of all tickets, those that the machine does not leave unclear. */
  coverage: proportionSchema,
  /** Of the corrected tickets that the machine sorted without having seen them, those sorted as the person did. */
  accuracy: proportionSchema.optional(),
  /** The same of the tickets that were drawn at random alone. */
  randomAccuracy: proportionSchema.optional(),
  /** `confusion.bug.noise`: a person's bugs that the machine, not having seen them, takes for noise. */
  confusion: z.record(pileSchema, z.record(pileSchema, z.number())),
  /** By stated confidence, in tenths: how many, how many of them were right, and the range of the true share. */
  calibration: z.array(
    proportionSchema.omit({ of: true }).extend({ from: z.number(), to: z.number(), right: z.number() }),
  ),
  /** The stream of so few labels that cue words speak louder than what was learned, in every stream. */
  heldBackBy: streamSchema.optional(),
  /** The confidence that a stream asks for; absent where none has held. */
  bars: z.partialRecord(streamSchema, z.number()),
  /** Languages that no cue table reads, with their tickets. */
  languagesWithoutCues: z.array(z.object({ language: z.string(), tickets: z.number() })),
});
export type SorterReport = z.output<typeof sorterSchema>;
