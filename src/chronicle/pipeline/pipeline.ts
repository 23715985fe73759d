import type { Fault } from '../../faults/index.ts';
import type { Pipeline } from '../schema/pipeline.ts';
import { type AuditParts, auditsOf } from './audits.ts';
import { briefsOf } from './briefs.ts';
import { bugsOf } from './bugs.ts';
import { flowOf } from './flow.ts';
import type { PipelineGrounds } from './grounds.ts';
import { headlineOf } from './headline.ts';
import { misroutesOf } from './misroutes.ts';
import { sorterOf } from './sorter.ts';
import { streamsOf } from './streams.ts';
import { unclearOf } from './unclear.ts';
import { wentOf } from './went.ts';

/**
 * Everything between a sorted ticket and what is done about it: the streams over the weeks, what the sorter knows of
 * itself, the bugs, the brief input, what is unclear, where tickets went and where they went astray.
 *
 * @param authored what people wrote and signed, by week
 * @returns the pipeline, the faults in what triage wrote, and the tickets that it names and no export holds
 */
export function pipelineOf(
  grounds: PipelineGrounds,
  authored: AuditParts['authored'],
): { pipeline: Pipeline; faults: Fault[]; missing: string[] } {
  const bugs = bugsOf(grounds);
  const briefs = briefsOf(grounds);
  const misroutes = misroutesOf(grounds);
  const unclear = unclearOf(grounds);
  const faults = [...bugs.faults, ...briefs.faults, ...misroutes.faults];
  return {
    pipeline: {
      headline: headlineOf(
        { textless: grounds.desk.textless, bugs: bugs.report, unclear, briefs: briefs.report },
        grounds.words,
      ),
      streams: streamsOf(grounds),
      sorter: sorterOf(grounds),
      bugs: bugs.report,
      briefs: briefs.report,
      unclear,
      misroutes: misroutes.report,
      went: wentOf(grounds),
      flow: flowOf(grounds, misroutes.seen),
      audits: auditsOf(grounds, { bugs: bugs.report, authored }),
    },
    faults,
    missing: [...bugs.missing, ...briefs.missing, ...misroutes.missing],
  };
}
