import { english, type Words } from '../words/index.ts';
import { percent } from './frame.ts';

/** Held-out tickets whose stated confidence lay in one step: how many, how many right, and the range of the true share. */
export interface CalibrationStep {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** A step as a row: its words, and its drawing where it holds enough tickets for a share. */
export interface CalibrationRow {
  readonly stated: string;
  readonly count: number;
  readonly right: string;
  /** Places from left to right, in percent of the width. */
  readonly drawn?: {
    readonly stated: { readonly x: string; readonly width: string };
    readonly low: string;
    readonly high: string;
    readonly right: string;
    readonly description: string;
  };
}

/** A share of fewer tickets than these is none. */
const enough = 20;

/** Lays out what a confidence states beside how often it was right, the most certain step first. */
export function calibrationRows(steps: readonly CalibrationStep[], words: Words = english): CalibrationRow[] {
  const say = words.sorter.calibration;
  const inPercent = (share: number): number => Math.round(100 * share);
  return [...steps]
    .sort((a, b) => b.from - a.from)
    .filter(({ count }) => count > 0)
    .map(({ from, to, count, right, low, high }) => ({
      stated: say.step(inPercent(from), inPercent(to)),
      count,
      right: say.rightOf(right, count),
      ...(count < enough
        ? {}
        : {
            drawn: {
              stated: { x: percent(from), width: percent(to - from) },
              low: percent(low),
              high: percent(high),
              right: percent(right / count),
              description: say.drawn(
                inPercent(from),
                inPercent(to),
                inPercent(right / count),
                inPercent(low),
                inPercent(high),
              ),
            },
          }),
    }));
}

/** How many of the steps that can be told are right as often as they state, with what chance allows. */
export function calibrationFinding(steps: readonly CalibrationStep[], words: Words = english): string {
  const say = words.sorter.calibration;
  const told = steps.filter(({ count }) => count >= enough);
  const kept = told.filter(({ from, to, low, high }) => low <= to && high >= from);
  return told.length === 0 ? say.tooFew : say.holds(kept.length, told.length);
}
