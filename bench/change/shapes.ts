import { assessChange } from '../../src/change/index.ts';
import { type Random, randomFrom } from './random.ts';

/** A series whose last week is judged, and that week with twice the mean. */
interface Drawn {
  readonly history: number[];
  readonly current: number;
  readonly doubled: number;
}

type Draw = (random: Random) => Drawn;

const seriesPerShape = 1500;

/** Week effects that the model does not assume: sd 5, 10 or 20 %, on their own or with half of last week's (sets E). */
const effects = [12, 26, 104].flatMap((weeks) =>
  [0.05, 0.1, 0.2].flatMap((sd) =>
    [0, 0.5].map((carried): [string, Draw] => [
      `${weeks} weeks, effects of ${100 * sd} %${carried > 0 ? ', half carried over' : ''}`,
      (random) => {
        const level = 20 * 100 ** random.uniform();
        let effect = sd * random.normal();
        const effectsOf = Array.from({ length: weeks + 1 }, () => {
          const now = effect;
          effect = carried * effect + Math.sqrt(1 - carried ** 2) * sd * random.normal();
          return Math.exp(now);
        });
        return drawn(random, weeks, (t) => level * (effectsOf[t] ?? 1), 1);
      },
    ]),
  ),
);

const shapes: [string, Draw][] = [
  ...[8, 26, 104].flatMap((weeks) =>
    [20, 500].map((mean): [string, Draw] => [
      `${weeks} weeks, mean ${mean}, no noise but chance`,
      (random) => drawn(random, weeks, () => mean, 1),
    ]),
  ),
  ...[8, 26, 104].map((weeks): [string, Draw] => [
    `${weeks} weeks, mean 200, variance 5 times the mean`,
    (random) => drawn(random, weeks, () => 200, 5),
  ]),
  ...[26, 52, 104].map((weeks): [string, Draw] => [
    `${weeks} weeks, mean 100, a season of ±50 %`,
    (random) => {
      const phase = 2 * Math.PI * random.uniform();
      const season = (t: number) => 0.5 * Math.cos((2 * Math.PI * t) / 52 + phase);
      return drawn(random, weeks, (t) => 100 * Math.exp(season(t) - season(weeks)), 1.5);
    },
  ]),
  ...[26, 52].map((weeks): [string, Draw] => [
    `${weeks} weeks, mean 100, growing by 150 % a year`,
    (random) => drawn(random, weeks, (t) => 100 * 2.5 ** ((t - weeks) / 52), 1.5),
  ]),
  [
    '52 weeks, mean 50, six weeks at half',
    (random) => {
      const start = Math.floor(46 * random.uniform());
      return drawn(random, 52, (t) => (t >= start && t < start + 6 ? 25 : 50), 1.5);
    },
  ],
  ...effects,
];

/** Coverage, false alarms and detection on series of other shapes than those that the method was made on. */
export function printShapes(): void {
  console.log(`\nOther shapes, ${seriesPerShape} series each, in %`);
  console.log('                                                        cover  above   <1%   found x2');
  for (const [name, draw] of shapes) {
    const random = randomFrom(name.length * 7919 + name.charCodeAt(0));
    let [covered, above, strict, found] = [0, 0, 0, 0];
    for (let i = 0; i < seriesPerShape; i++) {
      const { history, current, doubled } = draw(random);
      const { usual, pHigh = 1 } = assessChange(history, current);
      if (usual === null) continue;
      if (current >= usual.low && current <= usual.high) covered++;
      if (current > usual.high) above++;
      if (pHigh < 0.01) strict++;
      if (doubled > usual.high) found++;
    }
    const cells = [covered, above, strict, found].map((n) =>
      ((100 * n) / seriesPerShape).toFixed(1).padStart(6),
    );
    console.log(`${name.padEnd(54)} ${cells.join(' ')}`);
  }
}

function drawn(random: Random, weeks: number, mean: (week: number) => number, noise: number): Drawn {
  return {
    history: Array.from({ length: weeks }, (_, t) => random.negativeBinomial(mean(t), noise)),
    current: random.negativeBinomial(mean(weeks), noise),
    doubled: random.negativeBinomial(2 * mean(weeks), noise),
  };
}
