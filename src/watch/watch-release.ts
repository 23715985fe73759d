import { assessChange } from '../change/index.ts';
import type { Handoff } from '../handoffs/index.ts';
import type { Ticket } from '../tickets/index.ts';
import { english, type Words } from '../words/index.ts';
import { answerWorked, type LevelOf } from './answer-worked.ts';
import { forecastVerdict } from './forecast-verdict.ts';
import { kindsOf, shareOf } from './kinds.ts';
import { kindsSince } from './kinds-since.ts';
import { type Match, matchTickets, thresholds } from './match-tickets.ts';
import { hoursOf, laneOf } from './strip.ts';
import { surprisesOf } from './surprises.ts';
import type { KindOf } from './tally.ts';
import { themesFor } from './themes-for.ts';
import type { Matched, PredictedQuestion, Watch, WatchedLimitation } from './watch.ts';
import {
  hourLength,
  hoursBetween,
  isoLike,
  requestersOf,
  type Span,
  type Timed,
  type Window,
  watchHours,
  windowOf,
} from './window.ts';
import { dataReachesEnd, findingOf, notesOf, shortData, stillToCome } from './words.ts';

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
  /** The score from which a ticket counts as matched; 0.40 unless given. */
  readonly threshold?: number | undefined;
}

/**
 * Compares the 48 hours from a release's flag on with what its handoff foresaw.
 *
 * Every ticket of the window is in one group: a question, a limitation, a surprise (an unusual theme that nobody predicted) or
 * unrelated. A question came with two tickets; one alone is `perhaps`. Verdicts wait until the window is over and the tickets
 * reach its end.
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
  const window = windowOf(handoff.releaseAt, tickets, history, options.asOf, options.gaps);
  const { themesOf, labelOf } = themesFor(window, options.themesOf, options.themeLabel);
  const levelOf = options.levelOf ?? (() => 'unknown');
  const threshold = options.threshold ?? thresholds.matched;
  const asked = { questions: handoff.questions, limitations: handoff.limitations.map(({ text }) => text) };
  const matches = matchTickets(
    asked,
    window.arrived.map(({ ticket }) => ticket),
    window.before.slice(-backgroundTexts).map(({ ticket }) => ticket),
    { threshold },
    words,
  );

  const groups = new Map<string, Timed[]>();
  const unmatched: Timed[] = [];
  const matchOf = new Map(matches.map((match) => [match.ticket, match]));
  for (const one of window.arrived) {
    const matched = matchOf.get(one.ticket.id)?.matched;
    if (!matched) unmatched.push(one);
    else groups.set(keyOf(matched), [...(groups.get(keyOf(matched)) ?? []), one]);
  }
  const ofQuestion = (index: number) => groups.get(keyOf({ kind: 'question', index })) ?? [];
  const ofLimitation = (index: number) => groups.get(keyOf({ kind: 'limitation', index })) ?? [];

  const isBack = (first: Timed, later: Timed): boolean => {
    const wanted = matchOf.get(first.ticket.id)?.matched;
    const found = matchOf.get(later.ticket.id)?.matched;
    if (wanted && found) return keyOf(wanted) === keyOf(found);
    const theme = themesOf(first.ticket.id)[0];
    return theme !== undefined && themesOf(later.ticket.id)[0] === theme;
  };
  const predicted = handoff.questions.map((question, index): PredictedQuestion => {
    const own = ofQuestion(index);
    const requesters = requestersOf(own.map(({ ticket }) => ticket));
    return {
      question: question.question,
      ...(question.expected ? { expected: question.expected } : {}),
      arrived: own.length,
      requesters,
      state: own.length >= 2 ? 'came' : 'silent',
      ...(own.length === 1 ? { perhaps: true as const } : {}),
      firstHour: firstHour(window, own),
      ...forecastVerdict(
        {
          expected: question.expected,
          tickets: own.length,
          requesters,
          closed: window.asOf >= window.to && dataReachesEnd(window),
          openBecause: openBecause(window, words),
          pilotsOnly: pilotsOnly(handoff, window),
        },
        words,
      ),
      answerWorked: answerWorked(own, window.since, window.asOf, levelOf, isBack),
    };
  });
  const limitations = handoff.limitations.map(({ text }, index): WatchedLimitation => {
    const own = ofLimitation(index);
    return {
      text,
      arrived: own.length,
      requesters: requestersOf(own.map(({ ticket }) => ticket)),
      firstHour: firstHour(window, own),
    };
  });
  const surprises = surprisesOf(unmatched, window, { themesOf, labelOf, levelOf }, words);
  const unrelated = unmatched.length - surprises.reduce((sum, one) => sum + one.count, 0);
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
  const released = window.asOf >= window.from;
  const complete = window.asOf >= window.to;

  return {
    id: handoff.id,
    release: handoff.release,
    ...(handoff.version === undefined ? {} : { version: handoff.version }),
    from: handoff.releaseAt,
    to: isoLike(window.to, handoff.releaseAt),
    asOf: options.asOf ?? isoLike(window.asOf, 'Z'),
    released,
    complete,
    hoursOpen: complete
      ? 0
      : Math.min(watchHours, Math.ceil(((window.to - window.asOf) / hourLength) * 10) / 10),
    newestTicketAt: window.newest === undefined ? null : isoLike(window.newest, 'Z'),
    finding: findingOf({ handoff, window, predicted, limitations, surprises }, words),
    notes: notesOf(window, words),
    arrived: {
      count: window.arrived.length,
      usual: released && window.missing.length === 0 ? usualOf(window) : null,
    },
    predicted,
    limitations,
    unpredicted: surprises.map(({ tickets: _, ...surprise }) => surprise),
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
        reason: match.reason,
      };
    }),
    kinds: kindsOf(window, about, options.kindOf),
    share: shareOf(window, options.kindOf),
    since: kindsSince(window, about, options.kindOf, { themesOf, labelOf }),
    threshold,
    hours: hoursOf(window),
    lanes,
    lagHours: firsts.length === 0 ? null : Math.floor(Math.min(...firsts) * 10) / 10,
  };
}

function keyOf({ kind, index }: Matched): string {
  return `${kind} ${index}`;
}

function firstHour(window: Window, tickets: readonly Timed[]): number | null {
  return tickets[0] ? hoursBetween(window.from, tickets[0].at) : null;
}

function openBecause(window: Window, words: Words): string {
  if (window.asOf < window.from) return words.watch.verdict.notReleased;
  return window.asOf < window.to ? stillToCome(window, words) : shortData(window, words);
}

/** True when every step up to the end of the window says that it went to pilots, colleagues or observed people. */
function pilotsOnly(handoff: Handoff, window: Window): boolean {
  const begun = handoff.steps.filter((step) => Date.parse(step.at) < window.to);
  return (
    begun.length > 0 &&
    begun.every((step) => /\b(?:pilots?|internal|observed|colleagues)\b/i.test(step.audience))
  );
}

function usualOf(window: Window) {
  return assessChange(
    window.earlier.map((week) => week.length),
    window.arrived.length,
  ).usual;
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
