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

/** The support level that a ticket reached. */
export type LevelOf = (ticket: string) => 'L1' | 'L2' | 'L3' | 'unknown';

/**
 * Counts whether the answer worked. Yes: settled at L1, not reopened, the same requester not back on the matter within seven
 * days. No: one of these failed. Open: not settled, or too early to say. Unknown: the export lacks the status or the level.
 *
 * @param tickets the question's tickets
 * @param isBack whether a later ticket of the same requester is about the same matter
 */
export function answerWorked(
  tickets: readonly Timed[],
  since: readonly Timed[],
  asOf: number,
  levelOf: LevelOf,
  isBack: (first: Timed, later: Timed) => boolean,
): AnswerWorked {
  const counts: AnswerWorked = { yes: 0, no: 0, open: 0, unknown: 0 };
  for (const one of tickets) counts[outcomeOf(one)] += 1;
  return counts;

  function outcomeOf(one: Timed): keyof AnswerWorked {
    const { ticket, at } = one;
    const until = at + answerHoldsHours * hourLength;
    const level = levelOf(ticket.id);
    if ((ticket.reopens ?? 0) > 0 || level === 'L2' || level === 'L3') return 'no';
    const who = requesterOf(ticket);
    const back = since.some(
      (later) =>
        later.at > at && later.at <= until && requesterOf(later.ticket) === who && isBack(one, later),
    );
    if (back && ticket.requester !== undefined) return 'no';
    if (ticket.status === undefined && ticket.solvedAt === undefined) return 'unknown';
    if (ticket.solvedAt === undefined && !settled.test((ticket.status ?? '').trim())) return 'open';
    if (level === 'unknown') return 'unknown';
    return asOf < until ? 'open' : 'yes';
  }
}
