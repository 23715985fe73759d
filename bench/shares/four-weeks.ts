import { assessShare, type Tally } from '../../src/change/index.ts';
import { alikes, percent, wanders } from './cells.ts';
import { madeSeries } from './series.ts';

const seriesPerCell = 900;

/** Four weeks together against the weeks before them: coverage, and shifts of 40 points that last, beside single weeks. */
export function printFourWeeks(): void {
  process.stdout.write(
    '\nFour weeks together: coverage, called above, below; a shift of 40 points that lasts four weeks\n',
  );
  process.stdout.write('tickets/week history  coverage   above   below   found  in any one week\n');
  for (const tickets of [3, 6, 12, 30, 100]) {
    for (const weeks of [8, 26]) {
      const calm = cell(tickets, weeks, 0);
      const moved = cell(tickets, weeks, 0.4);
      process.stdout.write(
        `${String(tickets).padStart(12)} ${String(weeks).padStart(7)} ${percent(calm.judged - calm.above - calm.below, calm.judged)} ${percent(calm.above, calm.judged)} ${percent(calm.below, calm.judged)} ${percent(moved.above + moved.below, seriesPerCell)} ${percent(moved.single, seriesPerCell)}\n`,
      );
    }
  }
}

function cell(tickets: number, weeks: number, shift: number) {
  const seen = { judged: 0, above: 0, below: 0, single: 0 };
  for (let i = 0; i < seriesPerCell; i += 1) {
    const ways = { tickets, weeks: weeks + 3, wander: wanders(i), alike: alikes(i), shiftedWeeks: 4 };
    const made = madeSeries(5 + 1000 * tickets + weeks + i * 7919, {
      ...ways,
      shift: i % 2 ? shift : -shift,
    });
    const all = [...made.history, made.current];
    const before = all.slice(0, -4);
    const { usual, verdict } = assessShare(before, { ...all.slice(-4).reduce(together), weeks: 4 });
    if (usual) seen.judged += 1;
    if (verdict === 'above') seen.above += 1;
    if (verdict === 'below') seen.below += 1;
    const singly = [0, 1, 2, 3].map((week) =>
      assessShare(all.slice(0, weeks + week), all[weeks + week] as Tally),
    );
    if (singly.some((one) => one.verdict === 'above' || one.verdict === 'below')) seen.single += 1;
  }
  return seen;
}

function together(a: Tally, b: Tally): Tally {
  return { part: a.part + b.part, of: a.of + b.of };
}
