import { creepingUp } from '../../src/change/index.ts';
import { randomFrom } from './random.ts';

const seriesPerCell = 500;
const judgedWeeks = 24;
const riseWeeks = 12;
/** Spoken of within 24 weeks in the reference (in %): no rise, +25 %, +50 %. */
const reference: Record<number, string> = {
  5: '5   22–23   47–52',
  20: '12–15   70–74   98',
  100: '6   98   100',
};

/** How often a slow rise is told: linear over 12 weeks, then held, after 26 to 52 stable weeks. */
export function printCreep(): void {
  console.log(`\nSlow rises told within ${judgedWeeks} weeks (in %), ${seriesPerCell} series a cell`);
  console.log('mean   no rise   +25 %   +50 %    reference');
  for (const mean of [5, 20, 100]) {
    const told = [0, 0.25, 0.5].map((rise) => (100 * shareTold(mean, rise)).toFixed(0));
    const [none, quarter, half] = told;
    console.log(
      `${String(mean).padStart(4)} ${none?.padStart(9)} ${quarter?.padStart(7)} ${half?.padStart(7)}    ${reference[mean]}`,
    );
  }
}

function shareTold(mean: number, rise: number): number {
  const random = randomFrom(mean + 1e4 * rise);
  let told = 0;
  for (let i = 0; i < seriesPerCell; i++) {
    const stable = 26 + Math.floor(27 * random.uniform());
    const noise = random.pick([1, 1.5, 2]);
    const counts = Array.from({ length: stable + judgedWeeks }, (_, t) => {
      const risen = Math.max(0, Math.min(1, (t - stable + 1) / riseWeeks));
      return random.negativeBinomial(mean * (1 + rise * risen), noise);
    });
    for (let t = stable + 1; t <= counts.length; t++) {
      if (creepingUp(counts.slice(0, t))?.creepingUp !== true) continue;
      told++;
      break;
    }
  }
  return told / seriesPerCell;
}
