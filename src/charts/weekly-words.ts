import {
  type ChangeContext,
  changeInWords,
  fewestForSettledRange,
  type RunWeek,
  runsOf,
} from '../change/index.ts';
import { english, type Words } from '../words/index.ts';
import { type WeekPoint, weekName } from './point.ts';

/**
 * The finding of a weekly chart as its title: the newest week that is over against its usual range, and for how long it
 * has been so.
 *
 * @param what the series as the sentence begins with it, at most three words: `Volume`, `Bugs`, `This theme`
 */
export function weeklyFinding(points: readonly WeekPoint[], what: string, words: Words = english): string {
  const newest = points.findLastIndex(isJudged);
  const point = points[newest];
  if (!point) return words.charts.noWeek(what);
  // Where a newer week stands beside the title, open or not known, the week that it speaks of is named.
  const name = newest === points.length - 1 ? what : words.charts.inWeek(what, weekName(point.week, words));
  // What is new was so in no week before, of which a chart shows only the newest.
  if (point.verdict === 'new' && point.says !== undefined)
    return words.change.sentence(name, point.says, undefined, []);
  return sentenceOf(points, newest, words, {
    name,
    rising: point.risingSince === undefined ? undefined : { since: point.risingSince },
  });
}

/** One week of a chart as the title of its mark: `Week 38: 198 tickets, within the usual 87 to 216`. */
export function weekInWords(points: readonly WeekPoint[], at: number, words: Words = english): string {
  const { week, says, complete, partly } = points[at] as WeekPoint;
  const name = weekName(week, words);
  return says === undefined
    ? sentenceOf(points, at, words, { name, open: !complete, covered: !partly, run: null })
    : words.change.sentence(name, says, undefined, []);
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
  if (newest) sentences.push(say.newest(sentenceOf(points, points.indexOf(newest), words, {})));
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

/** The sentence of one week, with what the weeks before it in the chart tell of how long it has been so. */
function sentenceOf(points: readonly WeekPoint[], at: number, words: Words, context: ChangeContext): string {
  const { count, usual, verdict, trial } = points[at] as WeekPoint;
  const before = points.slice(0, at).filter(isJudged).length;
  const settled = usual !== null && !trial && verdict !== 'new';
  const weeksOfHistory = settled ? Math.max(before, fewestForSettledRange) : before;
  const run = runsOf(points.slice(0, at + 1).map(asJudged)).at(-1) ?? null;
  // For how long it has been within its range depends on how much of it a chart shows.
  const held = run?.side === 'within' && !run.back ? null : run;
  return changeInWords(
    { count: count ?? 0, previous: null, usual, verdict, weeksOfHistory },
    { run: held, ...context },
    words,
  );
}

/** A week whose count is all of it, so that something can be said of it. */
function isJudged({ complete, partly, count }: WeekPoint): boolean {
  return complete && !partly && count !== null;
}

/** A week that is not judged is none that a run goes on through. */
function asJudged(point: WeekPoint): RunWeek {
  return isJudged(point) ? point : { ...point, count: null };
}
