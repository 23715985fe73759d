/** A stretch of text that must go; offsets in UTF-16 units, `end` is the first that stays. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
