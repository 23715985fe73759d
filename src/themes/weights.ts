/** What terms weigh: inverse document frequencies, ln((1 + N) / (1 + df)) + 1, that stay as they are from build to build. */
export interface Weights {
  readonly idf: ReadonlyMap<string, number>;
  /** What a telling word weighs that is not listed, because it is new or rare. */
  readonly rare: number;
  /** Terms that are not listed because they stand everywhere and say nothing. */
  readonly common?: ReadonlySet<string>;
}
