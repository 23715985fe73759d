import type { TextTicket } from '../themes/index.ts';
import { english, type Words } from '../words/index.ts';
import { type Asked, type ReadAsked, readThing, type Thing, thingsOf } from './matching/asked.ts';
import { thresholds } from './matching/constants.ts';
import { type DecidedBy, decisionsOf, type KnownByHand } from './matching/decisions.ts';
import { featuresOf } from './matching/features.ts';
import { decisionInWords, type Grounds, reasonOf, refutedInWords } from './matching/reason.ts';
import { scoresOf } from './matching/scores.ts';
import { type ReadText, readTicket } from './matching/text.ts';
import { askedOf, isYoung, thresholdFor } from './matching/threshold.ts';
import type { Matched } from './watch.ts';

export type { Asked } from './matching/asked.ts';
export { thresholdFor } from './matching/threshold.ts';

/** What one ticket was found to be about. */
export interface Match {
  readonly ticket: string;
  /** One of the things asked for, or null; `index` counts from 0 within its kind. */
  readonly matched: Matched | null;
  /** 0 to 1, of the best of them, matched or not; 1 or 0 where a person decided. */
  readonly score: number;
  /** The best of them when the score is at least 0.22 but below the threshold: a near miss, counted as none. */
  readonly perhaps?: Matched;
  /** Present where a person decided, not the words. */
  readonly decidedBy?: DecidedBy;
  /** In words: what ticket and question share, what else was near, what the best one lacked, or who decided. */
  readonly reason: string;
}

/** What else a matching may know. */
export interface MatchOptions extends KnownByHand {
  /** The score from which a ticket counts as matched; unless given the one that fits the background (`thresholdFor`). */
  readonly threshold?: number | undefined;
  /** How a theme is called. */
  readonly themeLabel?: ((theme: string) => string) | undefined;
  /** The text of a confirmed ticket that is neither among the tickets nor in the background. */
  readonly textOf?: ((ticket: string) => TextTicket | undefined) | undefined;
}

/**
 * Decides for each ticket whether it is one of a handoff's questions, one of its limitations, or none. What a person decided
 * stands; of all others five features of their wording and one logistic decide, calibrated on three labelled sets (see
 * `matching/constants.ts`). A ticket that a person confirmed is a phrasing for all others.
 *
 * The same tickets in any order give the same matches.
 *
 * @param tickets what arrived
 * @param background what came before the release; without it more tickets match that should not
 * @param words the language of the reasons
 * @returns one match for each ticket, in the order of `tickets`
 */
export function matchTickets(
  asked: Asked,
  tickets: readonly TextTicket[],
  background: readonly TextTicket[] = [],
  options: MatchOptions = {},
  words: Words = english,
): Match[] {
  const things = thingsOf(asked);
  const decisions = decisionsOf(things, options);
  const window = [...tickets].sort(byId);
  if (things.length === 0) {
    return tickets.map(({ id }) => ({
      ticket: id,
      matched: null,
      score: 0,
      reason: words.watch.match.noneAsked,
    }));
  }

  const known = new Set(window.map(({ id }) => id));
  const earlier = background.filter((ticket) => !known.has(ticket.id)).sort(byId);
  const textOf = textsOf([...earlier, ...window], options.textOf);
  const confirmed = things.map((thing) => decisions.confirmed(thing).flatMap((id) => textOf(id) ?? []));

  const read = window.map(({ subject, body }) => readTicket(subject, body));
  const before = earlier.map(({ subject, body }) => readTicket(subject, body));
  const readThings = things.map((thing, at) => readThing(thing, confirmed[at] ?? []));
  const features = featuresOf(read, before, readThings);
  const threshold = options.threshold ?? thresholdFor(before.length);
  const labelOf = options.themeLabel ?? ((theme) => theme);

  const matchOf = (ticket: TextTicket, t: number): Match => {
    const decision = decisions.of(ticket.id);
    if (decision) {
      const { matched, by } = decision;
      const reason = decisionInWords(decision, labelOf, words);
      return { ticket: ticket.id, matched, score: matched ? 1 : 0, decidedBy: by, reason };
    }
    const refuted = things.filter((thing) => decisions.isRefuted(ticket.id, thing)).map(({ place }) => place);
    const [best, next] = scoresOf(features, t).filter(
      ({ index }) => !refuted.includes((things[index] as Thing).place),
    );
    if (!best)
      return {
        ticket: ticket.id,
        matched: null,
        score: 0,
        decidedBy: 'handoff',
        reason: refutedInWords(refuted, words),
      };
    const { place } = things[best.index] as Thing;
    const isOneTerm = at(features.shared, t, best.index) <= 1;
    const asks = askedOf(threshold, isOneTerm);
    const isMatched = best.score >= asks;
    const isNear = !isMatched && best.score >= Math.min(thresholds.perhaps, threshold);
    const grounds: Grounds = {
      ticket: read[t] as ReadText,
      asked: readThings[best.index] as ReadAsked,
      place,
      score: best.score,
      threshold: asks,
      isOneTerm,
      isYoung: options.threshold === undefined && isYoung(before.length),
      next: next && { place: (things[next.index] as Thing).place, score: next.score },
      refuted,
      lent: at(features.spread, t, best.index) - at(features.smooth, t, best.index),
      excess: at(features.excess, t, best.index),
      hasBackground: before.length > 0,
      idf: features.idf,
    };
    return {
      ticket: ticket.id,
      matched: isMatched ? place : null,
      score: best.score,
      ...(isNear ? { perhaps: place } : {}),
      reason: reasonOf(grounds, words),
    };
  };
  const matches = new Map(window.map((ticket, t) => [ticket.id, matchOf(ticket, t)]));
  return tickets.map((ticket) => matches.get(ticket.id) as Match);
}

/** Finds tickets by their id: those at hand, else what the caller knows. */
function textsOf(
  tickets: readonly TextTicket[],
  others: MatchOptions['textOf'] = () => undefined,
): (ticket: string) => TextTicket | undefined {
  const known = new Map(tickets.map((ticket) => [ticket.id, ticket]));
  return (id) => known.get(id) ?? others(id);
}

function at(rows: readonly Float64Array[], row: number, column: number): number {
  return (rows[row] as Float64Array)[column] as number;
}

function byId(a: TextTicket, b: TextTicket): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
