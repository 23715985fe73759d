import { oneTermThreshold, thresholds, youngThresholds } from './constants.ts';

/** True when too few texts from before the release are known to tell what is near a question anyway. */
export function isYoung(background: number): boolean {
  return thresholdFor(background) > thresholds.matched;
}

/**
 * The score from which a ticket counts as matched, unless the settings say otherwise: higher on a young project, where without
 * a past to compare with more tickets would be matched that are about something else.
 *
 * @param background how many texts from before the release are known
 */
export function thresholdFor(background: number): number {
  return youngThresholds.find(({ below }) => background < below)?.matched ?? thresholds.matched;
}

/**
 * The score that is asked of one ticket: more where it shares no more than one term with what it is nearest to.
 *
 * @param threshold the score that is asked of tickets that share more
 */
export function askedOf(threshold: number, sharesOneTerm: boolean): number {
  return sharesOneTerm ? Math.max(threshold, oneTermThreshold) : threshold;
}
