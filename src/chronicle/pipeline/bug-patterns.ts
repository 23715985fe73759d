import { localDay, type Week, weekInWords } from '../../calendar/index.ts';
import { type Bug, lastComplete, patternsIn } from '../../pipeline/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk } from '../desk.ts';
import type { BugEntry, BugsReport } from '../schema/pipeline-bugs.ts';

type Found = BugsReport['patterns'];
type Period = NonNullable<BugsReport['looked']>['week'];

/** Levels that let three or more bugs through in the last complete week or cycle, and where it was looked. */
export function patternsInWords(
  traced: readonly { readonly bug: Bug; readonly entry: BugEntry }[],
  desk: Desk,
  words: Words,
): Pick<BugsReport, 'patterns' | 'looked'> {
  const { week, cycle } = lastComplete(desk.weeks, desk.asOf, desk.settings.sync.everyWeeks);
  if (week === undefined) return { patterns: [] };
  const entries = new Map(traced.map(({ bug, entry }) => [bug, entry]));
  const found = (over: 'week' | 'cycle', stretch: Week): Found =>
    patternsIn([...entries.keys()], stretch, desk.settings.timeZone).map(({ level, bugs, tickets }) => ({
      level,
      over,
      period: periodOf(over, stretch, desk, words),
      bugs: bugs.flatMap((bug) => {
        const entry = entries.get(bug);
        return entry === undefined ? [] : [{ anchor: entry.anchor, title: entry.title }];
      }),
      tickets,
      says: words.bugs.pattern[over](bugs.length, words.bugs.levels[level]),
    }));
  // What the week alone shows, the cycle that holds it shows as well: it is said once, by the sharper of the two.
  const ofWeek = found('week', week);
  const levels = new Set(ofWeek.map(({ level }) => level));
  const ofCycle = cycle === undefined ? [] : found('cycle', cycle).filter(({ level }) => !levels.has(level));
  return {
    patterns: [...ofWeek, ...ofCycle],
    looked: {
      week: periodOf('week', week, desk, words),
      ...(cycle && { cycle: periodOf('cycle', cycle, desk, words) }),
    },
  };
}

/** A week, or a cycle that ends with it. */
function periodOf(over: 'week' | 'cycle', week: Week, { settings }: Desk, words: Words): Period {
  const { timeZone } = settings;
  return {
    from: localDay(week.from, timeZone),
    to: localDay(week.to - 1, timeZone),
    says: words.bugs.period[over](weekInWords(week, timeZone, words)),
  };
}
