import { localDay, type Week, weekInWords } from '../../calendar/index.ts';
import type { Fault } from '../../faults/index.ts';
import { type Bug, bugsFrom, lastComplete, type Pattern, patternsIn } from '../../pipeline/index.ts';
import type { Words } from '../../words/index.ts';
import type { BugEntry, BugsReport } from '../schema/pipeline-bugs.ts';
import type { Desk } from '../desk.ts';
import { bugEntry } from './bug-entry.ts';
import { monthsInWords } from './bug-months.ts';
import { bugRecordsOf } from './bug-records.ts';
import { bugTheme, bugTicket } from './bug-tickets.ts';
import type { PipelineGrounds } from './grounds.ts';

/** A single report older than this is no news on the page; the file has it. */
const freshDays = 28;

/**
 * The bugs of a desk: what bug triage filed, what themes and single tickets tell beside it, which of them pass the
 * practice's test, which levels let several through.
 */
export function bugsOf(
  grounds: Pick<PipelineGrounds, 'desk' | 'themes' | 'corrections' | 'sources' | 'words'>,
): { report: BugsReport; faults: Fault[] } {
  const { desk, themes, corrections, sources, words } = grounds;
  const known = new Set([...desk.tickets.map(({ ticket }) => ticket.id), ...desk.stragglers.map(({ id }) => id)]);
  const { records, faults } = bugRecordsOf(sources.bugs, known, corrections);
  const bugs = bugsFrom(
    records,
    desk.tickets.map((placed) => bugTicket(placed, corrections.get(placed.ticket.id))),
    themes.map(bugTheme),
  );
  const placed = new Map(desk.tickets.map((one) => [one.ticket.id, one]));
  const judged = bugs.map((bug) => ({ bug, entry: bugEntry(bug, desk, placed, words) }));
  const traced = judged.filter(({ entry }) => entry.traced);
  const untraced = judged.filter(({ entry }) => !entry.traced);
  const isOld = ({ bug, entry }: (typeof judged)[number]): boolean =>
    bug.record === undefined && bug.theme === undefined && (entry.age?.days ?? 0) > freshDays;
  return {
    report: {
      says: words.bugs.says(traced.length, untraced.length),
      groups: byTheme(traced.map(({ entry }) => entry)),
      untraced: untraced.filter((one) => !isOld(one)).map(({ entry }) => entry),
      older: untraced.filter(isOld).map(({ entry }) => entry),
      lacking: lackingIn(untraced.map(({ entry }) => entry), words),
      ...patternsOf(traced, grounds),
      months: monthsInWords(
        judged.map(({ bug, entry }) => ({ bug, traced: entry.traced })),
        desk.settings.timeZone,
        words,
      ),
    },
    faults,
  };
}

/** What several bugs lack, once each: the sentences are the same for all. */
function lackingIn(untraced: readonly BugEntry[], words: Words): BugsReport['lacking'] {
  const say = words.bugs;
  const lacks = new Map<string, { rule: string; count: number; says: string }>();
  for (const { rule, short, says } of untraced.flatMap((entry) => entry.lacks)) {
    const before = lacks.get(short)?.count ?? 0;
    lacks.set(short, { rule, count: before + 1, says });
  }
  const overdue = untraced.filter(({ notes }) => notes.some(({ rule }) => rule === 'C3')).length;
  return [
    ...[...lacks.values()].map(({ rule, count, says }) => ({
      rule,
      count,
      says: `${say.lacking(count)} ${says}`,
    })),
    ...(overdue === 0 ? [] : [{ rule: 'C3', count: overdue, says: say.overdue(overdue) }]),
  ];
}

/** Bugs of one theme stand together, where the most urgent of them stands. */
function byTheme(entries: readonly BugEntry[]): BugsReport['groups'] {
  const groups = new Map<string, BugsReport['groups'][number]>();
  for (const entry of entries) {
    const key = entry.theme?.id ?? '';
    const group = groups.get(key) ?? { ...(entry.theme && { theme: entry.theme }), bugs: [] };
    group.bugs.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function patternsOf(
  traced: readonly { readonly bug: Bug; readonly entry: BugEntry }[],
  { desk, words }: Pick<PipelineGrounds, 'desk' | 'words'>,
): Pick<BugsReport, 'patterns' | 'looked'> {
  const { week, cycle } = lastComplete(desk.weeks, desk.asOf, desk.settings.sync.everyWeeks);
  if (week === undefined) return { patterns: [] };
  const entries = new Map(traced.map(({ bug, entry }) => [bug.id, entry]));
  const bugs = traced.map(({ bug }) => bug);
  const say = words.bugs;
  const found = (over: 'week' | 'cycle', week: Week): BugsReport['patterns'] =>
    patternsIn(bugs, week).map((pattern: Pattern) => ({
      level: pattern.level,
      over,
      period: periodOf(over, week, desk, words),
      bugs: pattern.bugs.flatMap(({ id }) => {
        const entry = entries.get(id);
        return entry === undefined ? [] : [{ anchor: entry.anchor, title: entry.title }];
      }),
      tickets: pattern.tickets,
      says: say.pattern[over](pattern.bugs.length, say.levels[pattern.level]),
    }));
  // What the week alone shows, the cycle that holds it shows as well: it is said once, by the sharper of the two.
  const ofWeek = found('week', week);
  const ofCycle = cycle === undefined ? [] : found('cycle', cycle);
  const levels = new Set(ofWeek.map(({ level }) => level));
  return {
    patterns: [...ofWeek, ...ofCycle.filter(({ level }) => !levels.has(level))],
    looked: {
      week: periodOf('week', week, desk, words),
      ...(cycle && { cycle: periodOf('cycle', cycle, desk, words) }),
    },
  };
}

/** A week, or a cycle that ends with it. */
function periodOf(
  over: 'week' | 'cycle',
  week: Week,
  { settings: { timeZone } }: Desk,
  words: Words,
): NonNullable<BugsReport['looked']>['week'] {
  return {
    from: localDay(week.from, timeZone),
    to: localDay(week.to - 1, timeZone),
    says: words.bugs.period[over](weekInWords(week, timeZone, words)),
  };
}
