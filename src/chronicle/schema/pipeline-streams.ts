import { z } from 'zod';
import { pileSchema } from '../../sorting/index.ts';
import { pointSchema, toldChangeSchema } from './week.ts';

/** One stream over the weeks. */
const streamReportSchema = z.object({
  stream: pileSchema,
  /** Of the newest week that is over. */
  now: toldChangeSchema,
  /** The newest 26 weeks, oldest first. */
  points: z.array(pointSchema),
  /** Its tickets of the newest week that is over. */
  page: z.string(),
});

/** The four streams, in the order in which they are always shown; none without a week. */
export const streamsSchema = z.object({
  /** The newest week that is over; absent without one. */
  week: z.string().optional(),
  days: z.string().optional(),
  of: z.array(streamReportSchema),
});
export type StreamsReport = z.output<typeof streamsSchema>;
