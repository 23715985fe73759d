import type { Cohort } from '../chronicle/index.ts';

/** A theme of a week, as far as it matters here. */
interface Row {
  readonly cohort?: Cohort | undefined;
  readonly verdict: string;
  readonly run?: unknown;
}

/**
 * Whose a theme is, in the words that stand beneath it; nothing for one that keeps to its range and has nothing else to tell, nor for the
 * few tickets of one account, whose number says so already.
 */
export function cohortTold({ cohort, verdict, run }: Row): string | undefined {
  if (!cohort) return undefined;
  const { traits, release, shifts, inWords } = cohort;
  const outside = run !== undefined || !(verdict === 'within' || verdict === 'too-little-history');
  const more = shifts.some((shift) => shift !== 'one-account');
  return outside || more || release || traits.length > 0 ? inWords : undefined;
}
