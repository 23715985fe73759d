import { assessChange } from '../../src/change/index.ts';
import { randomFrom } from './random.ts';
import { helpdeskTheme } from './scenarios.ts';

/** Share in the reference: coverage, above, and found ×1.5, ×2, ×3 (in %), by weeks of history and mean. */
const reference: Record<string, string> = {
  '8/0.5': '98.2   1.8   2 /  7 /  11',
  '8/1': '97.8   2.3   4 /  8 /  15',
  '8/5': '97.6   1.8   7 / 19 /  51',
  '8/20': '97.6   1.5  21 / 61 /  94',
  '8/100': '96.9   1.9  67 / 96 / 100',
  '8/500': '95.1   3.5  98 / 100 / 100',
  '26/0.5': '98.3   1.8   3 /  5 /   9',
  '26/1': '98.6   1.4   4 /  6 /  14',
  '26/5': '97.5   1.6   9 / 23 /  57',
  '26/20': '95.7   2.4  23 / 65 /  95',
  '26/100': '95.6   2.3  76 / 99 / 100',
  '26/500': '95.8   3.0  99 / 100 / 100',
  '104/0.5': '98.3   1.8   3 /  4 /  10',
  '104/1': '98.0   2.0   3 /  9 /  17',
  '104/5': '97.3   1.7  11 / 25 /  61',
  '104/20': '95.6   2.3  30 / 70 /  99',
  '104/100': '94.9   2.3  83 / 100 / 100',
  '104/500': '95.4   2.3 100 / 100 / 100',
};

const seriesPerCell = 1000;
const factors = [1.5, 2, 3];

/** Coverage, false alarms and detection of the 95 % range, by weeks of history and mean. */
export function printGrid(): void {
  console.log(`\nOne week, one series: the 95 % range, ${seriesPerCell} series a cell (in %)`);
  console.log(
    'weeks mean   cover above  <1%   found x1.5/x2/x3     reference: cover above found   last week +20 %',
  );
  for (const weeks of [8, 26, 104]) {
    for (const mean of [0.5, 1, 5, 20, 100, 500]) console.log(cell(weeks, mean));
  }
}

/** Shares of series, 0 to 1. */
export interface CellFigures {
  /** The unchanged week lies in its usual range; above it; has pHigh under 1 %. */
  readonly covered: number;
  readonly above: number;
  readonly strict: number;
  /** The changed week lies above its usual range, for a mean of 1.5, 2 and 3 times. */
  readonly found: number[];
  /** The rule of thumb "20 % more than last week" speaks although nothing changed. */
  readonly thumb: number;
}

/** Measures one cell: themes with so many weeks of history whose judged week has this mean. */
export function measureCell(weeks: number, mean: number, series: number): CellFigures {
  const random = randomFrom(1000 * weeks + mean);
  let [covered, above, strict, thumb] = [0, 0, 0, 0];
  const found = factors.map(() => 0);
  for (let i = 0; i < series; i++) {
    const theme = helpdeskTheme(random, weeks + 1, weeks, { lastMean: mean, noises: [1, 1.5, 2, 3] });
    const history = theme.counts.slice(0, weeks);
    const current = theme.counts[weeks] ?? 0;
    const { usual, pHigh = 1 } = assessChange(history, current);
    if (usual === null) continue;
    if (current >= usual.low && current <= usual.high) covered += 1 / series;
    if (current > usual.high) above += 1 / series;
    if (pHigh < 0.01) strict += 1 / series;
    if (current > 1.2 * (history.at(-1) ?? 0)) thumb += 1 / series;
    factors.forEach((factor, f) => {
      const changed = random.negativeBinomial(factor * mean, theme.noise);
      if (changed > usual.high) found[f] = (found[f] ?? 0) + 1 / series;
    });
  }
  return { covered, above, strict, found, thumb };
}

function cell(weeks: number, mean: number): string {
  const { covered, above, strict, found, thumb } = measureCell(weeks, mean, seriesPerCell);
  const inPercent = (share: number, digits: number, width: number) =>
    (100 * share).toFixed(digits).padStart(width);
  return [
    String(weeks).padStart(5),
    String(mean).padStart(4),
    inPercent(covered, 1, 7),
    inPercent(above, 1, 5),
    inPercent(strict, 1, 5),
    found
      .map((share) => inPercent(share, 0, 3))
      .join(' / ')
      .padStart(18),
    (reference[`${weeks}/${mean}`] ?? '').padStart(38),
    inPercent(thumb, 0, 12),
  ].join(' ');
}
