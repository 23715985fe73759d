import { partsOf, type ReadAsked } from './asked.ts';
import { beforehand, characters, meaningWeight, spreading } from './constants.ts';
import { isMeaning } from './meanings.ts';
import { type Smoother, smootherOf } from './smoothing.ts';
import { type ReadText, termsIn } from './text.ts';
import { clear, dot, layOut, termsOf, unitSum, type Vector, vectorOf } from './vectors.ts';

/** What is known of each ticket (row) against each thing asked for (column). */
export interface Features {
  readonly smooth: readonly Float64Array[];
  readonly chars: readonly Float64Array[];
  readonly spread: readonly Float64Array[];
  readonly excess: readonly Float64Array[];
  /** How many different terms both have. */
  readonly shared: readonly Float64Array[];
  /** How rare each stem is, for the reasons. */
  readonly idf: (stem: string) => number;
}

/**
 * Measures tickets against things asked for.
 *
 * @param window the tickets, in the order of their ids
 * @param background what came before, in the order of their ids
 */
export function featuresOf(
  window: readonly ReadText[],
  background: readonly ReadText[],
  asked: readonly ReadAsked[],
): Features {
  const texts = [...background, ...window].map(termsIn);
  const terms = termsOf(
    texts,
    asked.flatMap((thing) => partsOf(thing).map(({ text }) => termsIn(text))),
    (term) => (isMeaning(term) ? meaningWeight : 1),
  );
  const room = new Float64Array(terms.idf.length);
  const vectors = texts.map((text) => vectorOf(text, terms));
  const smoother = smootherOf(vectors, terms.idf.length);
  const things = asked.map((thing) =>
    unitSum(
      partsOf(thing).map(({ text, weight }) => ({ vector: vectorOf(termsIn(text), terms), factor: weight })),
      room,
    ),
  );
  const smoothedAt = (places: readonly number[]): Smoothed[] =>
    places.map((place) => ({ place, vector: smoother.smoothed(vectors[place] as Vector, place) }));

  const tickets = smoothedAt(window.map((_, at) => background.length + at));
  const smooth = nearnessOf(tickets, things, smoother, room);
  const earlier =
    background.length === 0
      ? smooth
      : nearnessOf(smoothedAt(evenly(background.length)), things, smoother, room);
  const usual = things.map((_, q) =>
    quantile(
      earlier.map((row) => row[q] as number),
      beforehand.quantile,
    ),
  );
  return {
    smooth,
    chars: charsOf(window, background, asked),
    shared: sharedOf(window, asked),
    spread: spreadOf(
      tickets.map(({ vector }) => vector),
      smooth,
      room,
    ),
    excess: smooth.map((row) => row.map((value, q) => value - (usual[q] as number))),
    idf: (stem) => terms.idf[terms.column.get(stem) ?? -1] ?? 0,
  };
}

/** A text by its place among all texts, with the words that its neighbours lend it. */
interface Smoothed {
  readonly place: number;
  readonly vector: Vector;
}

/**
 * The cosine of each text and each thing asked for, both smoothed. A thing borrows nothing from the very text it is compared with:
 * among few texts its nearest would else be that text, and any shared word make the two alike.
 */
function nearnessOf(
  texts: readonly Smoothed[],
  things: readonly Vector[],
  { smoothed, lenders }: Smoother,
  room: Float64Array,
): Float64Array[] {
  const result = cosines(
    texts.map(({ vector }) => vector),
    things.map((thing) => smoothed(thing, -1)),
    room,
  );
  things.forEach((thing, q) => {
    const lent = lenders(thing);
    texts.forEach(({ place, vector }, t) => {
      if (!lent.has(place)) return;
      const alone = smoothed(thing, place);
      layOut(alone, room);
      (result[t] as Float64Array)[q] = dot(room, vector);
      clear(alone, room);
    });
  });
  return result;
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

/**
 * One shared word may be chance ("bookmarks"); three seldom are. Words of confirmed tickets are not counted: those texts are long, and
 * any ticket of the desk shares some of them.
 */
function sharedOf(window: readonly ReadText[], asked: readonly ReadAsked[]): Float64Array[] {
  const wanted = asked.map(
    ({ head, answer, phrasings }) => new Set([head, answer, phrasings].flatMap(termsIn)),
  );
  return window.map((text) => {
    const own = [...new Set(termsIn(text))];
    return Float64Array.from(wanted, (of) => own.filter((term) => of.has(term)).length);
  });
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
): Float64Array[] {
  const grams = window.map((text) => gramsOf(text.words.join(' ').slice(0, characters.read)));
  const earlier = background
    .filter((_, at) => at % characters.backgroundStep === 0)
    .map((text) => gramsOf(text.words.join(' ').slice(0, characters.read)));
  const read = asked.map((thing) =>
    partsOf(thing).map(({ text, weight }) => ({ grams: gramsOf(text.words.join(' ')), weight })),
  );
  const terms = termsOf(
    [...earlier, ...grams],
    read.flatMap((parts) => parts.map((part) => part.grams)),
  );
  const room = new Float64Array(terms.idf.length);
  const questions = read.map((parts) =>
    unitSum(
      parts.map((part) => ({ vector: vectorOf(part.grams, terms), factor: part.weight })),
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
