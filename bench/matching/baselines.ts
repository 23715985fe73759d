import type { TextTicket } from '../../src/themes/index.ts';
import type { Asked } from '../../src/watch/index.ts';
import { type Thing, thingsOf } from '../../src/watch/matching/asked.ts';
import { type ReadText, readText, readTicket } from '../../src/watch/matching/text.ts';
import { clear, dot, layOut, type Terms, termsOf, vectorOf } from '../../src/watch/matching/vectors.ts';
import type { Scored } from './tally.ts';

/** A way to hold tickets against things asked for, read as our own matching reads them. */
export type Baseline = (
  asked: Asked,
  tickets: readonly TextTicket[],
  background: readonly TextTicket[],
) => Scored[];

/** Cosine of TF-IDF vectors: the ticket beside question, answer and phrasings as one text. */
export const tfIdfCosine: Baseline = (asked, tickets, background) => {
  const { things, read, wanted, terms } = prepared(asked, tickets, background);
  const room = new Float64Array(terms.idf.length);
  const vectors = read.map(({ stems }) => vectorOf(stems, terms));
  const scores = wanted.map((text) => {
    const vector = vectorOf(text.stems, terms);
    layOut(vector, room);
    const found = vectors.map((ticket) => dot(room, ticket));
    clear(vector, room);
    return found;
  });
  return tickets.map(({ id }, t) => bestOf(id, things, (q) => scores[q]?.[t] ?? 0));
};

/** BM25 (Robertson and Zaragoza 2009; k1 1.2, b 0.75): the ticket asks, the things are the documents; as a share of the most it could get. */
export const bm25: Baseline = (asked, tickets, background) => {
  const { things, read, wanted, terms } = prepared(asked, tickets, background);
  const meanLength = wanted.reduce((sum, { stems }) => sum + stems.length, 0) / Math.max(1, wanted.length);
  const counts = wanted.map(({ stems }) => countsOf(stems));
  const idf = (stem: string) => terms.idf[terms.column.get(stem) ?? -1] ?? 0;
  const k1 = 1.2;
  return tickets.map(({ id }, t) => {
    const query = [...new Set(read[t]?.stems ?? [])];
    const most = query.reduce((sum, stem) => sum + idf(stem) * (k1 + 1), 0);
    return bestOf(id, things, (q) => {
      const length = 0.25 + (0.75 * (wanted[q]?.stems.length ?? 0)) / meanLength;
      const score = query.reduce((sum, stem) => {
        const count = counts[q]?.get(stem) ?? 0;
        return sum + (idf(stem) * count * (k1 + 1)) / (count + k1 * length);
      }, 0);
      return most === 0 ? 0 : score / most;
    });
  });
};

function prepared(asked: Asked, tickets: readonly TextTicket[], background: readonly TextTicket[]) {
  const things = thingsOf(asked);
  const read: ReadText[] = tickets.map(({ subject, body }) => readTicket(subject, body));
  const before = background.map(({ subject, body }) => readTicket(subject, body));
  const wanted = things.map(({ head, answer, phrasings }) =>
    readText([head, answer, ...phrasings].join(' ')),
  );
  const terms: Terms = termsOf(
    [...before, ...read].map(({ stems }) => stems),
    wanted.map(({ stems }) => stems),
  );
  return { things, read, wanted, terms };
}

function bestOf(ticket: string, things: readonly Thing[], scoreOf: (index: number) => number): Scored {
  const ranked = things
    .map(({ place }, index) => ({ place, score: scoreOf(index) }))
    .sort((a, b) => b.score - a.score);
  return { ticket, place: ranked[0]?.place ?? null, score: ranked[0]?.score ?? 0 };
}

function countsOf(stems: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}
