import { assessChange } from '../../src/change/index.ts';
import { randomFrom } from './random.ts';
import { addOutbreak, helpdeskTheme, publishedTheme } from './scenarios.ts';

const judgedWeeks = 6;
const seriesPerSet = 1200;
/** Found at 1 % / 2 % false alarms in the reference: ours, mean of 8 weeks + z, week on week %. */
const reference: Record<number, string> = {
  12: '39 / 50   20 / 42    2 / 5',
  26: '35 / 46   22 / 40    3 / 5',
  104: '45 / 53   18 / 29    3 / 5',
};

/** A method gives a week a score: the higher, the more it speaks of a rise. */
type Method = (history: number[], current: number) => number;

const methods: Method[] = [
  (history, current) => -(assessChange(history, current).pHigh ?? 1),
  (history, current) => {
    const last = history.slice(-8);
    const mean = last.reduce((sum, count) => sum + count, 0) / last.length;
    const variance = last.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (last.length - 1);
    return (current - mean) / Math.sqrt(Math.max(variance, 0.1));
  },
  (history, current) => (current + 1e-9) / ((history.at(-1) ?? 0) + 1e-9),
];

/** Outbreaks found when every method is moved to the same share of false alarms (sets B of the reference). */
export function printOutbreaks(): void {
  console.log(
    `\nOutbreaks found (%) at 1 % / 2 % false alarms, ${seriesPerSet} series of ${judgedWeeks} weeks a set`,
  );
  console.log('weeks outbreaks      ours    mean 8+z   week on week %    false at pHigh<1%   reference');
  for (const weeks of [12, 26, 104]) console.log(set(weeks));
}

function set(weeks: number): string {
  const random = randomFrom(7000 + weeks);
  const quiet: number[][] = methods.map(() => []);
  const outbreaks: number[][] = methods.map(() => []);
  for (let i = 0; i < seriesPerSet; i++) {
    const make = i % 2 === 0 ? publishedTheme : helpdeskTheme;
    const theme = make(random, weeks + judgedWeeks, weeks);
    const hasOutbreak = random.uniform() < 0.5;
    const start = weeks + Math.floor(random.uniform() * judgedWeeks);
    const touched = hasOutbreak
      ? addOutbreak(random, theme, start, 1 + Math.floor(10 * random.uniform()))
      : new Set<number>();
    methods.forEach((method, m) => {
      let best = Number.NEGATIVE_INFINITY;
      for (let t = weeks; t < weeks + judgedWeeks; t++) {
        const score = method(theme.counts.slice(0, t), theme.counts[t] ?? 0);
        if (touched.has(t)) best = Math.max(best, score);
        else quiet[m]?.push(score);
      }
      if (touched.size > 0) outbreaks[m]?.push(best);
    });
  }
  const found = methods.map((_, m) =>
    [0.01, 0.02].map((rate) => foundAt(rate, quiet[m] ?? [], outbreaks[m] ?? [])),
  );
  const nominal = (quiet[0] ?? []).filter((score) => -score < 0.01).length / (quiet[0]?.length ?? 1);
  const cells = [
    String(weeks).padStart(5),
    String(outbreaks[0]?.length).padStart(9),
    ...found.map((pair) =>
      pair
        .map((share) => (100 * share).toFixed(0))
        .join(' / ')
        .padStart(12),
    ),
    `${(100 * nominal).toFixed(1)} %`.padStart(20),
    `      ${reference[weeks]}`,
  ];
  return cells.join(' ');
}

function foundAt(falseRate: number, quiet: number[], outbreaks: number[]): number {
  const sorted = [...quiet].sort((a, b) => b - a);
  const threshold = sorted[Math.floor(falseRate * sorted.length)] ?? 0;
  return outbreaks.filter((score) => score > threshold).length / outbreaks.length;
}
