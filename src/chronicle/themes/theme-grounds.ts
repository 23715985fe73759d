import type { Pile } from '../../sorting/index.ts';
import type { Confusion, ThemeHistory } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk } from '../desk.ts';
import type { Assessment } from '../weeks/assess.ts';
import type { TimeLine } from '../weeks/points.ts';
import type { Rises } from '../weeks/rising.ts';
import type { Shares } from '../weeks/shares.ts';
import type { Writings } from './named-in.ts';
import type { Neighbourhood } from './related.ts';
import type { TellingWords } from './telling-words.ts';

/** What is known of all themes, and needed for each. */
export interface ThemeGrounds {
  readonly desk: Desk;
  readonly history: ThemeHistory;
  readonly assessment: Assessment;
  readonly shares: Shares;
  readonly rises: Rises;
  readonly line: TimeLine;
  /** The stream that most tickets of a theme go to. */
  readonly streamOf: ReadonlyMap<string, Pile>;
  /** Names of all themes that may be named, by id. */
  readonly labels: ReadonlyMap<string, string>;
  readonly telling: ReadonlyMap<string, TellingWords>;
  readonly neighbourhood: Neighbourhood;
  readonly confusions: readonly Confusion[];
  readonly writings: Writings;
  readonly words: Words;
}
