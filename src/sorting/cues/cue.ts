import type { Kind, Stream } from '../sorted.ts';

/** Words that lean to one stream. */
export interface Cue {
  readonly stream: Stream;
  readonly kind: Kind;
  /** 3 nearly decides, 2 is strong, 1 is weak. */
  readonly weight: number;
  /** What such words speak of, as it stands after "Speaks of": for sites that publish no customer's words. */
  readonly of: string;
  /** Runs over lower-case text with straight apostrophes. */
  readonly words: RegExp;
}

/** One line of a cue table: stream, kind, weight, what it speaks of, and the words, whose bounds are put around them later. */
export type CueLine = readonly [Stream, Kind, number, string, RegExp];

/** Makes cues of a table's lines; `bounded` puts a language's word bounds around a pattern. */
export function cuesOf(lines: readonly CueLine[], bounded: (words: string) => RegExp): readonly Cue[] {
  return lines.map(([stream, kind, weight, of, words]) => ({
    stream,
    kind,
    weight,
    of,
    words: bounded(words.source),
  }));
}
