/** A stretch of text that must go; offsets in UTF-16 units, `end` is the first that stays. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds one kind of personal data. Its marker is `⟨kind⟩`. */
export interface Recogniser {
  readonly kind: string;
  find(text: string, context: Context): Span[];
}

/** What a recogniser may know besides the text. */
export interface Context {
  /** Two-letter countries whose national telephone numbers are written without a country code. */
  readonly phoneRegions: readonly string[];
}

/** Every match of a pattern that passes the proof; the span is the match, or its group `value` where there is one. */
export function matches(
  text: string,
  pattern: RegExp,
  proof: (found: RegExpExecArray) => boolean = () => true,
): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    if (found[0] === '') pattern.lastIndex++;
    else if (proof(found)) {
      const inner = found.groups?.['value'] ?? found[0];
      const start = found.index + found[0].lastIndexOf(inner);
      spans.push({ start, end: start + inner.length });
    }
  }
  return spans;
}

/** True when a pattern matches in the few characters before an offset. */
export function standsBefore(text: string, at: number, pattern: RegExp, reach = 32): boolean {
  return pattern.test(text.slice(Math.max(0, at - reach), at));
}
