import { assessChange } from '../../src/change/index.ts';
import { lowerQuantile, upperQuantile } from '../../src/change/negative-binomial.ts';
import { foundAt, statistical } from './peers.ts';
import { randomFrom } from './random.ts';
import { helpdeskTheme } from './scenarios.ts';

/**
 * The method's own study (in %), by weeks of history and mean: coverage, above, found outside the range ×1.5, ×2, ×3
 * and an outbreak, and ×2 at 1 % false alarms: its own, Farrington, EARS C1, Bayes 1.
 */
const reference: Record<string, string> = {
  '8/0.5': '98.2 1.8   2/  7/ 11/60    4-  2-  2-  4',
  '8/1': '97.8 2.3   4/  8/ 15/64    4-  4-  2-  4',
  '8/5': '97.6 1.8   7/ 19/ 51/78   14- 14- 12- 11',
  '8/20': '97.6 1.5  21/ 61/ 94/86   56- 53- 43- 54',
  '8/100': '96.9 1.9  67/ 96/100/84   94- 89- 86- 99',
  '8/500': '95.1 3.5  98/100/100/83  100- 99- 99-100',
  '12/0.5': '98.2 1.8   4/  6/ 11/59    3-  2-  2-  4',
  '12/1': '98.1 1.9   5/  5/ 14/65    3-  3-  3-  3',
  '12/5': '98.1 1.2   7/ 20/ 55/80   18- 17- 12- 14',
  '12/20': '96.8 1.6  23/ 62/ 95/88   55- 50- 41- 58',
  '12/100': '96.5 2.3  72/ 98/100/89   96- 90- 90- 99',
  '12/500': '95.7 2.8  99/100/100/88  100- 97-100-100',
  '26/0.5': '98.3 1.8   3/  5/  9/61    3-  3-  2-  3',
  '26/1': '98.6 1.4   4/  6/ 14/71    5-  5-  5-  3',
  '26/5': '97.5 1.6   9/ 23/ 57/86   17- 16- 14- 13',
  '26/20': '95.7 2.4  23/ 65/ 95/91   51- 45- 38- 48',
  '26/100': '95.6 2.3  76/ 99/100/92   98- 86- 89- 99',
  '26/500': '95.8 3.0  99/100/100/88  100- 89- 99-100',
  '52/0.5': '98.7 1.3   3/  5/  8/62    3-  4-  2-  2',
  '52/1': '98.3 1.7   4/  6/ 18/73    4-  4-  2-  5',
  '52/5': '97.3 1.8   8/ 27/ 63/89   23- 17- 13- 16',
  '52/20': '96.3 2.0  28/ 66/ 98/92   57- 44- 41- 51',
  '52/100': '95.9 2.3  75/ 99/100/93   98- 81- 91- 99',
  '52/500': '94.6 2.9  99/100/100/86  100- 81- 98-100',
  '104/0.5': '98.3 1.8   3/  4/ 10/66    2-  2-  2-  2',
  '104/1': '98.0 2.0   3/  9/ 17/76    5-  6-  3-  3',
  '104/5': '97.3 1.7  11/ 25/ 61/89   17- 17-  9- 11',
  '104/20': '95.6 2.3  30/ 70/ 99/97   57- 41- 44- 50',
  '104/100': '94.9 2.3  83/100/100/96   99- 71- 87- 99',
  '104/500': '95.4 2.3 100/100/100/97  100- 76- 99-100',
};

const seriesPerCell = 2000;
const factors = [1.5, 2, 3];
const doubled = 1;
const outbreakSize = 5;

/** Coverage, false alarms and detection of the 95 % range, by weeks of history and mean. */
export function printGrid(): void {
  console.log(`\nOne week, one series, ${seriesPerCell} series a cell, in %; at 1 % false alarms:`);
  console.log(`x2 by ${statistical.map(({ name }) => name).join(' - ')}; true: a range by the true mean`);
  console.log(
    'weeks mean  cover (true) above  <1%  found x1.5/x2/x3/out  x2 at 1 %           reference, in this order',
  );
  for (const weeks of [8, 12, 26, 52, 104]) {
    for (const mean of [0.5, 1, 5, 20, 100, 500]) console.log(cell(weeks, mean));
  }
}

/** Shares of series, 0 to 1. */
export interface CellFigures {
  /** The unchanged week lies in its usual range. */
  readonly covered: number;
  /** It lies in the narrowest range that a reader of the true mean and noise would give: whole numbers leave more inside. */
  readonly coverable: number;
  /** It lies above its usual range; has pHigh under 1 %. */
  readonly above: number;
  readonly strict: number;
  /** The changed week lies above its usual range, for a mean of 1.5, 2 and 3 times, and for an outbreak. */
  readonly found: number[];
  /** A doubling at 1 % false alarms in this cell, by ours and by each peer. */
  readonly atOnePercent: number[];
}

/** Measures one cell: themes with so many weeks of history whose judged week has this mean. */
export function measureCell(weeks: number, mean: number, series: number): CellFigures {
  const random = randomFrom(1000 * weeks + mean);
  let [covered, coverable, above, strict] = [0, 0, 0, 0];
  const found = [...factors, outbreakSize].map(() => 0);
  const quiet: number[][] = statistical.map(() => []);
  const loud: number[][] = statistical.map(() => []);
  for (let i = 0; i < series; i++) {
    const theme = helpdeskTheme(random, weeks + 1, weeks, { lastMean: mean, noises: [1, 1.5, 2, 3] });
    const history = theme.counts.slice(0, weeks);
    const current = theme.counts[weeks] ?? 0;
    const changed = factors.map((factor) => random.negativeBinomial(factor * mean, theme.noise));
    changed.push(current + Math.max(1, random.poisson(outbreakSize * Math.sqrt(theme.noise * mean))));
    const { usual, pHigh = 1 } = assessChange(history, current);
    if (usual === null) continue;
    if (current >= usual.low && current <= usual.high) covered += 1 / series;
    if (current > usual.high) above += 1 / series;
    if (pHigh < 0.01) strict += 1 / series;
    const low = lowerQuantile(mean, theme.noise, 0.025);
    if (current >= low && current <= upperQuantile(mean, theme.noise, 0.025)) coverable += 1 / series;
    changed.forEach((count, c) => {
      if (count > usual.high) found[c] = (found[c] ?? 0) + 1 / series;
    });
    statistical.forEach(({ score }, m) => {
      quiet[m]?.push(score(history, current));
      loud[m]?.push(score(history, changed[doubled] ?? 0));
    });
  }
  const atOnePercent = statistical.map((_, m) => foundAt(0.01, quiet[m] ?? [], loud[m] ?? []));
  return { covered, coverable, above, strict, found, atOnePercent };
}

function cell(weeks: number, mean: number): string {
  const { covered, coverable, above, strict, found, atOnePercent } = measureCell(weeks, mean, seriesPerCell);
  const inPercent = (share: number, digits: number, width: number) =>
    (100 * share).toFixed(digits).padStart(width);
  return [
    String(weeks).padStart(5),
    String(mean).padStart(4),
    inPercent(covered, 1, 6),
    `(${inPercent(coverable, 1, 4)})`,
    inPercent(above, 1, 5),
    inPercent(strict, 1, 4),
    ` ${found.map((share) => inPercent(share, 0, 3)).join('/')}`,
    ` ${atOnePercent.map((share) => inPercent(share, 0, 3)).join('-')}`,
    `   ${reference[`${weeks}/${mean}`] ?? ''}`,
  ].join(' ');
}
