import type { Words } from '../words/index.ts';
import { hourLength, requesterOf, type Timed } from './window.ts';

const answerHoldsHours = 7 * 24;
const settled = /^(?:solved|closed|resolved|done|completed?|fixed|answered)$/i;

/** How many of a question's tickets its answer settled. */
export interface AnswerWorked {
  yes: number;
  no: number;
  open: number;
  unknown: number;
}

/** Why an answer did not settle a ticket, or why nobody can tell. */
const outcomes = {
  held: 'yes',
  reopened: 'no',
  climbed: 'no',
  cameBack: 'no',
  notSettled: 'open',
  leftOpen: 'open',
  tooEarly: 'open',
  noStatus: 'unknown',
  noLevel: 'unknown',
} as const satisfies Record<string, keyof AnswerWorked>;
type Outcome = keyof typeof outcomes;

/** The support level that a ticket reached. */
export type LevelOf = (ticket: string) => 'L1' | 'L2' | 'L3' | 'unknown';

/**
 * Counts whether the answer worked. Yes: settled at L1, not reopened, the same requester not back on the matter within seven
 * days. No: one of these failed. Open: not settled, or too early to say. Unknown: the export lacks the status or the level.
 *
 * @param tickets the question's tickets
 * @param isBack whether a later ticket of the same requester is about the same matter
 * @returns the counts, and in words whether the question is handled and why: '' without a ticket
 */
export function answerWorked(
  tickets: readonly Timed[],
  since: readonly Timed[],
  asOf: number,
  levelOf: LevelOf,
  isBack: (first: Timed, later: Timed) => boolean,
  words: Words,
): { answerWorked: AnswerWorked; answer: string } {
  const found = tickets.map(outcomeOf);
  const counts: AnswerWorked = { yes: 0, no: 0, open: 0, unknown: 0 };
  for (const outcome of found) counts[outcomes[outcome]] += 1;
  return { answerWorked: counts, answer: inWords(found, counts, words) };

  function outcomeOf(one: Timed): Outcome {
    const { ticket, at } = one;
    const until = at + answerHoldsHours * hourLength;
    const level = levelOf(ticket.id);
    if ((ticket.reopens ?? 0) > 0) return 'reopened';
    if (level === 'L2' || level === 'L3') return 'climbed';
    const who = requesterOf(ticket);
    const back = since.some(
      (later) =>
        later.at > at && later.at <= until && requesterOf(later.ticket) === who && isBack(one, later),
    );
    if (back && ticket.requester !== undefined) return 'cameBack';
    if (ticket.status === undefined && ticket.solvedAt === undefined) return 'noStatus';
    if (ticket.solvedAt === undefined && !settled.test((ticket.status ?? '').trim()))
      return asOf < until ? 'notSettled' : 'leftOpen';
    if (level === 'unknown') return 'noLevel';
    return asOf < until ? 'tooEarly' : 'held';
  }
}

/** One ticket that came back is enough: a question is handled only when all its tickets stayed settled where they came in. */
function inWords(found: readonly Outcome[], { yes, no, open }: AnswerWorked, { watch }: Words): string {
  if (found.length === 0) return '';
  const say = watch.answer;
  if (yes === found.length) return say.handled(yes);
  const why = (Object.keys(outcomes) as Outcome[]).flatMap((outcome) => {
    const count = found.filter((one) => one === outcome).length;
    return outcome === 'held' || count === 0 ? [] : [say.why[outcome](count)];
  });
  if (no > 0) return say.notHandled(why);
  if (open === 0) return say.unknown(why);
  // After seven days it is not too early: it is not done.
  return found.some((one) => one === 'notSettled' || one === 'tooEarly') ? say.open(why) : say.leftOpen(why);
}
