import { dayInWords, isoWithOffset } from '../../calendar/index.ts';
import type { BugTicket } from '../../pipeline/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk } from '../desk.ts';
import type { BugEntry, BugsReport } from '../schema/pipeline-bugs.ts';

type Group = BugsReport['groups'][number];

/**
 * Puts bugs of one theme together, where the most urgent of them stands, with the tickets of the theme that most likely
 * tell of them and that triage has not linked.
 *
 * @param entries the most urgent first
 */
export function bugsByTheme(
  entries: readonly BugEntry[],
  unfiled: ReadonlyMap<string, readonly BugTicket[]>,
  desk: Desk,
  words: Words,
): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of entries) {
    const { theme } = entry;
    const key = theme?.id ?? '';
    const more = unfiled.get(key);
    const group = groups.get(key) ?? {
      ...(theme && { theme }),
      bugs: [],
      ...(more && { unfiled: unfiledOf(more, desk, words) }),
    };
    group.bugs.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function unfiledOf(
  tickets: readonly BugTicket[],
  { settings: { timeZone } }: Desk,
  words: Words,
): NonNullable<Group['unfiled']> {
  const firstSeen = tickets[0]?.at ?? 0;
  const lastSeen = tickets.at(-1)?.at ?? 0;
  return {
    tickets: tickets.length,
    ids: tickets.map(({ id }) => id),
    firstSeen: isoWithOffset(firstSeen, timeZone),
    lastSeen: isoWithOffset(lastSeen, timeZone),
    says: words.bugs.unfiled(tickets.length, dayInWords(lastSeen, timeZone, words)),
  };
}
