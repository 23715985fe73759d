import { partsOf, type ReadAsked } from './asked.ts';
import { beforehand, characters, confirmedWeight, restWeight, spreading } from './constants.ts';
import { smoother } from './smoothing.ts';
import type { ReadText } from './text.ts';
import { clear, dot, layOut, termsOf, unitSum, type Vector, vectorOf } from './vectors.ts';

/** What is known of each ticket (row) against each thing asked for (column). */
export interface Features {
  readonly smooth: readonly Float64Array[];
  readonly chars: readonly Float64Array[];
  readonly spread: readonly Float64Array[];
  readonly excess: readonly Float64Array[];
  /** How rare each stem is, for the reasons. */
  readonly idf: (stem: string) => number;
}

/**
 * Measures tickets against things asked for.
 *
 * @param window the tickets, in the order of their ids
 * @param background what came before, in the order of their ids
 * @param withPhrasings whether the handoff gives any phrasing at all
 */
export function featuresOf(
  window: readonly ReadText[],
  background: readonly ReadText[],
  asked: readonly ReadAsked[],
  withPhrasings: boolean,
): Features {
  const factors = [
    1,
    withPhrasings ? restWeight.withPhrasings : restWeight.withoutPhrasings,
    confirmedWeight,
  ];
  const texts = [...background, ...window].map((text) => text.stems);
  const terms = termsOf(
    texts,
    asked.flatMap((thing) => partsOf(thing).map(({ stems }) => stems)),
  );
  const room = new Float64Array(terms.idf.length);
  const vectors = texts.map((stems) => vectorOf(stems, terms));
  const smoothed = smoother(vectors, terms.idf.length);

  const tickets = window.map((_, at) =>
    smoothed(vectors[background.length + at] as Vector, background.length + at),
  );
  const questions = asked.map((thing) => {
    const parts = partsOf(thing).map(({ stems }, part) => ({
      vector: vectorOf(stems, terms),
      factor: factors[part] as number,
    }));
    return smoothed(unitSum(parts, room), -1);
  });

  const smooth = cosines(tickets, questions, room);
  const earlier =
    background.length === 0
      ? smooth
      : cosines(
          evenly(background.length).map((at) => smoothed(vectors[at] as Vector, at)),
          questions,
          room,
        );
  const usual = questions.map((_, q) =>
    quantile(
      earlier.map((row) => row[q] as number),
      beforehand.quantile,
    ),
  );
  return {
    smooth,
    chars: charsOf(window, background, asked, factors),
    spread: spreadOf(tickets, smooth, room),
    excess: smooth.map((row) => row.map((value, q) => value - (usual[q] as number))),
    idf: (stem) => terms.idf[terms.column.get(stem) ?? -1] ?? 0,
  };
}

function cosines(rows: readonly Vector[], questions: readonly Vector[], room: Float64Array): Float64Array[] {
  const result = rows.map(() => new Float64Array(questions.length));
  questions.forEach((question, q) => {
    layOut(question, room);
    rows.forEach((row, t) => {
      (result[t] as Float64Array)[q] = dot(room, row);
    });
    clear(question, room);
  });
  return result;
}

/** Lets tickets of the window that resemble each other share what they are about. */
function spreadOf(
  tickets: readonly Vector[],
  smooth: readonly Float64Array[],
  room: Float64Array,
): Float64Array[] {
  const near = tickets.map((ticket, t) => {
    layOut(ticket, room);
    const others = tickets
      .map((other, j) => ({ j, cosine: j === t ? 0 : dot(room, other) }))
      .filter(({ cosine }) => cosine > spreading.leastCosine)
      .sort((a, b) => b.cosine - a.cosine || a.j - b.j)
      .slice(0, spreading.neighbours);
    clear(ticket, room);
    return { others, total: others.reduce((sum, { cosine }) => sum + cosine, 0) };
  });

  let spread = smooth.map((row) => row.slice());
  for (let round = 0; round < spreading.rounds; round += 1) {
    const before = spread;
    spread = smooth.map((row, t) => {
      const { others, total } = near[t] as (typeof near)[number];
      if (total === 0) return row.slice();
      return row.map((own, q) => {
        const lent = others.reduce(
          (sum, { j, cosine }) => sum + cosine * ((before[j] as Float64Array)[q] as number),
          0,
        );
        return (1 - spreading.share) * own + (spreading.share * lent) / total;
      });
    });
  }
  return spread;
}

function charsOf(
  window: readonly ReadText[],
  background: readonly ReadText[],
  asked: readonly ReadAsked[],
  factors: readonly number[],
): Float64Array[] {
  const grams = window.map((text) => gramsOf(text.words.join(' ').slice(0, characters.read)));
  const earlier = background
    .filter((_, at) => at % characters.backgroundStep === 0)
    .map((text) => gramsOf(text.words.join(' ').slice(0, characters.read)));
  const read = asked.map((thing) => partsOf(thing).map(({ words }) => gramsOf(words.join(' '))));
  const terms = termsOf([...earlier, ...grams], read.flat());
  const room = new Float64Array(terms.idf.length);
  const questions = read.map((parts) =>
    unitSum(
      parts.map((part, at) => ({ vector: vectorOf(part, terms), factor: factors[at] as number })),
      room,
    ),
  );
  return cosines(
    grams.map((text) => vectorOf(text, terms)),
    questions,
    room,
  );
}

/** The pieces of three to five characters of a text with a space at both ends; by code points, so that no letter is halved. */
function gramsOf(text: string): string[] {
  if (text === '') return [];
  const letters = [...` ${text} `];
  const grams: string[] = [];
  for (let size = characters.shortest; size <= characters.longest; size += 1) {
    for (let at = 0; at + size <= letters.length; at += 1) grams.push(letters.slice(at, at + size).join(''));
  }
  return grams;
}

/** Places of about 500 texts at even steps. */
function evenly(count: number): number[] {
  const step = Math.max(1, Math.floor(count / beforehand.texts));
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
}

/** A quantile with linear interpolation between the two nearest (Hyndman and Fan 1996, type 7). */
function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] as number;
  const high = sorted[Math.ceil(place)] as number;
  return low + (high - low) * (place - Math.floor(place));
}
