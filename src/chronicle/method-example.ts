import { weekInWords, weeksBetween } from '../calendar/index.ts';
import { assessChange, changeInWords, type UsualRange } from '../change/index.ts';
import type { Settings } from '../settings/index.ts';
import type { Words } from '../words/index.ts';
import type { Point } from './schema/week.ts';

/** An invented theme, on which the page of method shows what counts as a change. */
const history = [5, 7, 6, 4, 8, 5, 6, 7];
/** Counts of the week after: more than last week, and within the range or above it. */
const within = 12;
const above = 15;
/** The rise over last week that a simple rule would call a change. */
const percent = 40;

/** The worked example of the page of method, computed by the method itself. */
interface WorkedExample {
  readonly history: readonly number[];
  readonly usual: UsualRange;
  /** Two counts of the week after, each with the sentence that says it. */
  readonly within: { readonly count: number; readonly says: string };
  readonly above: { readonly count: number; readonly says: string };
  /** What the rule "so many per cent more than last week" says of the weeks of the history, in which nothing changed. */
  readonly rule: {
    readonly percent: number;
    readonly rises: readonly { readonly from: number; readonly to: number }[];
  };
  /** The history and the higher count, as a chart draws them. */
  readonly points: readonly Point[];
}

/** Works the example out: every number on the page but the invented counts comes from here. */
export function workedExample(
  settings: Pick<Settings, 'timeZone' | 'weekStartsOn'>,
  words: Words,
): WorkedExample {
  const told = (count: number) => ({ count, says: changeInWords(assessChange(history, count), {}, words) });
  return {
    history,
    usual: assessChange(history, above).usual as UsualRange,
    within: told(within),
    above: told(above),
    rule: {
      percent,
      rises: history.flatMap((to, week) => {
        const from = history[week - 1];
        return from !== undefined && 100 * (to - from) >= percent * from ? [{ from, to }] : [];
      }),
    },
    points: pointsOf([...history, above], settings, words),
  };
}

/** The weeks of the example begin with the first of 2026, whatever the day of the build. */
const beginning = Date.UTC(2026, 0, 7);
const weekLength = 7 * 24 * 3_600_000;

function pointsOf(
  counts: readonly number[],
  settings: Pick<Settings, 'timeZone' | 'weekStartsOn'>,
  words: Words,
): Point[] {
  const weeks = weeksBetween(beginning, beginning + (counts.length - 1) * weekLength, settings);
  return weeks.flatMap((week, at): Point[] => {
    const count = counts[at];
    if (count === undefined) return [];
    const change = assessChange(counts.slice(0, at), count);
    const outside = !['within', 'too-little-history', 'gone'].includes(change.verdict);
    return [
      {
        week: week.id,
        days: weekInWords(week, settings.timeZone, words),
        count,
        usual: change.usual,
        trial: change.usual !== null,
        verdict: change.verdict,
        outside,
        ...(outside ? { says: changeInWords(change, {}, words) } : {}),
        complete: true,
        releases: [],
        holidays: [],
      },
    ];
  });
}
