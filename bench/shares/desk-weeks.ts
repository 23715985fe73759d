import { assessShares } from '../../src/change/index.ts';
import { alikes, percent, wanders } from './cells.ts';
import { madeSeries } from './series.ts';

const desks = 300;
const themes = 20;

/** Whole desks of twenty themes, one in ten of which shifts by 40 points in the judged week: how many verdicts are false. */
export function printDeskWeeks(): void {
  let verdicts = 0;
  let wrong = 0;
  let wrongShares = 0;
  let shifted = 0;
  for (let desk = 0; desk < desks; desk += 1) {
    const made = Array.from({ length: themes }, (_, theme) => {
      const i = desk * themes + theme;
      const shift = theme % 10 === 0 ? (theme % 20 === 0 ? 0.4 : -0.4) : 0;
      const tickets = [4, 8, 15, 40][(desk + theme) % 4] ?? 8;
      const ways = { tickets, weeks: 20, wander: wanders(i), alike: alikes(i), shift };
      return { shift, ...madeSeries(3 + i * 15485863, ways) };
    });
    const judged = assessShares(made.map(({ history, current }) => [...history, current]));
    const called = made.filter((_, theme) =>
      ['above', 'below'].includes(judged[theme]?.at(-1)?.verdict ?? ''),
    );
    const falsely = called.filter(({ shift }) => shift === 0).length;
    shifted += made.filter(({ shift }) => shift !== 0).length;
    verdicts += called.length;
    wrong += falsely;
    wrongShares += falsely / Math.max(1, called.length);
  }
  process.stdout.write(
    `\n${desks} desks of ${themes} themes, one in ten shifted by 40 points: \n${verdicts} verdicts, ${wrong} of them false; the false share of a week's verdicts is${percent(wrongShares, desks)} in the mean (at most 10 %); ${verdicts - wrong} of ${shifted} shifts found\n`,
  );
}
