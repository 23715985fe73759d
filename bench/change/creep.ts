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

/** Told within 24 weeks (in %) where there is a season and no rise, before the season was taken out. */
const withoutSeason: Record<number, string> = { 20: '53', 100: '76' };

/**
 * How often a slow rise is told: linear over 12 weeks, then held, after 26 to 52 stable weeks. Then the same after
 * two and a half years with a season of ±15 %, which is not a rise.
 */
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
  console.log('With a season of ±15 %: no rise, +50 %; in brackets without taking the season out');
  for (const mean of [20, 100]) {
    const [none, half] = [0, 0.5].map((rise) => (100 * shareTold(mean, rise, 0.15, 200)).toFixed(0));
    console.log(
      `${String(mean).padStart(4)} ${none?.padStart(9)} (${withoutSeason[mean]}) ${half?.padStart(7)}`,
    );
  }
}

function shareTold(mean: number, rise: number, season = 0, series = seriesPerCell): number {
  const random = randomFrom(mean + 1e4 * rise);
  let told = 0;
  for (let i = 0; i < series; i++) {
    const stable = (season > 0 ? 130 : 26) + Math.floor(27 * random.uniform());
    const phase = 2 * Math.PI * random.uniform();
    const noise = random.pick([1, 1.5, 2]);
    const counts = Array.from({ length: stable + judgedWeeks }, (_, t) => {
      const risen = Math.max(0, Math.min(1, (t - stable + 1) / riseWeeks));
      const seasonal = Math.exp(season * Math.cos((2 * Math.PI * t) / 52 + phase));
      return random.negativeBinomial(mean * (1 + rise * risen) * seasonal, noise);
    });
    for (let t = stable + 1; t <= counts.length; t++) {
      if (creepingUp(counts.slice(0, t))?.creepingUp !== true) continue;
      told++;
      break;
    }
  }
  return told / series;
}
