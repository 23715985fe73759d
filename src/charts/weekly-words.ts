import { counted, listed } from '../words/index.ts';
import { type WeekPoint, weekName } from './point.ts';

/**
 * The finding of a weekly chart as its title: one clause of at most fifteen words, true to the verdicts.
 *
 * @param what the series as the sentence begins with it, at most three words: `Volume`, `Bugs`, `This theme`
 */
export function weeklyFinding(points: readonly WeekPoint[], what: string): string {
  const judged = points.filter(isJudged);
  const newest = judged.at(-1);
  if (!newest) return `${what}: no complete week yet`;
  const { count, usual } = newest;
  if (usual === null)
    return `${what}: ${counted(count ?? 0, 'ticket')} in ${weekName(newest.week)}, too little history to compare`;
  const range = `${usual.low} to ${usual.high}`;
  if (newest.verdict === 'gone') return `${what} has gone silent: none this week, usual ${range}`;
  if (newest.verdict === 'new') return `${what} is new: ${count} in its first week`;
  if (newest.outside) {
    const side = (count ?? 0) > usual.high ? 'above' : (count ?? 0) < usual.low ? 'below' : 'out of';
    const weeks = streak(points, (point) => point.outside && sideOf(point) === sideOf(newest));
    if (weeks > 1) return `${what} stayed ${side} its usual range for ${weeks} weeks, now ${count}`;
    return `${what} ${side === 'below' ? 'fell' : 'rose'} ${side} its usual range: ${count} against ${range}`;
  }
  if (sideOf(newest) !== 0) return `${what}: ${count} against the usual ${range}, as happens by chance`;
  const weeks = streak(points, (point) => point.usual !== null && isWithin(point));
  if (weeks > 1) return `${what} stayed within its usual range for ${weeks} weeks`;
  const before = judged.at(-2);
  const verb = before?.usual && !isWithin(before) ? 'came back' : 'lies';
  return `${what} ${verb} within its usual range: ${count} against ${range}`;
}

/** The same chart for a person who does not see it: extent, newest week, what stands out, what is missing. */
export function weeklyDescription(points: readonly WeekPoint[]): string {
  const known = points.filter((point) => point.count !== null);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || known.length === 0) return 'No week with data yet.';
  const complete = known.filter((point) => point.complete && !point.partly);
  const sentences = [
    points.length === 1
      ? `One week, ${weekName(first.week)}, ${first.days}.`
      : `${points.length} weeks, from ${weekName(first.week)} (${first.days}) to ${weekName(last.week)} (${last.days}).`,
  ];
  const newest = complete.at(-1);
  if (newest) {
    const range = newest.usual
      ? `, usual ${newest.usual.low} to ${newest.usual.high}${newest.trial ? ' on trial' : ''}`
      : '';
    sentences.push(`Newest complete week: ${counted(newest.count ?? 0, 'ticket')}${range}.`);
  }
  if (complete.length > 1) {
    const sorted = [...complete].sort((a, b) => (a.count ?? 0) - (b.count ?? 0));
    const least = sorted[0] as WeekPoint;
    const most = sorted.at(-1) as WeekPoint;
    sentences.push(
      `Fewest ${least.count} in ${weekName(least.week)}, most ${most.count} in ${weekName(most.week)}.`,
    );
  }
  const outside = complete.filter((point) => point.outside);
  if (outside.length > 0)
    sentences.push(`Outside the usual range: ${listed(outside.map(({ week }) => weekName(week)))}.`);
  const open = known.find((point) => !point.complete);
  if (open)
    sentences.push(
      `${weekName(open.week)} is still open, with ${counted(open.count ?? 0, 'ticket')} so far.`,
    );
  const partly = known.filter((point) => point.complete && point.partly);
  if (partly.length > 0)
    sentences.push(`Only a part is in the exports: ${listed(partly.map(({ week }) => weekName(week)))}.`);
  const missing = points.filter((point) => point.count === null);
  if (missing.length > 0) sentences.push(`No data: ${listed(missing.map(({ week }) => weekName(week)))}.`);
  const releases = points.flatMap(({ week, releases }) =>
    releases.map(({ release, version }) => `${version ?? release} in ${weekName(week)}`),
  );
  if (releases.length > 0) sentences.push(`Releases: ${listed(releases)}.`);
  return sentences.join(' ');
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
