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

/** Both lists are gone through once: the seven days move on from ticket to ticket, and overlap. */
function coversAWeek(tickets: readonly BugTicket[], all: readonly BugTicket[]): boolean {
  const [first] = tickets;
  if (first === undefined) return false;
  const hit = accountsFrom(tickets, 0);
  const wrote = accountsFrom(all, firstAt(all, first.at));
  return tickets.some(({ at }) => {
    const accounts = wrote(at);
    const own = hit(at);
    return accounts >= fewestAccounts && own * 2 >= accounts;
  });
}

/** Counts the accounts of the seven days that begin at an instant, which is to be no earlier than the one before. */
function accountsFrom(tickets: readonly BugTicket[], from: number): (at: number) => number {
  const counts = new Map<string, number>();
  let first = from;
  let next = from;
  const count = (index: number, step: 1 | -1): void => {
    const account = tickets[index]?.account;
    if (account === undefined) return;
    const now = (counts.get(account) ?? 0) + step;
    if (now === 0) counts.delete(account);
    else counts.set(account, now);
  };
  return (at) => {
    for (; (tickets[next]?.at ?? Infinity) < at + week; next += 1) count(next, 1);
    for (; first < next && (tickets[first]?.at ?? Infinity) < at; first += 1) count(first, -1);
    return counts.size;
  };
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
