import { assessShare, type Tally } from '../../src/change/index.ts';
import { alikes, percent, wanders } from './cells.ts';
import { type MadeSeries, madeSeries } from './series.ts';

const seriesPerCell = 900;

/** Shifts of 20 and 40 points found, beside the rule of thumb that this replaced: forty points, twelve tickets each. */
export function printDetection(): void {
  process.stdout.write(
    '\nShare of shifts that are found, and of false ones, beside "forty points, twelve tickets each"\n',
  );
  process.stdout.write('tickets/week history  no shift  (rule)  20 points (rule)  40 points (rule)\n');
  for (const tickets of [6, 12, 30, 100]) {
    for (const weeks of [4, 8, 26]) {
      const cells = [0, 0.2, 0.4].map((shift) => {
        let found = 0;
        let byRule = 0;
        for (let i = 0; i < seriesPerCell; i += 1) {
          const ways = { tickets, weeks, wander: wanders(i), alike: alikes(i) };
          const made = madeSeries(77 + 1000 * tickets + weeks + i * 104729, {
            ...ways,
            shift: i % 2 ? shift : -shift,
          });
          const { verdict } = assessShare(made.history, made.current);
          if (verdict === 'above' || verdict === 'below') found += 1;
          if (ruleOfThumb(made)) byRule += 1;
        }
        return `${percent(found, seriesPerCell)} ${percent(byRule, seriesPerCell)}`;
      });
      process.stdout.write(
        `${String(tickets).padStart(12)} ${String(weeks).padStart(7)} ${cells.join(' ')}\n`,
      );
    }
  }
}

function ruleOfThumb({ history, current }: MadeSeries): boolean {
  const last = history.at(-1) as Tally;
  if (current.of < 12 || last.of < 12) return false;
  return Math.abs(current.part / current.of - last.part / last.of) >= 0.4;
}
