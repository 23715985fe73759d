import { type Example, type Sorter, type Stream, sortTicket } from '../../src/sorting/index.ts';

const streams = ['bug', 'brief', 'noise'] as const;

/** How a sorter did on texts that it had not seen. */
export interface Score {
  /** Of the likeliest stream, whether or not it was enough to sort by. */
  readonly macroF1: number;
  readonly f1: readonly number[];
  readonly accuracy: number;
  /** What it dared to sort, and how much of that was right. */
  readonly coverage: number;
  readonly precision: number;
  /** The largest share that can be sorted with nine in ten right, the threshold picked on these very texts: an upper bound, as the reference has it. */
  readonly coverageAt90: number;
  /** Expected calibration error in tenths (Guo et al. 2017, equation 3). */
  readonly calibrationError: number;
  /** Of tickets stated with 85 to 95 %, how many were right. */
  readonly rightAt90: number;
  readonly statedAt90: number;
}

/** Scores a sorter, or the rules alone, on labelled texts. */
export function scoreOf(rows: readonly Example[], sorter: Sorter | undefined): Score {
  const decided = rows.map((row) => {
    const { stream, probabilities } = sortTicket(row, sorter);
    const guess = streams.reduce<Stream>(
      (best, next) => (probabilities[next] > probabilities[best] ? next : best),
      'bug',
    );
    return {
      truth: row.stream,
      stream,
      guess,
      confidence: probabilities[guess],
      right: guess === row.stream,
    };
  });
  const f1 = streams.map((stream) => {
    const hit = decided.filter((one) => one.truth === stream && one.guess === stream).length;
    const said = decided.filter((one) => one.guess === stream).length;
    const meant = decided.filter((one) => one.truth === stream).length;
    return (2 * hit) / Math.max(1, said + meant);
  });
  const dared = decided.filter(({ stream }) => stream !== 'unclear');
  const near = decided.filter(({ confidence }) => confidence >= 0.85 && confidence < 0.95);
  return {
    macroF1: mean(f1),
    f1,
    accuracy: shareRight(decided),
    coverage: dared.length / decided.length,
    precision: shareRight(dared),
    coverageAt90: coverageAt90(decided),
    calibrationError: calibrationError(decided),
    rightAt90: shareRight(near),
    statedAt90: near.length,
  };
}

/** The mean of some numbers; of none, not a number. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Decided = readonly { readonly confidence: number; readonly right: boolean }[];

const shareRight = (some: Decided): number => some.filter(({ right }) => right).length / some.length;

function coverageAt90(decided: Decided): number {
  let right = 0;
  let most = 0;
  [...decided]
    .sort((a, b) => b.confidence - a.confidence)
    .forEach((one, index) => {
      if (one.right) right += 1;
      if (right / (index + 1) >= 0.9) most = index + 1;
    });
  return most / decided.length;
}

function calibrationError(decided: Decided): number {
  const tenths = Array.from({ length: 10 }, (_, tenth) =>
    decided.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth),
  ).filter((bin) => bin.length > 0);
  return tenths.reduce(
    (sum, bin) =>
      sum +
      (bin.length / decided.length) *
        Math.abs(shareRight(bin) - mean(bin.map(({ confidence }) => confidence))),
    0,
  );
}
