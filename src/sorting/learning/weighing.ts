import type { Pile } from '../sorted.ts';
import { streams } from '../streams.ts';
import { type Counted, places } from './features.ts';

export interface Labelled {
  readonly counted: Counted;
  /** What a person gave: a stream, or that it cannot be told. */
  readonly stream: Pile;
}

/** How much a feature's tilt towards a stream counts in its weight; measured, see `npm run bench -- sorting`. */
const tiltPower = 0.7;
/** A feature that tilts to no stream keeps a little of its weight. */
const leastTilt = 0.1;

/** What is known of the places before anything is learned. */
export interface Weighing {
  /** In how many examples each place was met. */
  readonly met: Uint16Array;
  /** How much one meeting of each place says; 0 for a place that no example met. */
  readonly weight: Float32Array;
  /** A bit for each place that an example met: small enough for the processor to keep at hand. */
  readonly known: Uint32Array;
}

/**
 * Weighs each place by how rare it is, `ln((1 + n)/(1 + met)) + 1`, and by how far it tilts towards one stream: the largest
 * log-count ratio over the streams, one added to every count (Wang and Manning 2012, "Baselines and Bigrams", sections 2.1 to 2.3,
 * there as the feature's value in a linear model; here to the power .7).
 */
export function weighPlaces(examples: readonly Labelled[]): Weighing {
  const met = new Uint16Array(places);
  const metIn = streams.map(() => new Uint16Array(places));
  const totals = streams.map((stream) => examples.filter((one) => one.stream === stream).length);
  for (const { counted, stream } of examples) {
    const own = stream === 'unclear' ? undefined : metIn[streams.indexOf(stream)];
    for (const place of counted.at) {
      met[place] = Math.min(65535, (met[place] ?? 0) + 1);
      if (own) own[place] = Math.min(65535, (own[place] ?? 0) + 1);
    }
  }
  const weight = new Float32Array(places);
  const known = new Uint32Array(places / 32);
  const all = examples.length;
  for (let place = 0; place < places; place += 1) {
    const count = met[place] as number;
    if (count === 0) continue;
    known[place >>> 5] = (known[place >>> 5] as number) | (1 << (place & 31));
    let tilt = 0;
    totals.forEach((total, index) => {
      const inside = metIn[index]?.[place] as number;
      const ratio = Math.log((inside + 1) / (total + 2)) - Math.log((count - inside + 1) / (all - total + 2));
      tilt = Math.max(tilt, Math.abs(ratio));
    });
    const rarity = Math.log((1 + all) / (1 + count)) + 1;
    weight[place] = rarity * (tilt + leastTilt) ** tiltPower;
  }
  return { met, weight, known };
}

/** `(1 + ln times) × weight`, scaled to length 1; a feature that no example held says nothing. */
export function valuesOf(counted: Counted, { weight }: Pick<Weighing, 'weight'>): Float32Array {
  const { at, times } = counted;
  const values = new Float32Array(at.length);
  let square = 0;
  for (let feature = 0; feature < values.length; feature += 1) {
    const own = weight[at[feature] as number] as number;
    if (own === 0) continue;
    const often = times[feature] as number;
    const value = often === 1 ? own : (1 + Math.log(often)) * own;
    values[feature] = value;
    square += value * value;
  }
  const norm = Math.sqrt(square) || 1;
  for (let feature = 0; feature < values.length; feature += 1)
    values[feature] = (values[feature] as number) / norm;
  return values;
}
