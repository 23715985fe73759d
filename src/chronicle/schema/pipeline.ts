import { z } from 'zod';
import { auditsSchema } from './pipeline-audits.ts';
import { briefsSchema } from './pipeline-briefs.ts';
import { bugsSchema } from './pipeline-bugs.ts';
import { flowSchema } from './pipeline-flow.ts';
import { misroutesSchema } from './pipeline-misroutes.ts';
import { sorterSchema } from './pipeline-sorter.ts';
import { streamsSchema } from './pipeline-streams.ts';
import { unclearSchema } from './pipeline-unclear.ts';
import { wentSchema } from './pipeline-went.ts';

/** The way of tickets from their stream to what is done about them, as its pages show it. */
export const pipelineSchema = z.object({
  /** What needs a decision: `Three bugs trace to Scope; seven tickets wait for the sync`. */
  headline: z.string(),
  streams: streamsSchema,
  sorter: sorterSchema,
  bugs: bugsSchema,
  briefs: briefsSchema,
  unclear: unclearSchema,
  misroutes: misroutesSchema,
  went: wentSchema,
  flow: flowSchema,
  audits: auditsSchema,
});
export type Pipeline = z.output<typeof pipelineSchema>;
