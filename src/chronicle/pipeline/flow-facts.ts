import type { Handoff } from '../../handoffs/index.ts';
import type { Proposal } from '../../pipeline/index.ts';
import type { Rate, Way, WeekAtL1 } from '../../service/index.ts';
import type { Placed } from '../desk.ts';
import type { FlowFinding } from '../schema/pipeline-flow.ts';
import type { Stretch } from './last-weeks.ts';

/** A ticket and its way through the levels. */
export interface Travelled {
  readonly placed: Placed;
  readonly way: Way;
}

/** What the rules are asked of. */
export interface FlowFacts {
  readonly travelled: readonly Travelled[];
  /** One for each week of the desk, and so is each rate. */
  readonly atL1: readonly WeekAtL1[];
  readonly rates: readonly Rate[];
  readonly period: Stretch;
  /** What the ledger's rules see and triage has not dismissed. */
  readonly misroutes: readonly Proposal[];
}

/** Makes a finding of a sentence and the tickets that it rests on. */
export type Find = (
  rule: FlowFinding['rule'],
  weight: FlowFinding['weight'],
  text: string,
  tickets: readonly Placed[],
  handoff?: Handoff,
) => FlowFinding;
