import { mkdtemp, rm, stat } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Measured, measure, median } from './build/measure.ts';
import { writeExport } from './ingest/generated-export.ts';

const tickets = 1_000_000;
const oneWeek = 10_000;
const runs = 3;
const from = Date.UTC(2024, 0, 1);

/**
 * Reads a generated export of a million tickets beside bare csv-parse on the same file, in turn; then again with a
 * cache, and after one new week's file has come.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-bench-'));
  try {
    const year = join(folder, 'year.csv');
    const week = join(folder, 'week.csv');
    await writeExport(year, { first: 1, tickets, from });
    await writeExport(week, { first: tickets + 1, tickets: oneWeek, from: from + tickets * 60_000 });
    const { size } = await stat(year);

    const reads: Measured[] = [];
    const parses: Measured[] = [];
    for (let turn = 0; turn < runs; turn += 1) {
      parses.push(await measure(['bench/build/bare-csv-parse.ts', year]));
      reads.push(await measure(['bench/ingest/read-exports.ts', year]));
    }
    const cache = { EARSHOT_BENCH_CACHE: join(folder, 'cache') };
    const first = await measure(['bench/ingest/read-exports.ts', year], cache);
    const same = await measure(['bench/ingest/read-exports.ts', year], cache);
    const grown = await measure(['bench/ingest/read-exports.ts', year, week], cache);

    const megabytes = Math.round(size / 2 ** 20);
    console.log(
      `${tickets} tickets, ${megabytes} MB, ${availableParallelism()} processors, Node ${process.version}; median of ${runs} runs in turn where both stand\n`,
    );
    console.log('                                         seconds    rows/s   peak memory');
    row('bare csv-parse, the same file', parses);
    row('Earshot: read, date, redact, merge', reads);
    row('the same, filling a cache', [first]);
    row('the same file again, from the cache', [same]);
    row(`and one new week of ${oneWeek}`, [grown]);
    const ratio = median(reads.map(({ seconds }) => seconds)) / median(parses.map(({ seconds }) => seconds));
    console.log(
      `\n${ratio.toFixed(2)} times bare csv-parse; the last run read: ${grown.printed.split('\n')[0]}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function row(name: string, measured: readonly Measured[]): void {
  const seconds = median(measured.map((one) => one.seconds));
  const megabytes = Math.round(median(measured.map((one) => one.peakBytes)) / 2 ** 20);
  const rate = Math.round(tickets / seconds);
  console.log(
    `${name.padEnd(38)} ${seconds.toFixed(2).padStart(9)} ${String(rate).padStart(9)} ${String(megabytes).padStart(9)} MB`,
  );
}
