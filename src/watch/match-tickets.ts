import type { TextTicket } from '../themes/index.ts';
import { english, type Words } from '../words/index.ts';
import { fewestAsked, logistic, thresholds } from './matching/constants.ts';
import { type Features, featuresOf, type ReadAsked } from './matching/features.ts';
import { reasonOf } from './matching/reason.ts';
import { type ReadText, readText, readTicket } from './matching/text.ts';
import type { Matched } from './watch.ts';

export { thresholds } from './matching/constants.ts';

/** What a handoff leads one to expect: questions with their answers, and limitations. */
export interface Asked {
  readonly questions: readonly {
    readonly question: string;
    readonly answer: string;
    readonly phrasings?: readonly string[];
  }[];
  readonly limitations: readonly string[];
}

/** What one ticket was found to be about. */
export interface Match {
  readonly ticket: string;
  /** One of the things asked for, or null; `index` counts from 0 within its kind. */
  readonly matched: Matched | null;
  /** 0 to 1, of the best of them, matched or not. */
  readonly score: number;
  /** The best of them when the score is at least 0.22 but below the threshold: a near miss, counted as none. */
  readonly perhaps?: Matched;
  /** In words: what ticket and question share, what else was near, or what the best one lacked. */
  readonly reason: string;
}

/** What features and weights say about one ticket and one thing asked for. */
interface Scored {
  readonly index: number;
  readonly score: number;
}

/**
 * Decides for each ticket whether it is one of a handoff's questions, one of its limitations, or none: six lexical features
 * and one logistic, calibrated on three labelled sets (see `matching/constants.ts`).
 *
 * The same tickets in any order give the same matches.
 *
 * @param tickets what arrived
 * @param background what came before the release; without it more tickets match that should not
 * @param options `threshold`: the score from which a ticket counts as matched, 0.40 unless given
 * @param words the language of the reasons
 * @returns one match for each ticket, in the order of `tickets`
 */
export function matchTickets(
  asked: Asked,
  tickets: readonly TextTicket[],
  background: readonly TextTicket[] = [],
  options: { readonly threshold?: number } = {},
  words: Words = english,
): Match[] {
  const threshold = options.threshold ?? thresholds.matched;
  const things = [
    ...asked.questions.map((one) => ({
      head: one.question,
      rest: [one.answer, ...(one.phrasings ?? [])].join(' '),
    })),
    ...asked.limitations.map((text) => ({ head: text, rest: '' })),
  ];
  const window = [...tickets].sort(byId);
  if (things.length === 0) {
    return tickets.map(({ id }) => ({
      ticket: id,
      matched: null,
      score: 0,
      reason: words.watch.match.noneAsked,
    }));
  }

  const known = new Set(window.map((ticket) => ticket.id));
  const read = window.map((ticket) => readTicket(ticket.subject, ticket.body));
  const before = background
    .filter((ticket) => !known.has(ticket.id))
    .sort(byId)
    .map((ticket) => readTicket(ticket.subject, ticket.body));
  const readThings: ReadAsked[] = things.map(({ head, rest }) => ({
    head: readText(head),
    rest: readText(rest),
  }));
  const withPhrasings = asked.questions.some((one) => (one.phrasings ?? []).length > 0);
  const features = featuresOf(read, before, readThings, withPhrasings);

  const placeOf = (index: number): Matched =>
    index < asked.questions.length
      ? { kind: 'question', index }
      : { kind: 'limitation', index: index - asked.questions.length };

  const matches = new Map(
    window.map((ticket, t) => {
      const ranked = scores(features, t);
      const best = ranked[0] as Scored;
      const isMatched = best.score >= threshold;
      const isNear = !isMatched && best.score >= Math.min(thresholds.perhaps, threshold);
      const place = placeOf(best.index);
      const match: Match = {
        ticket: ticket.id,
        matched: isMatched ? place : null,
        score: best.score,
        ...(isNear ? { perhaps: place } : {}),
        reason: reasonOf(
          {
            ticket: read[t] as ReadText,
            asked: readThings[best.index] as ReadAsked,
            place,
            score: best.score,
            threshold,
            next: ranked[1] && { place: placeOf(ranked[1].index), score: ranked[1].score },
            lent:
              ((features.spread[t] as Float64Array)[best.index] as number) -
              ((features.smooth[t] as Float64Array)[best.index] as number),
            excess: (features.excess[t] as Float64Array)[best.index] as number,
            hasBackground: before.length > 0,
            idf: features.idf,
          },
          words,
        ),
      };
      return [ticket.id, match] as const;
    }),
  );
  return tickets.map((ticket) => matches.get(ticket.id) as Match);
}

/** Each thing asked for with its score, the best first, ties to the earlier. */
function scores(features: Features, t: number): Scored[] {
  const smooth = features.smooth[t] as Float64Array;
  const chars = features.chars[t] as Float64Array;
  return Array.from(smooth, (_, index) => {
    const z =
      logistic.intercept +
      logistic.chars * (chars[index] as number) +
      logistic.spread * ((features.spread[t] as Float64Array)[index] as number) +
      logistic.excess * ((features.excess[t] as Float64Array)[index] as number) +
      logistic.smoothMargin * margin(smooth, index) +
      logistic.charsMargin * margin(chars, index) +
      logistic.lnAsked * Math.log(Math.max(fewestAsked, smooth.length));
    return { index, score: 1 / (1 + Math.exp(-z)) };
  }).sort((a, b) => b.score - a.score || a.index - b.index);
}

/** How far one value is above the highest of the others; negative for all but the best. */
function margin(values: Float64Array, index: number): number {
  let others = 0;
  let known = false;
  values.forEach((value, at) => {
    if (at === index) return;
    others = known ? Math.max(others, value) : value;
    known = true;
  });
  return (values[index] as number) - others;
}

function byId(a: TextTicket, b: TextTicket): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
