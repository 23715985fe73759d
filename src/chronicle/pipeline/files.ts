import type { Pipeline } from '../schema/pipeline.ts';
import { briefsCsv } from './briefs.ts';
import { bugsCsv } from './bugs-csv.ts';
import type { PipelineGrounds } from './grounds.ts';
import { misroutesCsv, wentCsv } from './routes-csv.ts';
import { unclearCsv } from './unclear.ts';

/** The lists of the pipeline as files: `api/pipeline/<name>.csv`, each made when it is asked for. */
export type PipelineFiles = ReadonlyMap<string, () => string>;

/** What the pages cut, whole, for a spreadsheet; no text of a customer, no person. */
export function pipelineFiles(pipeline: Pipeline, grounds: PipelineGrounds): PipelineFiles {
  return new Map([
    ['bugs', () => bugsCsv(pipeline.bugs)],
    ['briefs', () => briefsCsv(grounds)],
    ['unclear', () => unclearCsv(grounds)],
    ['misroutes', () => misroutesCsv(pipeline.misroutes)],
    ['went', () => wentCsv(pipeline.went)],
  ]);
}
