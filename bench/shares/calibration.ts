import { assessShare } from '../../src/change/index.ts';
import { alikes, percent, wanders } from './cells.ts';
import { madeSeries } from './series.ts';

const seriesPerCell = 1500;

/** Coverage of the 95 % range and false verdicts of series in which nothing happened, by tickets a week and history. */
export function printCalibration(): void {
  process.stdout.write(
    'Nothing happened: coverage of the 95 % range, called above, called below; judged of all\n',
  );
  process.stdout.write('tickets/week history  coverage   above   below  judged\n');
  for (const tickets of [3, 6, 12, 30, 100]) {
    for (const weeks of [4, 8, 26, 52]) {
      const { within, above, below, judged, all } = measureCalm(tickets, weeks, seriesPerCell);
      process.stdout.write(
        `${String(tickets).padStart(12)} ${String(weeks).padStart(7)} ${percent(within, judged)} ${percent(above, judged)} ${percent(below, judged)} ${percent(judged, all)}\n`,
      );
    }
  }
}

/** Counts the verdicts on the last week of so many series in which nothing happened. */
export function measureCalm(tickets: number, weeks: number, series: number) {
  const seen = { within: 0, above: 0, below: 0, judged: 0, all: 0 };
  for (let i = 0; i < series; i += 1) {
    const ways = { tickets, weeks, wander: wanders(i), alike: alikes(i) };
    const { history, current } = madeSeries(1000 * tickets + weeks + i * 7919, ways);
    if (current.of === 0) continue;
    seen.all += 1;
    const { usual, verdict } = assessShare(history, current);
    if (!usual || verdict === 'too-little-history') continue;
    seen.judged += 1;
    seen[verdict] += 1;
  }
  return seen;
}
