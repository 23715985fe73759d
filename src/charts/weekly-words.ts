import { english, type Words } from '../words/index.ts';
import { type WeekPoint, weekName } from './point.ts';

/**
 * The finding of a weekly chart as its title: one clause of at most fifteen words, true to the verdicts.
 *
 * @param what the series as the sentence begins with it, at most three words: `Volume`, `Bugs`, `This theme`
 */
export function weeklyFinding(points: readonly WeekPoint[], what: string, words: Words = english): string {
  const say = words.charts.finding;
  const judged = points.filter(isJudged);
  const newest = judged.at(-1);
  if (!newest) return say.noWeek(what);
  const { usual } = newest;
  const count = newest.count ?? 0;
  if (usual === null) return say.tooYoung(what, count, weekName(newest.week, words));
  const { low, high } = usual;
  if (newest.verdict === 'gone') return say.gone(what, low, high);
  if (newest.verdict === 'new') return say.new(what, count);
  if (newest.outside) {
    const side = count > high ? 'above' : count < low ? 'below' : 'outOf';
    const weeks = streak(points, (point) => point.outside && sideOf(point) === sideOf(newest));
    return weeks > 1 ? say.stayedOutside(what, side, weeks, count) : say.left(what, side, count, low, high);
  }
  if (sideOf(newest) !== 0) return say.byChance(what, count, low, high);
  const weeks = streak(points, (point) => point.usual !== null && isWithin(point));
  if (weeks > 1) return say.stayedWithin(what, weeks);
  const before = judged.at(-2);
  return before?.usual && !isWithin(before)
    ? say.cameBack(what, count, low, high)
    : say.lies(what, count, low, high);
}

/** The same chart for a person who does not see it: extent, newest week, what stands out, what is missing. */
export function weeklyDescription(points: readonly WeekPoint[], words: Words = english): string {
  const say = words.charts.description;
  const name = ({ week }: WeekPoint): string => weekName(week, words);
  const known = points.filter((point) => point.count !== null);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || known.length === 0) return say.empty;
  const complete = known.filter((point) => point.complete && !point.partly);
  const sentences = [
    points.length === 1
      ? say.oneWeek(name(first), first.days)
      : say.weeks(points.length, name(first), first.days, name(last), last.days),
  ];
  const newest = complete.at(-1);
  if (newest) sentences.push(newestInWords(newest, words));
  if (complete.length > 1) {
    const sorted = [...complete].sort((a, b) => (a.count ?? 0) - (b.count ?? 0));
    const least = sorted[0] as WeekPoint;
    const most = sorted.at(-1) as WeekPoint;
    sentences.push(say.extremes(least.count ?? 0, name(least), most.count ?? 0, name(most)));
  }
  const outside = complete.filter((point) => point.outside);
  if (outside.length > 0) sentences.push(say.outside(outside.map(name)));
  const open = known.find((point) => !point.complete);
  if (open) sentences.push(say.open(name(open), open.count ?? 0));
  const partly = known.filter((point) => point.complete && point.partly);
  if (partly.length > 0) sentences.push(say.partly(partly.map(name)));
  const missing = points.filter((point) => point.count === null);
  if (missing.length > 0) sentences.push(say.missing(missing.map(name)));
  const releases = points.flatMap((point) =>
    point.releases.map(({ release, version }) => say.release(version ?? release, name(point))),
  );
  if (releases.length > 0) sentences.push(say.releases(releases));
  return sentences.join(' ');
}

function newestInWords({ count, usual, trial }: WeekPoint, words: Words): string {
  const say = words.charts.description;
  if (!usual) return say.newest(count ?? 0);
  return trial
    ? say.newestOnTrial(count ?? 0, usual.low, usual.high)
    : say.newestBeside(count ?? 0, usual.low, usual.high);
}

function sideOf({ count, usual }: WeekPoint): -1 | 0 | 1 {
  if (count === null || usual === null) return 0;
  return count > usual.high ? 1 : count < usual.low ? -1 : 0;
}

/** A week whose count is all of it, so that something can be said of it. */
function isJudged({ complete, partly, count }: WeekPoint): boolean {
  return complete && !partly && count !== null;
}

/** By its verdict and by its count: a week that has gone silent, or left its range by chance, did not stay within it. */
function isWithin(point: WeekPoint): boolean {
  return point.verdict === 'within' && !point.outside && sideOf(point) === 0;
}

/** How many weeks in a row, up to the newest that is judged, something holds. A week that is not known ends the row. */
function streak(points: readonly WeekPoint[], holds: (point: WeekPoint) => boolean): number {
  const newest = points.findLastIndex(isJudged);
  const breaks = points.findLastIndex(
    (point, index) => index <= newest && !(isJudged(point) && holds(point)),
  );
  return newest - breaks;
}
