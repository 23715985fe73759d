import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Example, type Stream, sortTicket, trainSorter } from '../src/sorting/index.ts';

type Text = { subject: string; body: string };
type Row = Record<string, string>;
const streams = ['bug', 'brief', 'noise'] as const;
const labels: Record<string, Stream> = {
  bug: 'bug',
  feature: 'brief',
  enhancement: 'brief',
  brief: 'brief',
  question: 'noise',
  noise: 'noise',
};

/**
 * Measures sorting: tickets a second by rules alone, and, when `EARSHOT_BENCH_DATA` names a folder with `issues_train.csv` and
 * `issues_test.csv` (columns repo, label, title, body, as in NLBSE'24), macro-F1 for each repository with the figure to beat beside it.
 * A learned sorter's speed and training time are printed with it. Under a minute on one core.
 */
export function run(): void {
  const { tickets, from } = texts();
  for (const ticket of tickets) sortTicket(ticket);
  const start = performance.now();
  for (const ticket of tickets) sortTicket(ticket);
  const seconds = (performance.now() - start) / 1000;
  const length = Math.round(
    tickets.reduce((sum, { subject, body }) => sum + subject.length + body.length, 0) / tickets.length,
  );
  console.log(
    `rules: ${Math.round(tickets.length / seconds)} tickets/s on ${tickets.length} ${from} of ${length} characters (floor: 20000 tickets/s)`,
  );

  const folder = process.env['EARSHOT_BENCH_DATA'];
  const files = ['issues_train.csv', 'issues_test.csv'].map((name) => join(folder ?? '', name));
  if (folder === undefined || !files.every((file) => existsSync(file))) {
    console.log(
      'macro-F1: not measured; EARSHOT_BENCH_DATA names no folder with issues_train.csv and issues_test.csv.',
    );
    return;
  }
  const [train = [], test = []] = files.map(labelled);
  score("rules alone, NLBSE'24 test set", test, () => undefined, 'reference: .54');
  const means: number[] = [];
  for (const repo of new Set(train.map((one) => one.repo))) {
    const began = performance.now();
    const sorter = trainSorter(train.filter((one) => one.repo === repo));
    const trained = performance.now() - began;
    means.push(
      score(
        `${repo}, trained in ${Math.round(trained)} ms`,
        test.filter((one) => one.repo === repo),
        () => sorter,
        '',
      ),
    );
  }
  console.log(
    `rules x learned: mean macro-F1 ${(means.reduce((sum, one) => sum + one, 0) / means.length).toFixed(3)} (reference: .796; RoBERTa .792, SetFit .827)`,
  );
}

function score(
  name: string,
  rows: readonly Example[],
  sorterFor: () => ReturnType<typeof trainSorter> | undefined,
  beside: string,
): number {
  const start = performance.now();
  const decided = rows.map((row) => ({ truth: row.stream, ...sortTicket(row, sorterFor()) }));
  const perSecond = (rows.length / (performance.now() - start)) * 1000;
  const guess = (one: (typeof decided)[number]): Stream =>
    streams.reduce((best, next) => (one.probabilities[next] > one.probabilities[best] ? next : best));
  const f1 = streams.map((stream) => {
    const right = decided.filter((one) => one.truth === stream && guess(one) === stream).length;
    const said = decided.filter((one) => guess(one) === stream).length;
    const meant = decided.filter((one) => one.truth === stream).length;
    return (2 * right) / Math.max(1, said + meant);
  });
  const macro = f1.reduce((sum, one) => sum + one, 0) / 3;
  const sorted = decided.filter((one) => one.stream !== 'unclear');
  const precise = sorted.filter((one) => one.stream === one.truth).length / Math.max(1, sorted.length);
  console.log(
    `${name}: macro-F1 ${macro.toFixed(3)} (bug ${f1
      .map((one) => one.toFixed(2))
      .join(', brief ')
      .replace(/, brief (?=[^,]*$)/, ', noise ')}); ` +
      `sorted ${((sorted.length / Math.max(1, decided.length)) * 100).toFixed(0)} % of tickets at precision ${precise.toFixed(2)}; ${Math.round(perSecond)} tickets/s ${beside && `(${beside})`}`.trim(),
  );
  return macro;
}

function labelled(file: string): (Example & { repo: string })[] {
  const rows = parse(readFileSync(file), { columns: true, bom: true }) as Row[];
  return rows.flatMap(({ repo = '', label = '', title = '', body = '' }) => {
    const stream = labels[label];
    return stream === undefined ? [] : [{ repo, subject: title, body, stream }];
  });
}

/** Real questions when they are at hand, else sentences made from a few words by counting. */
function texts(): { tickets: Text[]; from: string } {
  const file = new URL('../../shared/data/tickets/shaped-freshdesk/tickets.csv', import.meta.url);
  if (existsSync(file)) {
    const rows = parse(readFileSync(file), { columns: true, bom: true }) as Row[];
    return {
      tickets: rows.map((row) => ({ subject: row['Subject'] ?? '', body: row['Description'] ?? '' })),
      from: 'real questions',
    };
  }
  const words =
    'the exam list of room four does not open since monday please tell how we can print it again for class and school'.split(
      ' ',
    );
  const sentence = (seed: number, count: number): string =>
    Array.from({ length: count }, (_, at) => words[(seed * 7 + at * (1 + (seed % 11))) % words.length]).join(
      ' ',
    );
  const tickets = Array.from({ length: 5000 }, (_, seed) => ({
    subject: sentence(seed, 6),
    body: sentence(seed + 1, 60),
  }));
  return { tickets, from: 'generated tickets' };
}
