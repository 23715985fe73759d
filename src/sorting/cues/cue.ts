import type { Kind, Stream } from '../sorted.ts';
import type { CueLine, CueTable, Where } from './table.ts';

/** Words that lean to one stream. */
export interface Cue {
  readonly stream: Stream;
  readonly kind: Kind;
  /** 3 nearly decides, 2 is strong, 1 is weak. */
  readonly weight: number;
  /** What such words speak of, as it stands after "Speaks of": for sites that publish no customer's words. */
  readonly of: string;
  readonly where: Where;
  /** Runs over lower-case text with straight apostrophes. */
  readonly words: RegExp;
}

/** Makes the cues of a table, each pattern bounded by whole words as its language has them. */
export function cuesOf(table: CueTable): readonly Cue[] {
  return table.lines.map((line) => {
    const [stream, kind, weight, of, words, where = 'anywhere'] = line;
    return { stream, kind, weight, of, where, words: bounded(words.source, line, table) };
  });
}

function bounded(words: string, [, , , , , where]: CueLine, { prefixes, withoutSpaces }: CueTable): RegExp {
  // Marks stand anywhere behind a word; they have no bounds.
  if (where === 'end') return new RegExp(String.raw`(?:${words})\s*$`, 'u');
  const before = prefixes === undefined ? '' : `[${prefixes}]{0,2}`;
  const foreign = prefixes !== undefined || /[^\0-\x7f]|\\p/.test(words);
  const after = withoutSpaces ? '' : foreign ? String.raw`(?![\p{L}\p{N}])` : '(?![a-z0-9])';
  const start = where === 'beginning' ? String.raw`^\s*` : '';
  return new RegExp(`${start}${before}(?:${words})${after}`, foreign ? 'u' : '');
}
