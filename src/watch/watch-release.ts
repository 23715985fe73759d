import type { Handoff } from '../handoffs/index.ts';
import type { Ticket } from '../tickets/index.ts';
import { english, type Words } from '../words/index.ts';
import type { LevelOf } from './answer-worked.ts';
import { type Ground, hear, usualOf } from './hear.ts';
import { kindsOf, shareOf } from './kinds.ts';
import { kindsSince } from './kinds-since.ts';
import type { Match } from './match-tickets.ts';
import { outsideOf } from './outside.ts';
import { firstHour, predictedOf } from './predicted.ts';
import { stageOf } from './stage.ts';
import { laterSteps, laterSurprises, stepOf } from './steps.ts';
import { hoursOf, laneOf } from './strip.ts';
import type { KindOf } from './tally.ts';
import { themesFor } from './themes-for.ts';
import type { Matched, Watch, WatchedLimitation } from './watch.ts';
import {
  hoursBetween,
  hoursOpen,
  isoLike,
  requestersOf,
  type Span,
  type Window,
  windowOf,
} from './window.ts';
import { dataReachesEnd, findingOf, notesOf } from './words.ts';

/** Enough of what came before to say what is usual, few enough to be read in a second. */
const backgroundTexts = 2500;

/** What other steps know and a watch can use. */
export interface WatchOptions {
  /** ISO 8601; the newest ticket's creation time unless given. */
  readonly asOf?: string | undefined;
  /** The themes of a ticket, the primary first. Without it themes are found in the tickets themselves. */
  readonly themesOf?: ((ticket: string) => readonly string[]) | undefined;
  readonly themeLabel?: ((theme: string) => string) | undefined;
  /** The support level that a ticket reached; unknown unless given. */
  readonly levelOf?: LevelOf | undefined;
  /** What a ticket asks; not counted unless given. */
  readonly kindOf?: KindOf | undefined;
  /** What the exports miss, in milliseconds since 1970: its silence is no history, and no verdict. */
  readonly gaps?: readonly Span[] | undefined;
  /** The score from which a ticket counts as matched; unless given the one that fits the history. */
  readonly threshold?: number | undefined;
  /** What `data/sorting.csv` says of tickets and this handoff; null for none of its questions and limitations. */
  readonly sorted?: ReadonlyMap<string, Matched | null> | undefined;
}

/**
 * Compares the 48 hours from a release's flag on with what its handoff foresaw.
 *
 * Every ticket of the window is in one group: a question, a limitation, a surprise (an unusual theme that nobody predicted) or
 * unrelated. A question came with two tickets, or with one that a person confirmed; any other one alone is `perhaps`. Verdicts
 * wait until the window is over and the tickets reach its end.
 *
 * @param tickets tickets that may lie in the window; others are passed over
 * @param history tickets from before the release; both lists may be the same
 * @param words the language of its sentences
 */
export function watchRelease(
  handoff: Handoff,
  tickets: readonly Ticket[],
  history: readonly Ticket[],
  options: WatchOptions = {},
  words: Words = english,
): Watch {
  const windowFrom = (at: string): Window =>
    windowOf(at, tickets, history, options.asOf, options.gaps, Date.parse(handoff.releaseAt));
  const window = windowFrom(handoff.releaseAt);
  const themes = themesFor(window, options.themesOf, options.themeLabel);
  const { themesOf } = themes;
  const texts = new Map([...history, ...tickets].map((ticket) => [ticket.id, ticket]));
  const ground: Ground = {
    ...themes,
    background: window.before.slice(-backgroundTexts).map(({ ticket }) => ticket),
    levelOf: options.levelOf ?? (() => 'unknown'),
    threshold: options.threshold,
    sorted: options.sorted,
    textOf: (id) => texts.get(id),
  };
  const heard = hear(handoff, window, ground, words);
  const { matchOf, threshold, ofQuestion, ofLimitation, surprises, unrelated } = heard;
  const outsideOfPlace = outsideOf(handoff, window, options.sorted);
  const namedOutside = (kind: Matched['kind'], index: number) => {
    const outside = outsideOfPlace({ kind, index });
    return outside.length === 0 ? {} : { outside };
  };
  const predicted = predictedOf(handoff, window, heard, ground, words).map((one, index) => ({
    ...one,
    ...namedOutside('question', index),
  }));
  const limitations = handoff.limitations.map(({ text }, index): WatchedLimitation => {
    const own = ofLimitation(index);
    return {
      text,
      arrived: own.length,
      requesters: requestersOf(own.map(({ ticket }) => ticket)),
      firstHour: firstHour(window, own),
      ...namedOutside('limitation', index),
    };
  });
  assertCloses(window.arrived.length, predicted, limitations, surprises, unrelated);

  const lanes = [
    ...handoff.questions.map(({ question }, index) =>
      laneOf('question', index, question, ofQuestion(index), window.from),
    ),
    ...handoff.limitations.map(({ text }, index) =>
      laneOf('limitation', index, text, ofLimitation(index), window.from),
    ),
    ...surprises.map((one, index) => laneOf('surprise', index, one.label, one.tickets, window.from)),
  ];
  const about = new Set(lanes.flatMap((lane) => lane.tickets));
  const firsts = lanes.flatMap((lane) => lane.hours[0] ?? []);
  const to = isoLike(window.to, handoff.releaseAt);
  const asOf = options.asOf ?? isoLike(window.asOf, 'Z');
  const released = window.asOf >= window.from;
  const unpredicted = surprises.map(({ tickets: _, ...surprise }) => surprise);
  const steps = laterSteps(handoff).map((step) => stepOf(handoff, step, windowFrom(step.at), ground, words));
  const complete = window.asOf >= window.to;

  return {
    id: handoff.id,
    release: handoff.release,
    ...(handoff.version === undefined ? {} : { version: handoff.version }),
    from: handoff.releaseAt,
    to,
    asOf,
    released,
    complete,
    whole: complete && dataReachesEnd(window),
    hoursOpen: hoursOpen(window),
    newestTicketAt: window.newest === undefined ? null : isoLike(window.newest, 'Z'),
    finding: findingOf(
      {
        window,
        audience: (stageOf(handoff, { to, asOf }) ?? handoff.steps[0])?.audience,
        predicted,
        limitations,
        surprises,
        later: laterSurprises({ steps, unpredicted }),
      },
      words,
    ),
    notes: notesOf(window, words),
    arrived: {
      count: window.arrived.length,
      usual: usualOf(window),
    },
    predicted,
    limitations,
    unpredicted,
    unrelated: { count: unrelated },
    tickets: window.arrived.map(({ ticket, at }) => {
      const match = matchOf.get(ticket.id) as Match;
      return {
        id: ticket.id,
        hour: hoursBetween(window.from, at),
        matched: match.matched,
        themes: [...themesOf(ticket.id)],
        score: Math.round(match.score * 1000) / 1000,
        ...(match.perhaps ? { perhaps: match.perhaps } : {}),
        ...(match.decidedBy ? { decidedBy: match.decidedBy } : {}),
        reason: match.reason,
      };
    }),
    kinds: kindsOf(window, about, options.kindOf),
    share: shareOf(window, options.kindOf),
    since: kindsSince(window, about, options.kindOf, themes),
    threshold,
    steps,
    hours: hoursOf(window),
    lanes,
    lagHours: firsts.length === 0 ? null : Math.floor(Math.min(...firsts) * 10) / 10,
  };
}

/** W1: a sum that does not close is our own mistake, and better found than published. */
function assertCloses(
  arrived: number,
  predicted: readonly { readonly arrived: number }[],
  limitations: readonly { readonly arrived: number }[],
  surprises: readonly { readonly count: number }[],
  unrelated: number,
): void {
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const grouped =
    sum(predicted.map((one) => one.arrived)) +
    sum(limitations.map((one) => one.arrived)) +
    sum(surprises.map((one) => one.count)) +
    unrelated;
  if (grouped !== arrived || unrelated < 0)
    throw new Error(`${arrived - grouped} tickets of the window are in no group.`);
}
