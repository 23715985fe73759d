import type { Expected } from './handoff.ts';

/** No release brings more; a larger number is a slip, and the sum below would take long. */
const most = 100_000;

/** What is counted: people, as the verdict counts them. Who writes tickets is understood. */
const counted = '(?: (?:people|persons?|requesters?|customers?|users?|tickets?|פונים|אנשים|לקוחות|פניות))?';
const rangeForm = new RegExp(
  `^(?:about |between |from |בין |כ[-־])?(\\d+)\\s*(?:to|and|עד|ל[-־]|-|–|—|…|\\.\\.|〜|～)\\s*(\\d+)${counted}$`,
  'iu',
);
const singleForm = new RegExp(`^(?:about |around |~|≈|roughly |בערך |כ[-־])?(\\d+)${counted}$`, 'iu');

/**
 * Reads an expected number of people who ask: `5`, `3 to 8`, `3–8`, `about 5`. A single number is read as the 95 % range of a
 * Poisson count around it: from the 2.5 % to the 97.5 % quantile, so that 5 reads as 1 to 10.
 *
 * @returns nothing when the text is no number
 */
export function readExpected(text: string): Expected | undefined {
  const written = text.trim().replace(/\.$/, '');
  const range = rangeForm.exec(written);
  if (range) {
    const ends = [Number(range[1]), Number(range[2])].sort((a, b) => a - b);
    const [low = 0, high = 0] = ends;
    return high > most ? undefined : { low, high, written };
  }
  const single = singleForm.exec(written);
  if (!single || Number(single[1]) > most) return undefined;
  const mean = Number(single[1]);
  return { low: poissonQuantile(0.025, mean), high: poissonQuantile(0.975, mean), written };
}

/** True of a range that begins with its higher number, `6 to 2`. */
export function runsBackwards({ written }: Expected): boolean {
  const [, first, second] = rangeForm.exec(written) ?? [];
  return Number(first) > Number(second);
}

/** The smallest count whose cumulative probability reaches `share`; terms in logarithms, so that large means do not underflow. */
function poissonQuantile(share: number, mean: number): number {
  if (mean === 0) return 0;
  let logTerm = -mean;
  let cumulative = Math.exp(logTerm);
  let count = 0;
  while (cumulative < share) {
    count += 1;
    logTerm += Math.log(mean / count);
    cumulative += Math.exp(logTerm);
  }
  return count;
}
