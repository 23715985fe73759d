import type { LabelledText } from './labelled-text.ts';

/** What became of one kind in a labelled set. */
export interface KindScore {
  /** Stretches that must go. */
  wanted: number;
  /** Of them, those of which no three neighbouring characters are left. */
  gone: number;
  /** Stretches that were replaced by the marker of this kind. */
  redacted: number;
  /** Of them, those that cover something which must go, of this kind or another. */
  right: number;
}

/** How a way to redact does on a labelled set. */
export interface Score {
  readonly kinds: ReadonlyMap<string, KindScore>;
  /** Texts with nothing to hide, and how many of them came back as they were. */
  readonly harmless: { readonly texts: number; readonly unchanged: number };
  /** A sentence on each text that was not treated as labelled. */
  readonly misses: readonly string[];
}

/** Scores redaction on labelled texts, by the rules that `score.ts` documents on each figure. */
export function scored(
  texts: readonly LabelledText[],
  redact: (text: string, names: readonly string[]) => string,
): Score {
  const kinds = new Map<string, KindScore>();
  const of = (kind: string): KindScore => {
    const known = kinds.get(kind) ?? { wanted: 0, gone: 0, redacted: 0, right: 0 };
    kinds.set(kind, known);
    return known;
  };
  const harmless = { texts: 0, unchanged: 0 };
  const misses: string[] = [];
  for (const { text, spans, names } of texts) {
    const result = redact(text, names);
    const taken = stretchesOf(text, result);
    for (const { start, end, kind } of spans) {
      of(kind).wanted++;
      if (isGone(start, end, taken)) of(kind).gone++;
      else misses.push(`${kind} left: ${JSON.stringify(text)} became ${JSON.stringify(result)}`);
    }
    for (const one of taken) {
      of(one.kind).redacted++;
      if (spans.some((span) => span.start < one.end && one.start < span.end)) of(one.kind).right++;
      else misses.push(`${one.kind} too much: ${JSON.stringify(text)} became ${JSON.stringify(result)}`);
    }
    if (spans.length > 0) continue;
    harmless.texts++;
    if (result === text) harmless.unchanged++;
  }
  return { kinds, harmless, misses };
}

interface Taken {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** Finds which stretches of a text became markers, by laying what is left beside it. */
function stretchesOf(text: string, result: string): Taken[] {
  const parts = result.split(/⟨([a-z-]+)⟩/);
  if (parts.length === 1) return [];
  const escaped = parts.map((part, at) =>
    at % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : '([^]+?)',
  );
  const laid = new RegExp(`^${escaped.join('')}$`, 'd').exec(text);
  if (laid === null) return [];
  return parts
    .filter((_, at) => at % 2 === 1)
    .map((kind, at) => {
      const [start, end] = (laid.indices as RegExpIndicesArray)[at + 1] as [number, number];
      return { start, end, kind };
    });
}

function isGone(start: number, end: number, taken: readonly Taken[]): boolean {
  let left = 0;
  for (let at = start; at < end; at++) {
    left = taken.some((one) => one.start <= at && at < one.end) ? 0 : left + 1;
    if (left >= Math.min(3, end - start)) return false;
  }
  return true;
}
