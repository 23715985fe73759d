import { progressOf } from '../src/calibration/progress.ts';
import { type Random, randomFrom } from './change/random.ts';

const trials = 2000;

/**
 * Measures the answer to "does this trio foresee its own customers better than before?" on seeded simulations: how often it claims a
 * change where there is none, beside the plain test of two shares that takes tickets for independent, and how often it finds one. Releases
 * have 8 to 32 tickets; `spread` is the standard deviation, on the scale of log odds, between their own shares.
 */
export async function run(): Promise<void> {
  process.stdout.write(
    'Older half 55 % foreseen, newer half as many or 80 %: claims in percent; false ones by the plain test of two shares\n',
  );
  process.stdout.write('releases spread   false  plain   found  wrong way\n');
  for (const releases of [5, 6, 8, 12, 20]) {
    for (const spread of [0, 0.7, 1.4]) {
      const calm = measure(releases, spread, 0.55);
      const better = measure(releases, spread, 0.8);
      process.stdout.write(
        `${String(releases).padStart(8)} ${String(spread).padStart(6)} ${percent(calm.better + calm.worse)} ${percent(calm.plain)} ${percent(better.better)} ${percent(better.worse)}\n`,
      );
    }
  }
}

function measure(releases: number, spread: number, newer: number) {
  const random = randomFrom(1000 * releases + Math.round(100 * spread + 10_000 * newer));
  const seen = { better: 0, worse: 0, 'no-difference': 0, 'too-few': 0, plain: 0 };
  for (let trial = 0; trial < trials; trial += 1) {
    const made = Array.from({ length: releases }, (_, at) =>
      madeRelease(at, at < Math.floor(releases / 2) ? 0.55 : newer, spread, random),
    );
    const { verdict, older, newer: later } = progressOf(made, Date.UTC(2026, 6, 1));
    seen[verdict] += 1;
    if (older && later && differsPlainly(older, later)) seen.plain += 1;
  }
  return seen;
}

/** A release of one day after the other, its tickets foreseen with a chance of its own. */
function madeRelease(at: number, share: number, spread: number, random: Random) {
  const odds = Math.log(share / (1 - share)) + spread * random.normal();
  const chance = 1 / (1 + Math.exp(-odds));
  const tickets = Array.from({ length: 8 + Math.floor(25 * random.uniform()) }, (_, n) => `${at}-${n}`);
  return {
    about: new Set(tickets),
    foreseen: new Set(tickets.filter(() => random.uniform() < chance)),
    releaseAt: new Date(Date.UTC(2026, 0, 1 + at)).toISOString(),
  };
}

type Share = { readonly part: number; readonly of: number };

function differsPlainly(older: Share, newer: Share): boolean {
  const all = (older.part + newer.part) / (older.of + newer.of);
  const error = Math.sqrt(all * (1 - all) * (1 / older.of + 1 / newer.of));
  return Math.abs(newer.part / newer.of - older.part / older.of) > 1.96 * error;
}

function percent(count: number): string {
  return `${((100 * count) / trials).toFixed(1)} %`.padStart(7);
}
