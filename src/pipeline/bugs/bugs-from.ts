import type { Bug, BugTheme, BugTicket, Given } from './bug.ts';
import { chainOfBug } from './chain.ts';
import { reaches } from './dimensions.ts';
import { groupTickets } from './group-tickets.ts';
import { priorities, priorityOf } from './priority.ts';
import { reachOf } from './reach.ts';
import { type BugRecord, isOpen } from './record.ts';
import { reproducibleOf } from './reproducible.ts';
import { impactOf, impacts, severities, severityOf } from './severity.ts';

/**
 * Makes the bugs of a desk out of what triage filed and of the tickets sorted as bugs, the most urgent first: by
 * priority, then reach, then the number of tickets.
 *
 * @param tickets every ticket of the desk, oldest first
 */
export function bugsFrom(
  records: readonly BugRecord[],
  tickets: readonly BugTicket[],
  themes: readonly BugTheme[],
): Bug[] {
  const byId = new Map(themes.map((theme) => [theme.id, theme]));
  return groupTickets(records, tickets)
    .map((group): Bug => {
      const { id, record, tickets: own } = group;
      const theme = group.theme === undefined ? undefined : byId.get(group.theme);
      const severity = dimension(record?.severity, own, 'severity', severities, severityOf);
      const impact = dimension(record?.impact, own, 'impact', impacts, impactOf);
      return {
        id,
        ...(record && { record }),
        ...(theme && { theme }),
        tickets: own,
        chain: chainOfBug(group, theme),
        ...(severity && { severity }),
        ...(impact && { impact }),
        ...(severity && impact && { priority: priorityOf(severity.is, impact.is) }),
        reach: reachOf(record, own, tickets),
        reproducible: reproducibleOf(record, own),
        reporters: new Set(own.flatMap(({ requester }) => requester ?? [])).size,
      };
    })
    .sort(byUrgency);
}

/** What triage agreed on, else what most of the tickets say that say anything; of equal ones the worse. */
function dimension<Word extends string>(
  agreed: Word | undefined,
  tickets: readonly BugTicket[],
  column: 'severity' | 'impact',
  words: readonly Word[],
  read: (cell: string) => Word | undefined,
): Given<Word> | undefined {
  if (agreed !== undefined) return { is: agreed, by: 'triage' };
  const counts = new Map<Word, number>();
  for (const { [column]: cell } of tickets) {
    const word = cell === undefined ? undefined : read(cell);
    if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  const is = words.find((word) => most > 0 && counts.get(word) === most);
  return is === undefined ? undefined : { is, by: 'export' };
}

function byUrgency(a: Bug, b: Bug): number {
  return (
    settledLast(a) - settledLast(b) ||
    rank(a) - rank(b) ||
    reaches.indexOf(a.reach.is) - reaches.indexOf(b.reach.is) ||
    b.tickets.length - a.tickets.length ||
    (a.id < b.id ? -1 : 1)
  );
}

/** What is mended is no longer urgent. */
function settledLast({ record }: Bug): number {
  return record === undefined || isOpen(record) ? 0 : 1;
}

/** A bug that cannot be ranked yet stands after those that can. */
function rank({ priority }: Bug): number {
  return priority === undefined ? priorities.length : priorities.indexOf(priority);
}
