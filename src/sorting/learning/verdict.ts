import { type RuleView, ruleLogits } from '../rules.ts';
import type { Stream } from '../sorted.ts';
import { leading, type PerStream } from '../streams.ts';

/** How far a sorter can be trusted. */
export interface Trust {
  /** How many labels of each stream it was trained on. */
  readonly labels: PerStream;
  readonly examples: number;
  /** What its log-probabilities are divided by, so that a stated 90 % is right nine times in ten. */
  readonly temperature: number;
  /**
   * The lowest confidence at which nine in ten held-out guesses were right, for each stream; none where no confidence gives
   * that, and none below 200 labels.
   */
  readonly bars: Readonly<Partial<Record<Stream, number>>>;
}

/** Below 200 labels a learned decision needs this much, and the rules' agreement. */
export const earlyBar = 0.85;

/** From this many labels on a stream's own bar decides. */
export const labelsForBars = 200;

/** Whether a guess is good enough to sort by, and if not, why not. */
export function verdictOf(
  guess: Stream,
  confidence: number,
  learned: PerStream,
  rules: RuleView,
  { examples, bars }: Pick<Trust, 'examples' | 'bars'>,
): 'yes' | 'disagree' | 'early' | 'no-bar' | 'below' {
  if (examples < labelsForBars) {
    const agree = leading(learned) === guess && rules.sums[guess] > 0 && leading(ruleLogits(rules)) === guess;
    return !agree ? 'disagree' : confidence < earlyBar ? 'early' : 'yes';
  }
  const bar = bars[guess];
  return bar === undefined ? 'no-bar' : confidence < bar ? 'below' : 'yes';
}
