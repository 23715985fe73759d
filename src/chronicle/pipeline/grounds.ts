import type { Handoff } from '../../handoffs/index.ts';
import type { Correction, Cues, Sorter } from '../../sorting/index.ts';
import type { Theme } from '../../themes/index.ts';
import type { WatchLog } from '../../watch/index.ts';
import type { Words } from '../../words/index.ts';
import type { SortedQuestions } from '../decided-questions.ts';
import type { Desk } from '../desk.ts';
import type { Parted } from '../set-aside.ts';
import type { Sources } from '../sources.ts';
import type { Assessment } from '../weeks/assess.ts';
import type { TimeLine } from '../weeks/points.ts';

/** What the parts of the pipeline are worked out from. */
export interface PipelineGrounds {
  readonly desk: Desk;
  readonly assessment: Assessment;
  readonly line: TimeLine;
  readonly themes: readonly Theme[];
  readonly corrections: ReadonlyMap<string, Correction>;
  /** The words by which a text is sorted: the team's own beside those that are there. */
  readonly cues: Cues;
  /** What was learned from the corrections; absent below 50 of them. */
  readonly sorter: Sorter | undefined;
  readonly handoffs: readonly Handoff[];
  /** What `data/sorting.csv` says of tickets and the questions of handoffs, by the ids of the handoffs. */
  readonly sortedQuestions: ReadonlyMap<string, SortedQuestions>;
  /** What the watchers of releases noted, by the ids of their handoffs. */
  readonly logs: ReadonlyMap<string, WatchLog>;
  /** Tickets that a filter set aside: an export holds them, and no figure counts them. */
  readonly filterOf: Parted['filterOf'];
  /** What triage wrote: `data/bugs.csv`, `data/briefs.csv`, `data/misroutes.csv`. */
  readonly sources: Pick<Sources, 'bugs' | 'briefs' | 'misroutes'>;
  readonly words: Words;
}
