/** One line of `data/sorting.csv`; what the CS Lead left open is empty. */
export interface Correction {
  readonly ticket: number;
  readonly stream: string;
  readonly chainLevel?: string;
  readonly theme?: string;
  readonly supportLevel?: string;
  readonly note?: string;
  readonly reproducible?: 'yes' | 'no';
  /** `2026-11-13`. */
  readonly on?: string;
  readonly drawn?: 'random' | 'uncertain';
  readonly machine?: string;
}
