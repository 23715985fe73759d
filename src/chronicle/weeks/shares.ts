import { assessShares, type ShareChange, type Tally } from '../../change/index.ts';
import type { Kind } from '../../sorting/index.ts';
import { tallyOf } from '../../watch/index.ts';
import type { Desk, Placed } from '../desk.ts';
import type { Kinds } from '../schema/week.ts';
import { type Births, isBorn } from './births.ts';

/** Of the tickets that ask how or say that it does not work: how many say so, in every week, and what is usual. */
export interface Shares {
  /** Of all tickets. One for each week of the desk. */
  readonly all: readonly ShareChange[];
  readonly themes: ReadonlyMap<string, readonly ShareChange[]>;
  /** Of each theme in the four newest weeks that are over, together: what no single week of a small theme shows. */
  readonly recent: ReadonlyMap<string, ShareChange>;
}

const recentWeeks = 4;

/**
 * Judges the share of "doesn't work" in every week by the weeks before it: of the whole desk, and of each theme under
 * one false-discovery rate. A week that no export covers is given no verdict and counts in no later week's history; an
 * open week has a usual range, and no verdict yet. A theme is judged from the week on in which it was found.
 */
export function sharesOf(desk: Desk, themes: readonly string[], births: Births = new Map()): Shares {
  const tallies = themes.map((theme) =>
    desk.byWeek.map((tickets) =>
      tallyOf(
        tickets.filter((placed) => placed.themes.includes(theme)),
        kindOf,
      ),
    ),
  );
  const judged = judge(desk, tallies, (index, week) => isBorn(births, themes[index] ?? '', week));
  const recent = judgeRecent(desk, tallies);
  const [all = []] = judge(desk, [desk.byWeek.map((tickets) => tallyOf(tickets, kindOf))]);
  return {
    all,
    themes: new Map(themes.map((theme, index) => [theme, judged[index] ?? []])),
    recent: new Map(themes.map((theme, index) => [theme, recent[index] as ShareChange])),
  };
}

/** A judged share as pages and JSON say it, with both counts. */
export function kindsOf({ part, of, p: _, ...rest }: ShareChange): Kinds {
  return { howDoI: of - part, doesntWork: part, ...rest };
}

function kindOf({ sorted }: Placed): Kind {
  return sorted.kind;
}

function judge(
  desk: Desk,
  family: readonly (readonly Tally[])[],
  counts: (index: number, week: number) => boolean = () => true,
): ShareChange[][] {
  const judged = family.map((tallies, index) =>
    known(desk, tallies).map((tally, week) => (counts(index, week) ? tally : null)),
  );
  return assessShares(judged).map((changes, index) =>
    changes.map((change, week) => {
      const counted = { ...change, ...family[index]?.[week] };
      const open = (desk.weeks[week]?.to ?? 0) > desk.asOf;
      return open && change.verdict !== 'too-little-history' ? { ...counted, verdict: 'within' } : counted;
    }),
  );
}

function judgeRecent(desk: Desk, family: readonly (readonly Tally[])[]): ShareChange[] {
  const end = desk.weeks.findLastIndex(({ to }) => to <= desk.asOf) + 1;
  const from = Math.max(0, end - recentWeeks);
  const series = family.map((tallies) => {
    const weeks = known(desk, tallies);
    const together = weeks
      .slice(from, end)
      .reduce((sum: Tally, week) => ({ part: sum.part + (week?.part ?? 0), of: sum.of + (week?.of ?? 0) }), {
        part: 0,
        of: 0,
      });
    return [
      ...weeks.slice(0, from),
      { ...together, weeks: Math.max(1, weeks.slice(from, end).filter(Boolean).length) },
    ];
  });
  return assessShares(series).map((changes) => changes.at(-1) as ShareChange);
}

function known(desk: Desk, tallies: readonly Tally[]): (Tally | null)[] {
  return tallies.map((tally, week) => (desk.known[week] ? tally : null));
}
