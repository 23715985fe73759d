import { assessChange, assessChanges } from '../../src/change/index.ts';
import { randomFrom } from './random.ts';
import { helpdeskTheme } from './scenarios.ts';

/** Weeks with a false flag when nothing changed, false share of flags, and changes found: none, then q = 0.1 (in %). */
const cases = [
  { themes: 12, weeks: 12, desks: 1000, reference: '27 → 5    23 → 5    38 → 29' },
  { themes: 12, weeks: 26, desks: 1000, reference: '31 → 8    28 → 6    41 → 33' },
  { themes: 40, weeks: 26, desks: 300, reference: '78 → 14   46 → 6    38 → 26' },
  { themes: 40, weeks: 104, desks: 150, reference: '82 → 9    42 → 9    45 → 30' },
];
const factors = [0.3, 0.5, 1.5, 2, 3] as const;

/** What themes gain by telling each other how noisy the desk is: the range alone, without the false-discovery rule. */
export function printPooling(): void {
  console.log('\nThe noise of a theme drawn towards its desk: 12 themes, each by itself → together (in %)');
  console.log('weeks   cover           above         found x2');
  for (const weeks of [4, 8, 12, 26]) {
    const random = randomFrom(90 + weeks);
    const figures = { alone: [0, 0, 0], together: [0, 0, 0] };
    let themes = 0;
    for (let desk = 0; desk < 300; desk++) {
      const doubled: number[] = [];
      const series = Array.from({ length: 12 }, (_, i) => {
        const lastMean = 0.5 * 400 ** random.uniform();
        const theme = helpdeskTheme(random, weeks + 1, weeks, { lastMean, noises: [1, 1.5, 2, 3] });
        doubled.push(random.negativeBinomial(2 * lastMean, theme.noise));
        return {
          id: `theme-${i}`,
          history: theme.counts.slice(0, weeks),
          current: theme.counts[weeks] ?? 0,
        };
      });
      const together = assessChanges(series);
      series.forEach(({ history, current }, i) => {
        themes++;
        for (const [into, change] of [
          [figures.alone, assessChange(history, current)],
          [figures.together, together[i]],
        ] as const) {
          if (!change?.usual) continue;
          const { low, high } = change.usual;
          [current >= low && current <= high, current > high, (doubled[i] ?? 0) > high].forEach((is, f) => {
            if (is) into[f] = (into[f] ?? 0) + 1;
          });
        }
      });
    }
    const pair = (f: number) =>
      [figures.alone, figures.together].map((by) => ((100 * (by[f] ?? 0)) / themes).toFixed(1)).join(' → ');
    console.log(`${String(weeks).padStart(5)}   ${[0, 1, 2].map((f) => pair(f).padEnd(15)).join(' ')}`);
  }
}

/** What the false-discovery rule does to the flags of a whole desk. */
export function printDeskWeeks(): void {
  console.log('\nDesks: flags by the 95 % range alone → with the false-discovery rule (in %)');
  console.log(
    'themes weeks   a false flag, nothing changed   false share, 10 % changed   found       reference',
  );
  for (const { themes, weeks, desks, reference } of cases) {
    const quiet = tally(themes, weeks, desks, 0);
    const changed = tally(themes, weeks, desks, 0.1);
    const pair = (a: number, b: number) => `${(100 * a).toFixed(0)} → ${(100 * b).toFixed(0)}`;
    console.log(
      [
        String(themes).padStart(6),
        String(weeks).padStart(5),
        pair(quiet.alone.falseWeeks, quiet.kept.falseWeeks).padStart(20),
        pair(changed.alone.falseShare, changed.kept.falseShare).padStart(29),
        pair(changed.alone.found, changed.kept.found).padStart(20),
        `       ${reference}`,
      ].join(' '),
    );
  }
}

interface Tally {
  falseWeeks: number;
  falseShare: number;
  found: number;
}

function tally(themes: number, weeks: number, desks: number, chance: number): { alone: Tally; kept: Tally } {
  const random = randomFrom(themes * 1000 + weeks + 1e6 * chance);
  const alone: Tally = { falseWeeks: 0, falseShare: 0, found: 0 };
  const kept: Tally = { falseWeeks: 0, falseShare: 0, found: 0 };
  let changes = 0;
  for (let desk = 0; desk < desks; desk++) {
    const changed: boolean[] = [];
    const series = Array.from({ length: themes }, (_, i) => {
      const lastMean = 0.5 * 200 ** random.uniform();
      const theme = helpdeskTheme(random, weeks + 1, weeks, { lastMean });
      changed.push(random.uniform() < chance);
      const factor = changed[i] ? random.pick(factors) : 1;
      const current = random.negativeBinomial(factor * lastMean, theme.noise);
      return { id: `theme-${i}`, history: theme.counts.slice(0, weeks), current };
    });
    const judged = assessChanges(series);
    changes += changed.filter(Boolean).length;
    const outside = judged.map(
      ({ count, usual }) => usual !== null && (count < usual.low || count > usual.high),
    );
    const flagged = judged.map(({ verdict }) => /above|below/.test(verdict));
    count(alone, outside, changed, desks);
    count(kept, flagged, changed, desks);
  }
  alone.found /= Math.max(1, changes);
  kept.found /= Math.max(1, changes);
  return { alone, kept };
}

function count(into: Tally, flags: boolean[], changed: boolean[], desks: number): void {
  const wrong = flags.filter((flag, i) => flag && !changed[i]).length;
  const all = flags.filter(Boolean).length;
  if (wrong > 0) into.falseWeeks += 1 / desks;
  if (all > 0) into.falseShare += wrong / all / desks;
  into.found += all - wrong;
}
