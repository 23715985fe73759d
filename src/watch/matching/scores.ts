import { fewestAsked, logistic } from './constants.ts';
import type { Features } from './features.ts';

/** What features and weights say about one ticket and one thing asked for. */
export interface Scored {
  /** Place among the things asked for. */
  readonly index: number;
  readonly score: number;
}

/** Each thing asked for with its score for one ticket of the window, the best first, ties to the earlier. */
export function scoresOf(features: Features, ticket: number): Scored[] {
  const chars = features.chars[ticket] as Float64Array;
  const spread = features.spread[ticket] as Float64Array;
  const excess = features.excess[ticket] as Float64Array;
  const shared = features.shared[ticket] as Float64Array;
  return Array.from(chars, (_, index) => {
    const z =
      logistic.intercept +
      logistic.spread * (spread[index] as number) +
      logistic.excess * (excess[index] as number) +
      logistic.charsMargin * margin(chars, index) +
      logistic.lnShared * Math.log1p(shared[index] as number) +
      logistic.lnAsked * Math.log(Math.max(fewestAsked, chars.length));
    return { index, score: 1 / (1 + Math.exp(-z)) };
  }).sort((a, b) => b.score - a.score || a.index - b.index);
}

/** How far one value is above the highest of the others; negative for all but the best. */
function margin(values: Float64Array, index: number): number {
  let others = 0;
  let known = false;
  values.forEach((value, at) => {
    if (at === index) return;
    others = known ? Math.max(others, value) : value;
    known = true;
  });
  return (values[index] as number) - others;
}
