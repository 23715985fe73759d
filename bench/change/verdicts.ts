import { assessChange } from '../../src/change/index.ts';
import { randomFrom } from './random.ts';

const seriesPerCell = 1000;

/** Of the method's own study: stable → within / ×2 → above or far-above / ×3 → far-above / second zero week → gone (in %). */
const reference: Record<string, string> = {
  '3/1': '93 /  4 /  0 /  0',
  '3/5': '99 / 13 /  0 / 12',
  '3/20': '99 / 44 / 19 /100',
  '3/100': '100 / 95 / 82 /100',
  '8/1': '99 /  7 /  0 /  1',
  '8/5': '98 / 19 /  6 / 52',
  '8/20': '98 / 60 / 61 /100',
  '8/100': '96 / 98 /100 /100',
  '26/1': '97 /  8 /  3 /  1',
  '26/5': '96 / 28 / 20 / 80',
  '26/20': '96 / 64 / 77 /100',
  '26/100': '96 / 99 /100 /100',
  '104/1': '97 /  9 /  4 /  2',
  '104/5': '96 / 28 / 30 / 83',
  '104/20': '96 / 75 / 89 /100',
  '104/100': '93 /100 /100 /100',
};

/** The verdicts on stable, doubled, trebled and dying themes, and how long a lasting step is still called high. */
export function printVerdicts(): void {
  console.log(`\nVerdicts of single series, ${seriesPerCell} a cell (in %)`);
  console.log('weeks mean   stable within / x2 above / x3 far-above / 2nd zero gone     reference');
  for (const weeks of [3, 8, 26, 104]) for (const mean of [1, 5, 20, 100]) console.log(cell(weeks, mean));
  console.log(
    '\nA lasting step after 26 weeks, mean 20: share still called above in its 1st … 10th week (in %)',
  );
  for (const factor of [1.5, 2, 3]) console.log(`x${factor}`.padEnd(6) + stepOf(factor).join(' '));
}

function cell(weeks: number, mean: number): string {
  const random = randomFrom(17 * weeks + mean);
  const told = [0, 0, 0, 0];
  for (let i = 0; i < seriesPerCell; i++) {
    const noise = random.pick([1, 1.5, 2]);
    const history = Array.from({ length: weeks }, () => random.negativeBinomial(mean, noise));
    const verdictOf = (factor: number) =>
      assessChange(history, random.negativeBinomial(factor * mean, noise)).verdict;
    const outcomes = [
      verdictOf(1) === 'within',
      /above|new/.test(verdictOf(2)),
      verdictOf(3) === 'far-above',
      assessChange([...history, 0], 0).verdict === 'gone',
    ];
    outcomes.forEach((is, o) => {
      if (is) told[o] = (told[o] ?? 0) + 1;
    });
  }
  const shares = told.map((n) => ((100 * n) / seriesPerCell).toFixed(0).padStart(3));
  const beside = reference[`${weeks}/${mean}`] ?? '';
  return `${String(weeks).padStart(5)} ${String(mean).padStart(4)} ${shares.join(' / ').padStart(30)} ${beside.padStart(38)}`;
}

function stepOf(factor: number): string[] {
  const random = randomFrom(1000 * factor);
  const flagged = Array<number>(10).fill(0);
  for (let i = 0; i < seriesPerCell; i++) {
    const noise = random.pick([1, 1.5, 2]);
    const counts = Array.from({ length: 36 }, (_, t) =>
      random.negativeBinomial(t < 26 ? 20 : 20 * factor, noise),
    );
    flagged.forEach((_, week) => {
      const { verdict } = assessChange(counts.slice(0, 26 + week), counts[26 + week] ?? 0);
      if (/above/.test(verdict)) flagged[week] = (flagged[week] ?? 0) + 1;
    });
  }
  return flagged.map((n) => ((100 * n) / seriesPerCell).toFixed(0).padStart(4));
}
