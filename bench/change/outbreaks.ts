import { all, foundAt } from './peers.ts';
import { randomFrom } from './random.ts';
import { addOutbreak, helpdeskTheme, publishedTheme } from './scenarios.ts';

const judgedWeeks = 6;
const seriesPerSet = 2400;
/** Found at 1 / 2 % false alarms in the method's own study, in the order of the methods here. */
const reference: Record<number, string> = {
  8: '33/43 35/45 22/33 24/37 20/38 16/29 3/6',
  12: '39/50 37/48 18/40 31/43 20/42 17/34 2/5',
  26: '35/46 31/40 19/37 28/39 22/40 20/36 3/5',
  52: '38/50 34/41 24/39 30/40 24/40 20/33 2/5',
  104: '45/53 29/35 12/27 19/29 18/29 12/24 3/5',
};

/** Outbreaks found when every method is moved to the same share of false alarms. */
export function printOutbreaks(): void {
  console.log(
    `\nOutbreaks found (%) at 1 / 2 % false alarms, ${seriesPerSet} series of ${judgedWeeks} weeks a set`,
  );
  console.log(
    `weeks outbreaks ${all.map(({ name }) => name.padStart(14)).join('')}   false at pHigh<1 %   reference`,
  );
  for (const weeks of [8, 12, 26, 52, 104]) console.log(set(weeks));
}

function set(weeks: number): string {
  const random = randomFrom(7000 + weeks);
  const quiet: number[][] = all.map(() => []);
  const outbreaks: number[][] = all.map(() => []);
  for (let i = 0; i < seriesPerSet; i++) {
    const make = i % 2 === 0 ? publishedTheme : helpdeskTheme;
    const theme = make(random, weeks + judgedWeeks, weeks);
    const hasOutbreak = random.uniform() < 0.5;
    const start = weeks + Math.floor(random.uniform() * judgedWeeks);
    const touched = hasOutbreak
      ? addOutbreak(random, theme, start, 1 + 9 * random.uniform())
      : new Set<number>();
    all.forEach(({ score }, m) => {
      let best = Number.NEGATIVE_INFINITY;
      for (let t = weeks; t < weeks + judgedWeeks; t++) {
        const scored = score(theme.counts.slice(0, t), theme.counts[t] ?? 0);
        if (touched.has(t)) best = Math.max(best, scored);
        else quiet[m]?.push(scored);
      }
      if (touched.size > 0) outbreaks[m]?.push(best);
    });
  }
  const found = all.map((_, m) =>
    [0.01, 0.02].map((rate) => foundAt(rate, quiet[m] ?? [], outbreaks[m] ?? [])),
  );
  const nominal = (quiet[0] ?? []).filter((score) => -score < 0.01).length / (quiet[0]?.length ?? 1);
  return [
    String(weeks).padStart(5),
    String(outbreaks[0]?.length).padStart(9),
    found
      .map((pair) =>
        pair
          .map((share) => (100 * share).toFixed(0))
          .join('/')
          .padStart(14),
      )
      .join(''),
    `${(100 * nominal).toFixed(1)} %`.padStart(20),
    `  ${reference[weeks]}`,
  ].join(' ');
}
