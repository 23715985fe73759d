import { mulberry32 } from '../src/seeds/index.ts';
import { type Example, type Sorter, sortTicket, trainSorter } from '../src/sorting/index.ts';
import { mean, type Score, scoreOf } from './sorting/score.ts';
import { labelledSets, nlbse, texts } from './sorting/sets.ts';

const sizes = [0, 50, 200, 1000, 5000];
const shuffles = 3;
const testShare = 0.3;

/**
 * Measures sorting: tickets a second, by rules alone and by what was learned, and, when `EARSHOT_BENCH_DATA` names a folder with the
 * files of public sets (`bench/sorting/sets.ts` names them), macro-F1, accuracy, coverage and calibration: on NLBSE'24 by its own
 * protocol, on all by a learning curve (three shuffles, 30 % held out), each with the reference's figures beside it. About a minute.
 */
export function run(): void {
  const folder = process.env['EARSHOT_BENCH_DATA'];
  const protocol = folder === undefined ? undefined : nlbse(folder);
  const { tickets, from } = texts();
  const length = Math.round(mean(tickets.map(({ subject, body }) => subject.length + body.length)));
  console.log(`${tickets.length} ${from} of ${length} characters (floor: 20000 tickets/s)`);
  console.log(`  by rules: ${perSecond(tickets)} tickets/s`);
  const taught = trainSorter(
    protocol?.flatMap(({ train }) => train) ?? labelledByRules(tickets.slice(0, 1000)),
  );
  console.log(`  learned from ${taught.examples} labels: ${perSecond(tickets, taught)} tickets/s`);

  if (folder === undefined || protocol === undefined) {
    console.log(
      'The sorting itself was not measured: EARSHOT_BENCH_DATA names no folder with issues_train.csv and issues_test.csv.',
    );
    return;
  }
  console.log(
    "\nNLBSE'24, its own protocol (fastText .718, RoBERTa .792, reference .796 with coverage .61, SetFit .827)",
  );
  const scores = protocol.map(({ repo, train, test }) => {
    const score = scoreOf(test, trainSorter(train));
    console.log(`  ${repo.padEnd(24)}${inColumns(score)}  bug, brief, noise ${score.f1.map(two).join(' ')}`);
    return score;
  });
  console.log(`  ${'mean'.padEnd(24)}${inColumns(meanOf(scores))}`);

  const { found, missing } = labelledSets(folder);
  for (const { name, beside, examples } of found) {
    console.log(`\n${name}, ${examples.length} texts (reference, F1/coverage at 50, 200, 1000: ${beside})`);
    for (const size of sizes) {
      const some = Array.from({ length: size === 0 ? 1 : shuffles }, (_, number) =>
        oneScore(examples, size, number),
      ).filter((score) => score !== undefined);
      if (some.length > 0) console.log(`  ${`${size} labels`.padEnd(24)}${inColumns(meanOf(some))}`);
    }
  }
  if (missing.length > 0) console.log(`\nNot measured, for they are not there: ${missing.join(', ')}.`);
}

function perSecond(tickets: readonly { subject: string; body: string }[], sorter?: Sorter): number {
  for (const ticket of tickets) sortTicket(ticket, sorter);
  const start = performance.now();
  for (let round = 0; round < 3; round += 1) for (const ticket of tickets) sortTicket(ticket, sorter);
  return Math.round((3 * tickets.length * 1000) / (performance.now() - start));
}

/** Labels enough to measure speed by; nothing is scored on them. */
function labelledByRules(tickets: readonly { subject: string; body: string }[]): Example[] {
  return tickets.map((ticket, at) => ({
    ...ticket,
    stream: (['bug', 'brief', 'noise'] as const)[at % 3] ?? 'bug',
  }));
}

function oneScore(examples: readonly Example[], size: number, number: number): Score | undefined {
  const order = shuffled(examples, number + 1);
  const held = Math.floor(order.length * testShare);
  if (order.length - held < size) return undefined;
  return scoreOf(order.slice(0, held), size === 0 ? undefined : trainSorter(order.slice(held, held + size)));
}

function shuffled<Item>(items: readonly Item[], seed: number): Item[] {
  const random = mulberry32(seed);
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

function meanOf(scores: readonly Score[]): Score {
  const over = (of: (score: Score) => number): number => mean(scores.map(of));
  const near = scores.reduce((sum, { statedAt90 }) => sum + statedAt90, 0);
  return {
    macroF1: over(({ macroF1 }) => macroF1),
    f1: [],
    accuracy: over(({ accuracy }) => accuracy),
    coverage: over(({ coverage }) => coverage),
    precision: over(({ precision }) => precision),
    coverageAt90: over(({ coverageAt90 }) => coverageAt90),
    calibrationError: over(({ calibrationError }) => calibrationError),
    rightAt90:
      scores.reduce((sum, one) => sum + (one.statedAt90 && one.rightAt90 * one.statedAt90), 0) / near,
    statedAt90: near,
  };
}

function inColumns(score: Score): string {
  return (
    `macro-F1 ${score.macroF1.toFixed(3)}  accuracy ${two(score.accuracy)}  sorted ${two(score.coverage)} at precision ${two(score.precision)}` +
    `  coverage at .90 ${two(score.coverageAt90)}  calibration error ${two(score.calibrationError)}  stated .9: right ${two(score.rightAt90)} of ${score.statedAt90}`
  );
}

const two = (share: number): string => (Number.isNaN(share) ? '–' : share.toFixed(2).replace(/^0/, ''));
