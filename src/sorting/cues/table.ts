import type { Kind, Stream } from '../sorted.ts';

/** Where in a title or body the words of a cue must stand. */
export type Where = 'anywhere' | 'beginning' | 'end';

/** One line of a cue table: stream, kind, weight, what it speaks of, the words, and where they must stand when not anywhere. */
export type CueLine = readonly [Stream, Kind, number, string, RegExp, Where?];

/** The words of one language that lean to a stream. */
export interface CueTable {
  /** `English`: a table of the same name takes the place of the one that is there without being asked for. */
  readonly language: string;
  /** Its BCP 47 codes, as exports name it: `en`. */
  readonly codes: readonly string[];
  /** Letters that the language writes onto a word (Hebrew: and, the, in, to …), of which up to two may stand before each. */
  readonly prefixes?: string;
  /** True where no spaces part the words, so that words may stand within others. */
  readonly withoutSpaces?: boolean;
  readonly lines: readonly CueLine[];
}
