import type { Handoff } from '../handoffs/index.ts';
import type { Words } from '../words/index.ts';
import { answerWorked } from './answer-worked.ts';
import { reachesFew } from './audience.ts';
import { forecastVerdict } from './forecast-verdict.ts';
import { type Ground, type Heard, keyOf } from './hear.ts';
import { isLearnedAfter } from './learned.ts';
import type { PredictedQuestion } from './watch.ts';
import { hoursBetween, requestersOf, type Timed, type Window } from './window.ts';
import { dataReachesEnd, shortData, stillToCome } from './words.ts';

/** What became of each question of a handoff: its tickets, its verdict, and whether its answer worked. */
export function predictedOf(
  handoff: Handoff,
  window: Window,
  { matchOf, ofQuestion }: Heard,
  { levelOf, themesOf }: Ground,
  words: Words,
): PredictedQuestion[] {
  const isBack = (first: Timed, later: Timed): boolean => {
    const wanted = matchOf.get(first.ticket.id)?.matched;
    const found = matchOf.get(later.ticket.id)?.matched;
    if (wanted && found) return keyOf(wanted) === keyOf(found);
    const theme = themesOf(first.ticket.id)[0];
    return theme !== undefined && themesOf(later.ticket.id)[0] === theme;
  };
  return handoff.questions.map((question, index): PredictedQuestion => {
    const own = ofQuestion(index);
    const requesters = requestersOf(own.map(({ ticket }) => ticket));
    const standing = standingOf(own, matchOf);
    const learned = isLearnedAfter(question, window.from);
    return {
      question: question.question,
      ...(learned ? { addedAt: question.addedAt } : {}),
      ...(question.expected ? { expected: question.expected } : {}),
      arrived: own.length,
      requesters,
      ...standing,
      firstHour: firstHour(window, own),
      ...forecastVerdict(
        {
          expected: question.expected,
          tickets: own.length,
          perhaps: standing.perhaps === true,
          requesters,
          closed: window.asOf >= window.to && dataReachesEnd(window),
          openBecause: openBecause(window, words),
          pilotsOnly: pilotsOnly(handoff, window),
          learned,
        },
        words,
      ),
      ...answerWorked(own, window.since, window.asOf, levelOf, isBack, words),
    };
  });
}

/** Whether a question came: with two tickets, or with one that a person named, rather than words or its theme. */
export function standingOf(
  tickets: readonly Timed[],
  matchOf: Heard['matchOf'],
): Pick<PredictedQuestion, 'state' | 'perhaps'> {
  const isConfirmed = ({ ticket }: Timed): boolean => {
    const by = matchOf.get(ticket.id)?.decidedBy;
    return by === 'sorting' || by === 'handoff';
  };
  const came = tickets.length >= 2 || tickets.some(isConfirmed);
  if (came) return { state: 'came' };
  return { state: 'silent', ...(tickets.length === 1 ? { perhaps: true } : {}) };
}

/** Whole hours from flag on to the first of some tickets. */
export function firstHour({ from }: Window, tickets: readonly Timed[]): number | null {
  return tickets[0] ? hoursBetween(from, tickets[0].at) : null;
}

function openBecause(window: Window, words: Words): string {
  if (window.asOf < window.from) return words.watch.verdict.notReleased;
  return window.asOf < window.to ? stillToCome(window, words) : shortData(window, words);
}

/** True when every step up to the end of the window went to a few alone. */
function pilotsOnly(handoff: Handoff, window: Window): boolean {
  const begun = handoff.steps.filter((step) => Date.parse(step.at) < window.to);
  return begun.length > 0 && begun.every(reachesFew);
}
