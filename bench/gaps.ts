import { weeksBetween } from '../src/calendar/index.ts';
import { type Gap, gapsOf, overlaps } from '../src/chronicle/coverage.ts';
import { shortestGap } from '../src/chronicle/shortest-gap.ts';
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
 * 0.8 and autocorrelation 0.5. Of planted weeks, Monday to Sunday, it measures how many are named as just that, and how
 * often a week beside them is held back; and of the shortest silence that a desk is said to show, how often it does.
 */
export async function run(): Promise<void> {
  for (const desk of Object.keys(desks) as Desk[]) {
    console.log(`\n${desk}: planted gaps found, of ${desksEach} each, and false gaps a year`);
    console.log(
      [
        'tickets/week',
        ...lengths.map((length) => `${length} d`),
        'false/year',
        'week found',
        'exactly',
        'beside',
        'shortest',
        'it found',
      ].join('\t'),
    );
    for (const level of levels) {
      const random = randomFrom(level * 7 + desks[desk] * 100);
      const found = lengths.map((length) => share(desksEach, () => isFound(random, desk, level, length)));
      const alarms = Array.from({ length: desksEach }, () => {
        const instants = instantsOf(countsOf(random, desk, level));
        return gapsIn(instants).filter(({ where }) => where !== 'start').length;
      }).reduce((sum, gaps) => sum + gaps, 0);
      const perYear = alarms / ((desksEach * weeks) / 52);
      console.log(
        [
          level,
          ...found.map(percent),
          perYear.toFixed(4),
          ...plantedWeeks(random, desk, level),
          ...shortest(random, desk, level),
        ].join('\t'),
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
  return gapsIn(instantsOf(counts)).some((gap) => overlaps(gap, from, to));
}

/** Of planted weeks, Monday to Sunday: those found, and of these those named as just that, and those that hold back another week. */
function plantedWeeks(random: Random, desk: Desk, level: number): string[] {
  const gaps = Array.from({ length: desksEach }, () => {
    const counts = countsOf(random, desk, level);
    const first = 7 * (20 + Math.floor(random.uniform() * 40));
    counts.fill(0, first, first + 7);
    const [from, to] = [start + first * dayMs, start + (first + 7) * dayMs];
    return { from, to, gap: gapsIn(instantsOf(counts)).find((gap) => overlaps(gap, from, to)) };
  }).flatMap(({ gap, ...week }) => (gap ? [{ gap, ...week }] : []));
  const of = (which: typeof gaps): string => (gaps.length === 0 ? '–' : percent(which.length / gaps.length));
  return [
    percent(gaps.length / desksEach),
    of(gaps.filter(({ gap, from, to }) => gap.from === from && gap.to === to)),
    of(gaps.filter(({ gap, from, to }) => gap.from < from || gap.to > to)),
  ];
}

/** The median of the shortest silences that are said to be told, and how many of them are. */
function shortest(random: Random, desk: Desk, level: number): string[] {
  const said: number[] = [];
  let found = 0;
  for (let one = 0; one < desksEach / 2; one += 1) {
    const counts = countsOf(random, desk, level);
    const tickets = instantsOf(counts);
    const { days } =
      shortestGap({
        tickets: tickets.map((at) => ({ at })),
        gaps: gapsIn(tickets),
        weeks: spanned,
        asOf: end,
        settings: defaultSettings,
      }) ?? {};
    if (!days) continue;
    said.push(days);
    // The newest half year, from any Monday to Friday on; a weekend between is silent too.
    const [week, weekday] = [
      weeks - 24 + Math.floor(random.uniform() * 16),
      Math.floor(random.uniform() * 5),
    ];
    const first = 7 * week + weekday;
    const length = days + 2 * Math.floor((weekday + days - 1) / 5);
    counts.fill(0, first, first + length);
    const [from, to] = [start + first * dayMs, start + (first + length) * dayMs];
    if (gapsIn(instantsOf(counts)).some((gap) => overlaps(gap, from, to))) found += 1;
  }
  const median = said.sort((a, b) => a - b)[Math.floor(said.length / 2)];
  return [`${median ?? '–'}`, said.length === 0 ? '–' : percent(found / said.length)];
}

function gapsIn(instants: readonly number[]): Gap[] {
  return gapsOf(instants, spanned, end, defaultSettings);
}

function percent(part: number): string {
  return `${Math.round(100 * part)} %`;
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
