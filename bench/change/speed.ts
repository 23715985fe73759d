import { assessChange, assessChanges } from '../../src/change/index.ts';
import { randomFrom } from './random.ts';
import { helpdeskTheme } from './scenarios.ts';

/** How long it takes: many series at once, and one by its mean. */
export function printSpeed(): void {
  const random = randomFrom(5);
  const series = Array.from({ length: 10_000 }, (_, i) => ({
    id: `theme-${i}`,
    history: helpdeskTheme(random, 104, 104).counts,
    current: 20,
  }));
  const seconds = secondsOf(() => assessChanges(series));
  console.log('\nSpeed');
  console.log(
    `10,000 series of 104 weeks    ${seconds.toFixed(2)} s, ${(10_000 / seconds).toFixed(0)} series a second`,
  );
  for (const mean of [1, 20, 100, 500, 5000]) {
    const histories = Array.from(
      { length: 300 },
      () => helpdeskTheme(random, 104, 104, { lastMean: mean }).counts,
    );
    const each = secondsOf(() => {
      for (const history of histories) assessChange(history, mean);
    });
    console.log(
      `mean ${String(mean).padEnd(4)} 104 weeks           ${((1000 * each) / 300).toFixed(2)} ms a series`,
    );
  }
}

function secondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}
