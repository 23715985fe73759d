import type { Handoff } from '../../handoffs/index.ts';
import type { Pile } from '../../sorting/index.ts';
import type { Theme } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk } from '../desk.ts';
import type { Assessment } from './assess.ts';
import type { Births } from './births.ts';
import type { TimeLine } from './points.ts';
import type { Rises } from './rising.ts';
import type { Shares } from './shares.ts';

/** What is known of all weeks, and needed for each. */
export interface Grounds {
  readonly desk: Desk;
  readonly assessment: Assessment;
  readonly shares: Shares;
  readonly rises: Rises;
  readonly themes: readonly Theme[];
  /** In which week each theme was found that was not always there. */
  readonly births?: Births;
  /** The stream that most tickets of a theme go to. */
  readonly streamOf: ReadonlyMap<string, Pile>;
  readonly handoffs: readonly Handoff[];
  readonly line: TimeLine;
  /** What the lines are said in. */
  readonly words: Words;
}
