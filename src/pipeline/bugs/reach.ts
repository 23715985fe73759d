import type { Bug, BugTicket } from './bug.ts';
import type { BugRecord } from './record.ts';

const week = 7 * 86_400_000;
/** Where fewer accounts write in a week, half of them are no measure of everyone. */
const fewestAccounts = 6;

/**
 * How many people a bug reaches: as triage wrote it, else derived. `one` person or account; `everyone` where, in seven
 * days beginning with one of its tickets, half or more of all accounts that wrote then wrote about it; else `a segment`.
 *
 * @param all tickets of the desk, oldest first
 */
export function reachOf(
  record: BugRecord | undefined,
  tickets: readonly BugTicket[],
  all: readonly BugTicket[],
): Bug['reach'] {
  if (record?.reach !== undefined) return { is: record.reach, derived: false };
  const people = new Set(tickets.map(({ account, requester, id }) => account ?? requester ?? id));
  if (people.size < 2) return { is: 'one', derived: true };
  return { is: coversAWeek(tickets, all) ? 'everyone' : 'a segment', derived: true };
}

function coversAWeek(tickets: readonly BugTicket[], all: readonly BugTicket[]): boolean {
  let seenUpTo = -Infinity;
  for (const { at } of tickets) {
    if (at < seenUpTo) continue;
    seenUpTo = at + week;
    const hit = accountsBetween(tickets, at, seenUpTo);
    if (hit * 2 < fewestAccounts) continue;
    const wrote = accountsBetween(all, at, seenUpTo);
    if (wrote >= fewestAccounts && hit * 2 >= wrote) return true;
  }
  return false;
}

function accountsBetween(tickets: readonly BugTicket[], from: number, to: number): number {
  const accounts = new Set<string>();
  for (let at = firstAt(tickets, from); at < tickets.length; at += 1) {
    const ticket = tickets[at] as BugTicket;
    if (ticket.at >= to) break;
    if (ticket.account !== undefined) accounts.add(ticket.account);
  }
  return accounts.size;
}

/** Index of the first ticket at or after an instant. */
function firstAt(tickets: readonly BugTicket[], from: number): number {
  let low = 0;
  let high = tickets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tickets[middle] as BugTicket).at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
