import type { Fault } from '../../faults/index.ts';
import { type Bug, bugsFrom, partUnfiled } from '../../pipeline/index.ts';
import type { BugEntry, BugsReport } from '../schema/pipeline-bugs.ts';
import { bugEntry, shownIn } from './bug-entry.ts';
import { bugsByTheme } from './bug-groups.ts';
import { lackingIn } from './bug-lacking.ts';
import { monthsInWords } from './bug-months.ts';
import { patternsInWords } from './bug-patterns.ts';
import { bugRecordsOf } from './bug-records.ts';
import { bugTheme, bugTicket } from './bug-tickets.ts';
import type { PipelineGrounds } from './grounds.ts';

/** A single report older than this is no news on the page; the file has it. */
const freshDays = 28;

/** A bug, and what the pages show of it. */
interface Judged {
  readonly bug: Bug;
  readonly entry: BugEntry;
}

/**
 * The bugs of a desk: what bug triage filed, what themes and single tickets tell beside it, which of them pass the
 * practice's test, which levels let several through.
 *
 * @returns with it what is to be mended in `data/bugs.csv`, and the tickets that it names and no export holds
 */
export function bugsOf(
  grounds: Pick<PipelineGrounds, 'desk' | 'themes' | 'corrections' | 'filterOf' | 'sources' | 'words'>,
): { report: BugsReport; faults: Fault[]; missing: string[] } {
  const { desk, themes, corrections, filterOf, sources, words } = grounds;
  const known = [...desk.tickets.map(({ ticket }) => ticket), ...desk.stragglers];
  const { records, faults, missing } = bugRecordsOf(
    sources.bugs,
    new Set(known.map(({ id }) => id)),
    filterOf,
    corrections,
    shownIn(desk),
  );
  const tickets = desk.tickets.map((placed) => bugTicket(placed, corrections.get(placed.ticket.id)));
  const { bugs, unfiled } = partUnfiled(bugsFrom(records, tickets, themes.map(bugTheme)));
  const placed = new Map(desk.tickets.map((one) => [one.ticket.id, one]));
  const judged = bugs.map((bug): Judged => ({ bug, entry: bugEntry(bug, desk, placed, words) }));
  const traced = judged.filter(({ entry }) => entry.traced);
  const failing = judged.filter(({ entry }) => !entry.traced);
  const untraced = failing.filter((one) => !isOld(one));
  const older = failing.filter(isOld);
  return {
    report: {
      says: words.bugs.says(traced.length, untraced.length, older.length),
      traced: entriesOf(traced),
      groups: bugsByTheme(entriesOf(traced), unfiled, desk, words),
      passing: traced.length,
      untraced: entriesOf(untraced),
      lacking: lackingIn(entriesOf(untraced), words),
      older: entriesOf(older),
      ...patternsInWords(traced, desk, words),
      months: monthsInWords(
        judged.map(({ bug, entry }) => ({ bug, traced: entry.traced })),
        desk.settings.timeZone,
        words,
      ),
    },
    faults,
    missing,
  };
}

function entriesOf(judged: readonly Judged[]): BugEntry[] {
  return judged.map(({ entry }) => entry);
}

function isOld({ bug: { record, theme }, entry }: Judged): boolean {
  return record === undefined && theme === undefined && (entry.age?.days ?? 0) > freshDays;
}
