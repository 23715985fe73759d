import { z } from 'zod';
import { pipelineSchema } from './pipeline.ts';
import { briefsSchema } from './pipeline-briefs.ts';
import { bugSchema, bugsSchema } from './pipeline-bugs.ts';
import { unclearSchema } from './pipeline-unclear.ts';
import { wentSchema } from './pipeline-went.ts';

// What `api/pipeline.json` gives out: the values of the pages without what a customer wrote and without a person's name.

const chain = bugSchema.shape.chain;

/** A bug that neither triage nor a theme has named is called by what its ticket says, and so has no title here. */
const bugJson = bugSchema.omit({ owner: true }).extend({
  title: z.string().optional(),
  reproducible: bugSchema.shape.reproducible.omit({ says: true }),
  chain: chain.extend({ proposal: chain.shape.proposal.unwrap().omit({ reason: true }).optional() }),
});

const bugsJson = bugsSchema.omit({ traced: true }).extend({
  groups: z.array(bugsSchema.shape.groups.element.extend({ bugs: z.array(bugJson) })),
  untraced: z.array(bugJson),
  older: z.array(bugJson),
  patterns: z.array(
    bugsSchema.shape.patterns.element.extend({ bugs: z.array(z.object({ anchor: z.string() })) }),
  ),
});

const briefGroup = briefsSchema.shape.groups.element;
const briefsJson = briefsSchema.extend({
  groups: z.array(
    briefGroup.extend({ moment: briefGroup.shape.moment.unwrap().omit({ text: true }).optional() }),
  ),
  alone: z.array(briefsSchema.shape.alone.element.omit({ text: true })),
});

const unclearTicket = unclearSchema.shape.decided.element.omit({
  reason: true,
  subject: true,
  excerpt: true,
});
const unclearPart = unclearSchema.shape.overdue;
const unclearPartJson = unclearPart.extend({
  groups: z.array(unclearPart.shape.groups.element.extend({ tickets: z.array(unclearTicket) })),
  alone: z.array(unclearTicket),
});
const unclearJson = unclearSchema.extend({
  decided: z.array(unclearTicket),
  overdue: unclearPartJson,
  fresh: unclearPartJson,
});

/** The way of tickets from their stream to what is done about them. What the lists cut stands in `api/pipeline/`. */
export const pipelineJsonSchema = pipelineSchema.extend({
  bugs: bugsJson,
  briefs: briefsJson,
  unclear: unclearJson,
  went: wentSchema.omit({ all: true }),
});
export type PipelineJson = z.output<typeof pipelineJsonSchema>;
