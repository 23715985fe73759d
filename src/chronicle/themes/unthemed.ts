import { assessShares } from '../../change/index.ts';
import { themeFragment, ticketsPage } from '../addresses.ts';
import type { Desk } from '../desk.ts';
import type { Kinds, Point } from '../schema/week.ts';
import { newestJudged } from './newest-week.ts';

/** The tickets of one week, and how many of them are in no theme that is known now. */
interface UnthemedWeek {
  readonly week: string;
  readonly unthemed: number;
  readonly tickets: number;
}

/** A week's tickets without a theme, as a share beside its usual range. */
type ShareOfWeek = Omit<Kinds, 'previous'>;

/** What is in no theme, over time: “other”. */
export interface Unthemed {
  /** Of the newest week that is over, with the address of those tickets. */
  readonly newest: UnthemedWeek & { readonly page: string };
  /** One for each week of the desk. */
  readonly weeks: readonly UnthemedWeek[];
  /** The newest year of them as a chart draws it: the weeks, and for each the part as a share; the rest stands as `howDoI`. */
  readonly points: readonly Point[];
  readonly shares: readonly ShareOfWeek[];
  /** Of the last weeks, at most thirteen: tickets in a theme of the team, in a found one alone, in none. */
  readonly parts: {
    readonly weeks: number;
    readonly written: number;
    readonly found: number;
    readonly none: number;
  };
}

const quarter = 13;

/**
 * Counts the tickets that are in no theme as themes are known now, like the lists of tickets, week by week, and says for each week what
 * share of as many is usual. A week that no export covers is given no range and counts in no later week's; an open one has no verdict
 * yet.
 *
 * @param points the newest weeks of the volume, up to the last of the desk, as a chart shows them
 * @param curated ids of the themes that the team wrote down
 */
export function unthemedOf(desk: Desk, points: readonly Point[], curated: ReadonlySet<string>): Unthemed {
  const weeks = desk.weeks.map(({ id }, index): UnthemedWeek => {
    const tickets = desk.byWeek[index] ?? [];
    return {
      week: id,
      unthemed: tickets.filter(({ themes }) => themes.length === 0).length,
      tickets: tickets.length,
    };
  });
  const [changes = []] = assessShares([
    weeks.map(({ unthemed, tickets }, index) => (desk.known[index] ? { part: unthemed, of: tickets } : null)),
  ]);
  const shares = weeks.map(({ unthemed, tickets }, index): ShareOfWeek => {
    const { usual = null, verdict = 'too-little-history', weeksOfHistory = 0 } = changes[index] ?? {};
    const open = (desk.weeks[index]?.to ?? 0) > desk.asOf;
    return {
      doesntWork: unthemed,
      howDoI: tickets - unthemed,
      usual,
      weeksOfHistory,
      verdict: open && verdict !== 'too-little-history' ? 'within' : verdict,
    };
  });
  const end = newestJudged(desk);
  const newest = weeks[end] ?? { week: '', unthemed: 0, tickets: 0 };
  const parts = { weeks: Math.min(quarter, end + 1), written: 0, found: 0, none: 0 };
  for (const tickets of desk.byWeek.slice(Math.max(0, end - quarter + 1), end + 1)) {
    for (const { themes } of tickets) {
      parts[
        themes.length === 0 ? 'none' : themes.some((theme) => curated.has(theme)) ? 'written' : 'found'
      ] += 1;
    }
  }
  return {
    newest: { ...newest, page: ticketsPage(newest.week, themeFragment('none')) },
    weeks,
    points,
    shares: shares.slice(-points.length),
    parts,
  };
}
