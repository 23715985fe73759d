import { dayMs } from '../../../calendar/index.ts';
import type { RoutedTicket, RuleGrounds } from '../grounds.ts';
import { neverLeftL1 } from '../levels.ts';
import type { Proposal } from '../misroute.ts';
import { isSure } from '../sure.ts';

/** For so long a second ticket of the same requester on the same theme is the same matter. */
const backWithinDays = 14;

/**
 * A bug that never left L1 and came back: it was opened again, or the same requester wrote of its theme again within two
 * weeks. Nobody who could reproduce it has seen it.
 */
export function cameBack({ tickets, settings, words }: RuleGrounds): Proposal[] {
  const { reopened, wroteAgain } = words.misroutes.why;
  const next = nextOfSame(tickets);
  return tickets.flatMap((one): Proposal[] => {
    const { ticket, sorted, at } = one;
    if (sorted.stream !== 'bug' || !isSure(sorted) || !neverLeftL1(one, settings)) return [];
    const reopens = ticket.reopens ?? 0;
    const again = next.get(ticket.id);
    const days = again === undefined ? undefined : Math.floor((again.at - at) / dayMs);
    if (reopens === 0 && (days === undefined || days >= backWithinDays)) return [];
    const why = reopens > 0 ? reopened(reopens) : wroteAgain(days ?? 0);
    return [{ ticket: ticket.id, landed: 'L1', should: 'L2', why, rule: 'came-back' }];
  });
}

/** For each ticket the next one of the same requester on the same primary theme. */
function nextOfSame(tickets: readonly RoutedTicket[]): Map<string, RoutedTicket> {
  const next = new Map<string, RoutedTicket>();
  const last = new Map<string, RoutedTicket>();
  for (const one of tickets) {
    const [theme] = one.themes;
    if (one.ticket.requester === undefined || theme === undefined) continue;
    const key = `${theme} ${one.ticket.requester}`;
    const before = last.get(key);
    if (before !== undefined) next.set(before.ticket.id, one);
    last.set(key, one);
  }
  return next;
}
