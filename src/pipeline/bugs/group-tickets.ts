import type { BugTicket } from './bug.ts';
import { type BugRecord, stands } from './record.ts';

/** What belongs together as one bug, before anything is concluded from it. */
export interface BugGroup {
  readonly id: string;
  readonly record?: BugRecord;
  /** The theme that its tickets share. */
  readonly theme?: string;
  /** Oldest first. */
  readonly tickets: readonly BugTicket[];
}

/**
 * Parts the tickets of a desk into bugs: those that a record of triage names, then the other bug tickets by the theme
 * they share, then each one that has no theme. A ticket that two records name counts in both. A ticket of a record that
 * a person sorted otherwise is no part of it.
 *
 * @param tickets oldest first
 */
export function groupTickets(records: readonly BugRecord[], tickets: readonly BugTicket[]): BugGroup[] {
  const standing = records.filter(stands);
  const filed = new Set(standing.flatMap((record) => record.tickets));
  const bugs = tickets.filter(({ isBug }) => isBug);
  const byId = new Map(bugs.map((ticket) => [ticket.id, ticket]));
  const groups: BugGroup[] = standing.map((record) => {
    const own = record.tickets
      .flatMap((id) => byId.get(id) ?? [])
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const theme = commonest(own.flatMap(({ theme }) => theme ?? []));
    return { id: `bug-${record.bug}`, record, ...(theme !== undefined && { theme }), tickets: own };
  });
  const themed = new Map<string, BugTicket[]>();
  for (const ticket of bugs) {
    if (filed.has(ticket.id)) continue;
    if (ticket.theme === undefined) {
      groups.push({ id: `ticket-${ticket.id}`, tickets: [ticket] });
      continue;
    }
    const own = themed.get(ticket.theme) ?? [];
    own.push(ticket);
    themed.set(ticket.theme, own);
  }
  for (const [theme, own] of themed) groups.push({ id: `theme-${theme}`, theme, tickets: own });
  return groups;
}

/** The word that stands most often; of equal ones the first. */
export function commonest<Word extends string>(words: readonly Word[]): Word | undefined {
  const counts = new Map<Word, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best: Word | undefined;
  for (const [word, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = word;
  return best;
}
