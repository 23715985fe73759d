import { assessShares } from '../../src/change/index.ts';
import { madeSeries } from './series.ts';

/** Every week of a desk of 100 themes over two years, some twenty tickets of both kinds a week. */
export function printSpeed(): void {
  const series = Array.from({ length: 100 }, (_, i) => {
    const { history, current } = madeSeries(i, { tickets: 20, weeks: 103, wander: 0.05, alike: 0.02 });
    return [...history, current];
  });
  const start = performance.now();
  assessShares(series);
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(`\n100 themes of 104 weeks, every week judged: ${seconds.toFixed(2)} s\n`);
}
