import { mulberry32 } from '../../seeds/index.ts';
import type { Evidence } from '../evidence.ts';
import type { Pile, Stream } from '../sorted.ts';
import { type PerStream, perStream, softmax, streams } from '../streams.ts';
import { type Counted, eachPlacedWord, places } from './features.ts';
import { type Labelled, valuesOf, type Weighing, weighPlaces } from './weighing.ts';

/** What was learned from labelled tickets: for each hashed feature one weight a stream, and what a meeting of it says. */
export interface Learned extends Weighing {
  /** Three weights a place, in the order of `streams`. */
  readonly weights: Float32Array;
  readonly bias: PerStream;
}

const epochs = 10;
const rate = 0.2;
const shrink = 2e-5;
const seed = 20260105;

/**
 * Trains a multinomial logistic regression with AdaGrad (Duchi, Hazan, Singer 2011): 10 epochs, rate .2, L2 2e-5, a fixed seed.
 * What a person called unclear teaches that all streams are equally likely. The same examples in the same order give the same weights.
 */
export function learn(examples: readonly Labelled[]): Learned {
  const weighing = weighPlaces(examples);
  const weights = new Float32Array(places * 3);
  const squares = new Float32Array(places * 3);
  const bias = { bug: 0, brief: 0, noise: 0 };
  const biasSquares = [0, 0, 0];
  const learned = { ...weighing, weights, bias };
  const values = examples.map(({ counted }) => valuesOf(counted, weighing));
  const order = examples.map((_, index) => index);
  const random = mulberry32(seed);

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      const value = values[index];
      if (example === undefined || value === undefined) continue;
      const said = softmax(logitsOf(example.counted, value, learned));
      streams.forEach((stream, offset) => {
        const error = said[stream] - targetOf(example.stream, stream);
        biasSquares[offset] = (biasSquares[offset] ?? 0) + error * error;
        bias[stream] -= (rate * error) / Math.sqrt((biasSquares[offset] ?? 0) + 1e-6);
        const { at } = example.counted;
        for (let feature = 0; feature < at.length; feature += 1) {
          const place = (at[feature] as number) * 3 + offset;
          const weight = weights[place] as number;
          const slope = error * (value[feature] as number) + shrink * weight;
          const square = (squares[place] as number) + slope * slope;
          squares[place] = square;
          weights[place] = weight - (rate * slope) / Math.sqrt(square + 1e-6);
        }
      });
    }
  }
  return learned;
}

/** How likely a stream is to be, after what a person gave. */
function targetOf(given: Pile, stream: Stream): number {
  return given === 'unclear' ? 1 / streams.length : given === stream ? 1 : 0;
}

/** Log-probabilities of the streams as learned. */
export function learnedView(counted: Counted, values: Float32Array, learned: Learned): PerStream {
  const said = softmax(logitsOf(counted, values, learned));
  return perStream((stream) => Math.log(Math.max(said[stream], 1e-12)));
}

/** The customer's words that spoke most for a stream, the strongest first, at most three. */
export function decidingWords(
  evidence: Evidence,
  learned: Learned,
  stream: (typeof streams)[number],
): string[] {
  const offset = streams.indexOf(stream);
  const pulls = new Map<number, { word: string; pull: number }>();
  eachPlacedWord(evidence, (text, from, to, place) => {
    if ((learned.met[place] ?? 0) < 2 || pulls.has(place)) return;
    const own = learned.weights[place * 3 + offset] ?? 0;
    const mean = streams.reduce((sum, _, one) => sum + (learned.weights[place * 3 + one] ?? 0), 0) / 3;
    if (own > mean)
      pulls.set(place, { word: text.slice(from, to), pull: (own - mean) * (learned.weight[place] ?? 0) });
  });
  return [...pulls.values()]
    .sort((a, b) => b.pull - a.pull || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word);
}

function logitsOf(
  counted: Counted,
  values: Float32Array,
  { weights, bias }: Pick<Learned, 'weights' | 'bias'>,
): PerStream {
  let { bug, brief, noise } = bias;
  for (let feature = 0; feature < values.length; feature += 1) {
    const value = values[feature] as number;
    if (value === 0) continue;
    const place = (counted.at[feature] as number) * 3;
    bug += (weights[place] as number) * value;
    brief += (weights[place + 1] as number) * value;
    noise += (weights[place + 2] as number) * value;
  }
  return { bug, brief, noise };
}

/** Fisher and Yates, in place. */
function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}
