import { mulberry32 } from '../../seeds/index.ts';
import { type PerStream, perStream, softmax, streams } from '../streams.ts';
import { type Counted, places } from './features.ts';

/** What was learned from labelled tickets: for each hashed feature one weight a stream, and how rare the feature is. */
export interface Learned {
  /** Three weights a place, in the order of `streams`. */
  readonly weights: Float32Array;
  readonly bias: PerStream;
  /** In how many examples each place was met. */
  readonly met: Uint16Array;
  readonly examples: number;
}

export interface Labelled {
  readonly counted: Counted;
  readonly stream: (typeof streams)[number];
}

const epochs = 25;
const rate = 0.5;
const shrink = 2e-5;
const seed = 20260105;

/**
 * Trains a multinomial logistic regression with AdaGrad (Duchi, Hazan, Singer 2011): 25 epochs, rate .5, L2 2e-5, a fixed seed.
 * The same examples in the same order give the same weights.
 */
export function learn(examples: readonly Labelled[]): Learned {
  const met = new Uint16Array(places);
  for (const { counted } of examples)
    for (const place of counted.at) met[place] = Math.min(65535, (met[place] ?? 0) + 1);
  const weights = new Float32Array(places * 3);
  const squares = new Float32Array(places * 3);
  const bias = { bug: 0, brief: 0, noise: 0 };
  const biasSquares = [0, 0, 0];
  const known = { weights, bias, met, examples: examples.length };
  const values = examples.map(({ counted }) => valuesOf(counted, known));
  const order = examples.map((_, index) => index);
  const random = mulberry32(seed);

  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      const value = values[index];
      if (example === undefined || value === undefined) continue;
      const said = softmax(logitsOf(example.counted, value, known));
      streams.forEach((stream, offset) => {
        const error = said[stream] - (example.stream === stream ? 1 : 0);
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
  return known;
}

/** Log-probabilities of the streams as learned. */
export function learnedView(counted: Counted, learned: Learned): PerStream {
  const said = softmax(logitsOf(counted, valuesOf(counted, learned), learned));
  return perStream((stream) => Math.log(Math.max(said[stream], 1e-12)));
}

/** The customer's words that spoke most for a stream, the strongest first, at most three. */
export function decidingWords(
  counted: Counted,
  learned: Learned,
  stream: (typeof streams)[number],
): string[] {
  const values = valuesOf(counted, learned);
  const offset = streams.indexOf(stream);
  const pulls: [word: string, pull: number][] = [];
  counted.at.forEach((place, feature) => {
    const word = counted.words.get(place);
    if (word === undefined || (learned.met[place] ?? 0) < 2) return;
    const own = learned.weights[place * 3 + offset] ?? 0;
    const mean = streams.reduce((sum, _, one) => sum + (learned.weights[place * 3 + one] ?? 0), 0) / 3;
    if (own > mean) pulls.push([word, (own - mean) * (values[feature] ?? 0)]);
  });
  pulls.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return pulls.slice(0, 3).map(([word]) => word);
}

/** `(1 + ln tf) × idf`, scaled to length 1; a feature that no example held says nothing and weighs nothing. */
function valuesOf(counted: Counted, learned: Pick<Learned, 'met' | 'examples'>): Float32Array {
  const values = new Float32Array(counted.at.length);
  let length = 0;
  for (let feature = 0; feature < values.length; feature += 1) {
    const met = learned.met[counted.at[feature] as number] as number;
    if (met === 0) continue;
    const idf = Math.log((1 + learned.examples) / (1 + met)) + 1;
    const value = (1 + Math.log(counted.times[feature] as number)) * idf;
    values[feature] = value;
    length += value * value;
  }
  const norm = Math.sqrt(length) || 1;
  for (let feature = 0; feature < values.length; feature += 1)
    values[feature] = (values[feature] as number) / norm;
  return values;
}

function logitsOf(
  counted: Counted,
  values: Float32Array,
  learned: Pick<Learned, 'weights' | 'bias'>,
): PerStream {
  const { weights } = learned;
  let { bug, brief, noise } = learned.bias;
  for (let feature = 0; feature < values.length; feature += 1) {
    const place = (counted.at[feature] as number) * 3;
    const value = values[feature] as number;
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
