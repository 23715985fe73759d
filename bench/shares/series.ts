import type { Tally } from '../../src/change/index.ts';
import { type Random, randomFrom } from '../change/random.ts';

/** How a made theme behaves, week after week. */
export interface Ways {
  /** Mean number of tickets a week that ask how or say it does not work. */
  readonly tickets: number;
  readonly weeks: number;
  /** How far the log odds of the share move in a week, as a standard deviation. */
  readonly wander: number;
  /** How alike the tickets of one week are. */
  readonly alike: number;
  /** The share in the last weeks is this much higher (or lower), in points of 1. */
  readonly shift?: number;
  /** For so many weeks; one unless given. */
  readonly shiftedWeeks?: number;
}

/** The weeks before and the judged one, with its true share before and after the shift. */
export interface MadeSeries {
  readonly history: readonly Tally[];
  readonly current: Tally;
}

/** A seeded series: Poisson tickets a week, a share that starts between 0.1 and 0.9, wanders and is overdispersed. */
export function madeSeries(seed: number, ways: Ways): MadeSeries {
  const random = randomFrom(seed);
  let odds = logit(0.1 + 0.8 * random.uniform());
  const tallies: Tally[] = [];
  const from = ways.weeks + 1 - (ways.shiftedWeeks ?? 1);
  let shift = 0;
  for (let week = 0; week <= ways.weeks; week += 1) {
    // A shift that would leave 2 to 98 % turns the other way.
    if (week === from) {
      const wanted = share(odds) + (ways.shift ?? 0);
      shift = (wanted < 0.02 || wanted > 0.98 ? -1 : 1) * (ways.shift ?? 0);
    }
    tallies.push(tally(random, ways, Math.min(0.98, Math.max(0.02, share(odds) + shift))));
    odds += ways.wander * random.normal();
  }
  return { history: tallies.slice(0, -1), current: tallies.at(-1) as Tally };
}

function tally(random: Random, { tickets, alike }: Ways, mean: number): Tally {
  const of = random.poisson(tickets);
  let part = 0;
  // A Pólya urn draws a beta-binomial count one ticket after the other.
  const precision = alike > 0 ? 1 / alike - 1 : Number.POSITIVE_INFINITY;
  for (let drawn = 0; drawn < of; drawn += 1) {
    const chance = alike > 0 ? (mean * precision + part) / (precision + drawn) : mean;
    if (random.uniform() < chance) part += 1;
  }
  return { part, of };
}

const share = (odds: number): number => 1 / (1 + Math.exp(-odds));
const logit = (value: number): number => Math.log(value / (1 - value));
