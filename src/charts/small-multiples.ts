import { english, type Words } from '../words/index.ts';
import type { WeekPoint } from './point.ts';
import { ceiling, weeklyChart } from './weekly-chart.ts';
import type { WeeklyGeometry } from './weekly-geometry.ts';
import { weeklyFinding } from './weekly-words.ts';

/** One of several things that are compared: a theme with its weeks. */
export interface Multiple {
  readonly id: string;
  readonly label: string;
  readonly points: readonly WeekPoint[];
}

/** `shared`: levels can be compared. `own`: only shapes can, and the chart says so. */
export type MultiplesScale = 'shared' | 'own';

/** What is said of one of them: its panel's text, and its row of the table. */
export interface MultipleRow<One extends Multiple> {
  readonly of: One;
  readonly finding: string;
  /** The newest week that is over and known; absent without one. */
  readonly judged?: WeekPoint | undefined;
  /** That week lies outside its usual range, or the theme has gone silent. */
  readonly standsOut: boolean;
}

export interface MultiplesGeometry<One extends Multiple> {
  /** The heaviest, drawn. */
  readonly panels: readonly (MultipleRow<One> & { readonly drawn: WeeklyGeometry })[];
  /** All of them, in the same order. */
  readonly rows: readonly MultipleRow<One>[];
  /** The days of the first and of the last week that a panel shows; empty without a panel. */
  readonly first: string;
  readonly last: string;
}

/** More panels than these are no comparison any more. */
const panelsAtMost = 12;
const panelHeight = 56;
const panelWeeks = 26;

/**
 * Lays out small charts of the same kind side by side, in the order in which they are given: heaviest first.
 *
 * @param what the series as a finding begins with it: `This theme`
 */
export function smallMultiples<One extends Multiple>(
  all: readonly One[],
  scale: MultiplesScale,
  what: string,
  words: Words = english,
): MultiplesGeometry<One> {
  const shown = all.map((one) => one.points.slice(-panelWeeks));
  const drawn = shown.slice(0, panelsAtMost);
  const most = Math.max(...drawn.map((points) => ceiling(points)), 0);
  const rows = all.map((one, index) => {
    const judged = newestJudged(one.points);
    const finding = weeklyFinding(shown[index] ?? [], what, words);
    return {
      of: one,
      finding,
      judged,
      standsOut: judged !== undefined && (judged.outside || isGone(judged)),
    };
  });
  const options = {
    height: panelHeight,
    labels: 2,
    releaseNames: false,
    ...(scale === 'shared' ? { most } : {}),
  };
  return {
    panels: rows
      .slice(0, panelsAtMost)
      .map((row, index) => ({ ...row, drawn: weeklyChart(drawn[index] ?? [], options, words) })),
    rows,
    first: drawn[0]?.[0]?.days ?? '',
    last: drawn[0]?.at(-1)?.days ?? '',
  };
}

/** What the title counts: those outside their usual range, new, silent, or rising as no single week shows. */
type Move = 'above' | 'below' | 'fresh' | 'gone' | 'rising';

/** A theme that knows in which way it moved in the newest week that is over: its own rise may be told by a part of it. */
export interface MovingMultiple extends Multiple {
  readonly move?: Move | undefined;
}

/**
 * The finding of all themes as one title: how many stand outside their usual range, are new, have gone silent or rise slowly, of those
 * that moved or have a range. Each counts once.
 */
export function multiplesFinding(all: readonly MovingMultiple[], words: Words = english): string {
  const { multiples } = words.figures;
  const newest = all.map(({ points }) => points.findLast(({ complete }) => complete));
  const compared = all.filter(({ move }, at) => move !== undefined || hasRange(newest[at])).length;
  if (compared === 0) return newest.some(lacksDays) ? multiples.daysMissing : multiples.tooLittle(all.length);
  const moved = byMove(all, ({ move }) => move);
  if (Object.values(moved).every((some) => some.length === 0)) return multiples.allWithin(compared);
  const { above, below, fresh, gone, rising } = moved;
  return multiples.moved(
    {
      above: above.length,
      below: below.length,
      fresh: fresh.length,
      gone: gone.length,
      rising: rising.length,
    },
    compared,
  );
}

/** The finding of the four streams, which are few enough to be named: `Bug is above its usual range`. */
export function streamsFinding(all: readonly Multiple[], words: Words = english): string {
  const { streams } = words.figures;
  const compared = all.filter(({ points }) => hasRange(newestJudged(points)));
  if (compared.length === 0) return streams.tooLittle;
  const moved = byMove(compared, ({ points }) => moveOf(newestJudged(points)));
  if (Object.values(moved).every((some) => some.length === 0)) return streams.allWithin;
  return streams.moved(moved);
}

/** The names of those that moved, by the way in which they did. */
function byMove<One extends Multiple>(
  all: readonly One[],
  moveIn: (one: One) => Move | undefined,
): Record<Move, string[]> {
  const named = (move: Move): string[] => all.filter((one) => moveIn(one) === move).map(({ label }) => label);
  return {
    above: named('above'),
    below: named('below'),
    fresh: named('fresh'),
    gone: named('gone'),
    rising: named('rising'),
  };
}

/** What a week says of its stream; nothing of one that is where it was. */
function moveOf(point: WeekPoint | undefined): Move | undefined {
  if (!point) return undefined;
  if (isGone(point)) return 'gone';
  if (point.verdict === 'new') return 'fresh';
  if (point.outside) return isAbove(point) ? 'above' : 'below';
  return point.risingSince === undefined ? undefined : 'rising';
}

/** A week that is over, and that the exports do not hold all of. */
function lacksDays(point: WeekPoint | undefined): boolean {
  return point !== undefined && (point.partly === true || point.count === null);
}

function hasRange(point: WeekPoint | undefined): boolean {
  return point !== undefined && point.usual !== null;
}

/** The newest week whose count is all of it. */
function newestJudged(points: readonly WeekPoint[]): WeekPoint | undefined {
  return points.findLast(({ complete, partly, count }) => complete && !partly && count !== null);
}

function isGone({ verdict }: WeekPoint): boolean {
  return verdict === 'gone';
}

function isAbove({ count, usual }: WeekPoint): boolean {
  return (count ?? 0) > (usual?.mid ?? 0);
}
