import { weeksBetween } from '../src/calendar/index.ts';
import { gapsOf, overlaps } from '../src/chronicle/coverage.ts';
import { defaultSettings } from '../src/settings/index.ts';
import { type Random, randomFrom } from './change/random.ts';

const dayMs = 86_400_000;
/** A Monday. */
const start = Date.UTC(2024, 0, 1);
const weeks = 78;
const levels = [5, 10, 20, 40, 100, 200];
const lengths = [1, 2, 3, 5, 7, 10];
const desksEach = 100;
const shapes: [readonly number[], ...(readonly number[])[]] = [
  [1, 1, 1, 1, 1, 0, 0],
  [1.3, 1.2, 1.1, 1, 0.9, 0.15, 0.1],
  [1, 1, 1, 1, 1, 1, 1],
];
/** How the weeks of a desk differ: not at all beyond their days, or by a factor that lasts some weeks. */
const desks = { steady: 0, unrest: 0.3, bursts: 0.8 } as const;
type Desk = keyof typeof desks;

/**
 * Measures how many planted gaps are found, by their length in days (the first one a working day) and the desk's
 * tickets a week, and how many gaps a year are told where there is none. Days are negative binomial of spread 1 to
 * 3 with a weekday pattern; weeks are steady, or moved by a factor with a standard deviation of its logarithm of 0.3 or
 * 0.8 and autocorrelation 0.5.
 */
export async function run(): Promise<void> {
  for (const desk of Object.keys(desks) as Desk[]) {
    console.log(`\n${desk}: planted gaps found, of ${desksEach} each, and false gaps a year`);
    console.log(['tickets/week', ...lengths.map((length) => `${length} d`), 'false/year'].join('\t'));
    for (const level of levels) {
      const random = randomFrom(level * 7 + desks[desk] * 100);
      const found = lengths.map((length) => share(desksEach, () => isFound(random, desk, level, length)));
      const alarms = Array.from({ length: desksEach }, () => {
        const instants = instantsOf(countsOf(random, desk, level));
        return gapsOf(instants, spanned, end, defaultSettings).filter(({ where }) => where !== 'start')
          .length;
      }).reduce((sum, gaps) => sum + gaps, 0);
      const perYear = alarms / ((desksEach * weeks) / 52);
      console.log(
        [level, ...found.map((one) => `${Math.round(100 * one)} %`), perYear.toFixed(4)].join('\t'),
      );
    }
  }
}

const end = start + weeks * 7 * dayMs;
const spanned = weeksBetween(start, end - 1, defaultSettings);

function isFound(random: Random, desk: Desk, level: number, length: number): boolean {
  const counts = countsOf(random, desk, level);
  const first = 7 * (20 + Math.floor(random.uniform() * 40)) + Math.floor(random.uniform() * 5);
  counts.fill(0, first, first + length);
  const [from, to] = [start + first * dayMs, start + (first + length) * dayMs];
  return gapsOf(instantsOf(counts), spanned, end, defaultSettings).some((gap) => overlaps(gap, from, to));
}

function countsOf(random: Random, desk: Desk, level: number): number[] {
  const shape = random.pick(shapes);
  const spread = random.pick([1, 1.5, 2, 3]);
  const whole = shape.reduce((sum, one) => sum + one, 0);
  const noise = desks[desk];
  let effect = noise * random.normal();
  return Array.from({ length: weeks }, () => {
    effect = 0.5 * effect + noise * Math.sqrt(0.75) * random.normal();
    const mean = level * Math.exp(effect - noise ** 2 / 2);
    return shape.map((one) => (one === 0 ? 0 : random.negativeBinomial((mean * one) / whole, spread)));
  }).flat();
}

function instantsOf(counts: readonly number[]): number[] {
  return counts.flatMap((count, day) =>
    Array.from({ length: count }, (_, index) => start + day * dayMs + (9 + index / count) * 3_600_000),
  );
}

function share(times: number, happens: () => boolean): number {
  let happened = 0;
  for (let time = 0; time < times; time += 1) if (happens()) happened += 1;
  return happened / times;
}
