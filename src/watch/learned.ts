import type { Handoff } from '../handoffs/index.ts';
import type { Words } from '../words/index.ts';
import type { Match } from './match-tickets.ts';
import type { Timed } from './window.ts';

/** Tickets of a question that the handoff did not know yet when they came. */
export interface LearnedGroup {
  /** Position of the question in the handoff. */
  readonly index: number;
  readonly question: string;
  readonly tickets: readonly Timed[];
}

/** Matches as they count, and what they would have been had the handoff known. */
interface LearnedLater {
  readonly matches: readonly Match[];
  readonly groups: readonly LearnedGroup[];
}

/** Whether a question came into the handoff only after an instant. */
export function isLearnedAfter(
  { addedAt }: Pick<Handoff['questions'][number], 'addedAt'>,
  instant: number,
): boolean {
  return addedAt !== undefined && Date.parse(addedAt) > instant;
}

/**
 * Takes back the matches of tickets that came before their question stood in the handoff: a question learned at a step counts as
 * predicted only for tickets after the edit (domain, 2.12).
 */
export function learnedLater(
  { questions }: Pick<Handoff, 'questions'>,
  tickets: readonly Timed[],
  matches: readonly Match[],
  { watch }: Words,
): LearnedLater {
  const at = new Map(tickets.map((one) => [one.ticket.id, one]));
  const groups = questions.map(({ question }, index) => ({ index, question, tickets: [] as Timed[] }));
  const counted = matches.map((match): Match => {
    const { matched } = match;
    const question = matched?.kind === 'question' ? questions[matched.index] : undefined;
    const one = at.get(match.ticket);
    if (!matched || !question || !one || !isLearnedAfter(question, one.at)) return match;
    groups[matched.index]?.tickets.push(one);
    const { decidedBy: _, ...rest } = match;
    return { ...rest, matched: null, reason: watch.match.learned(watch.match.question(matched.index + 1)) };
  });
  return {
    matches: counted,
    groups: groups
      .filter((group) => group.tickets.length > 0)
      .map((group) => ({ ...group, tickets: group.tickets.sort(byTime) })),
  };
}

function byTime(a: Timed, b: Timed): number {
  return a.at - b.at || (a.ticket.id < b.ticket.id ? -1 : 1);
}
