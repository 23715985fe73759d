import type { Span } from './recogniser.ts';

/** A stretch that must go, and the kind of its marker. */
export interface Stretch extends Span {
  readonly kind: string;
}

/** A marker as redaction leaves it, or as a customer typed it. */
const marker = /⟨[a-z-]{2,12}⟩/g;

/** Leaves out what touches a marker that stands in the text already. */
export function outsideMarkers(text: string, found: readonly Stretch[]): readonly Stretch[] {
  if (!text.includes('⟨')) return found;
  const markers = [...text.matchAll(marker)].map((one) => ({
    start: one.index,
    end: one.index + one[0].length,
  }));
  if (markers.length === 0) return found;
  const sorted = [...found].sort((a, b) => a.start - b.start);
  let at = 0;
  return sorted.filter((one) => {
    while (at < markers.length && (markers[at] as Span).end <= one.start) at++;
    return at === markers.length || (markers[at] as Span).start >= one.end;
  });
}

/**
 * Makes one stretch of those that overlap: all that any of them covers goes, the longest gives the kind, and of
 * the same length the one that was found first.
 */
export function withoutOverlap(found: readonly Stretch[]): Stretch[] {
  const order = found
    .map((stretch, rank) => ({ ...stretch, rank }))
    .sort((a, b) => a.start - b.start || a.rank - b.rank);
  const kept: { start: number; end: number; kind: string; longest: number; rank: number }[] = [];
  for (const { start, end, kind, rank } of order) {
    const last = kept.at(-1);
    const length = end - start;
    if (last === undefined || start >= last.end) kept.push({ start, end, kind, longest: length, rank });
    else {
      if (length > last.longest || (length === last.longest && rank < last.rank))
        Object.assign(last, { kind, longest: length, rank });
      last.end = Math.max(last.end, end);
    }
  }
  return kept.map(({ start, end, kind }) => ({ start, end, kind }));
}

/** Puts a marker in the place of each stretch, and counts them by kind. */
export function replaced(
  text: string,
  stretches: readonly Stretch[],
  counts: Record<string, number>,
): string {
  let result = '';
  let from = 0;
  for (const { start, end, kind } of stretches) {
    result += `${text.slice(from, start)}⟨${kind}⟩`;
    counts[kind] = (counts[kind] ?? 0) + 1;
    from = end;
  }
  return result + text.slice(from);
}
