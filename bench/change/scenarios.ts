import type { Random } from './random.ts';

/** A simulated theme: its true mean in every week, and the counts drawn from it. */
export interface SimulatedTheme {
  readonly means: number[];
  readonly noise: number;
  readonly counts: number[];
}

/** A helpdesk theme: growth, season, a wandering level, and now and then an outbreak in its past. */
export function helpdeskTheme(
  random: Random,
  weeks: number,
  pastWeeks: number,
  options: { lastMean?: number; noises?: readonly [number, ...number[]] } = {},
): SimulatedTheme {
  const growth = random.pick([-0.3, 0, 0, 0, 0.5, 1]);
  const amplitude = random.pick([0, 0, 0.15, 0.4]);
  const phase = 2 * Math.PI * random.uniform();
  const wander = random.pick([0, 0, 0.02, 0.04]);
  const level = Math.log(0.5) + random.uniform() * Math.log(1000);
  const logs: number[] = [];
  let walk = 0;
  for (let t = 0; t < weeks; t++) {
    const season = amplitude * Math.cos((2 * Math.PI * t) / 52 + phase);
    logs.push(level + (Math.log(1 + growth) * t) / 52 + season + walk);
    walk += wander * random.normal();
  }
  const { lastMean } = options;
  const shift = lastMean === undefined ? 0 : Math.log(lastMean) - (logs.at(-1) ?? 0);
  return themeOf(
    random,
    logs.map((log) => Math.exp(log + shift)),
    random.pick(options.noises ?? [1, 1.5, 2, 3, 5]),
    pastWeeks,
  );
}

type Scenario = readonly [theta: number, beta: number, gamma1: number, gamma2: number, noise: number];

/** The seven rows of Noufaily et al. 2013, Statistics in Medicine 32 (with trend); noise is their φ. */
const published: readonly [Scenario, ...Scenario[]] = [
  [0.1, 0.0025, 0.6, 0.6, 1.5],
  [-2, 0.005, 0.1, 0.3, 2],
  [1.5, 0.003, 0.2, -0.4, 1],
  [0.5, 0.002, 0.5, 0.5, 5],
  [2.5, 0.001, 1, 0.1, 3],
  [3.75, 0.001, 0.1, -0.1, 1.1],
  [5, 0.0001, 0.05, 0.01, 1.2],
];

/** A random stretch of one of the 42 published scenarios. */
export function publishedTheme(random: Random, weeks: number, pastWeeks: number): SimulatedTheme {
  const [theta, beta, gamma1, gamma2, noise] = random.pick(published);
  const trend = random.pick([0, beta]);
  const harmonics = random.pick([0, 1, 2]);
  const start = 1 + Math.floor(random.uniform() * (624 - weeks));
  const means = Array.from({ length: weeks }, (_, i) => {
    let log = theta + trend * (start + i);
    for (let j = 1; j <= harmonics; j++) {
      const angle = (2 * Math.PI * j * (start + i)) / 52;
      log += gamma1 * Math.cos(angle) + gamma2 * Math.sin(angle);
    }
    return Math.exp(log);
  });
  return themeOf(random, means, noise, pastWeeks);
}

function themeOf(random: Random, means: number[], noise: number, pastWeeks: number): SimulatedTheme {
  const counts = means.map((mean) => random.negativeBinomial(mean, noise));
  const theme = { means, noise, counts };
  const outbreaks = random.poisson(pastWeeks / 52);
  for (let i = 0; i < outbreaks; i++) {
    addOutbreak(
      random,
      theme,
      Math.floor(random.uniform() * pastWeeks),
      random.pick([2, 3, 5, 10]),
      pastWeeks,
    );
  }
  return theme;
}

/** Adds an outbreak of size k from a week on, up to a last week; gives the weeks that got a ticket of it. */
export function addOutbreak(
  random: Random,
  { means, noise, counts }: SimulatedTheme,
  week: number,
  k: number,
  end: number = counts.length,
): Set<number> {
  const extra = Math.max(1, random.poisson(k * Math.sqrt(noise * (means[week] ?? 0))));
  const touched = new Set<number>();
  for (let i = 0; i < extra; i++) {
    const at = week + Math.floor(Math.exp(0.5 * random.normal()));
    if (at >= end) continue;
    counts[at] = (counts[at] ?? 0) + 1;
    touched.add(at);
  }
  return touched;
}
