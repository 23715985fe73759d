import type { Look } from './look/look.ts';
import type { Span } from './span.ts';

export type { Span };

/** Finds one kind of personal data. Its marker is `⟨kind⟩`. */
export interface Recogniser {
  readonly kind: string;
  /** Works from what the look has found, so that a text without such signs costs nothing. */
  find(look: Look, context: Context): Span[];
}

/** What a recogniser may know besides the text. */
export interface Context {
  /** Two-letter countries whose national telephone numbers are written without a country code. */
  readonly phoneRegions: readonly string[];
}

/** What a recogniser gives that has found nothing. */
export const nothing: Span[] = [];

/**
 * Every match of a pattern; the span is the match, or its group `value` where there is one.
 *
 * @param pattern global
 */
export function matches(text: string, pattern: RegExp, proof?: (found: RegExpExecArray) => boolean): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found[0] === '') pattern.lastIndex++;
    else if (proof === undefined || proof(found)) {
      const inner = found.groups?.['value'] ?? found[0];
      const start = found.index + found[0].lastIndexOf(inner);
      spans.push({ start, end: start + inner.length });
    }
  }
  return spans;
}
