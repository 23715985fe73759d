import { changeInWords, type Run, runsOf } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';
import type { RisingNote, ToldChange } from '../schema/week.ts';
import type { Series } from './assess.ts';
import { isOdd, type TimeLine } from './points.ts';
import { type Rising, weekNumber } from './rising.ts';

/** A week of a series with the sentence that says it, wherever it stands. */
export function toldChange(series: Series, line: TimeLine, week: number, words: Words): ToldChange {
  const change = series.changes[week];
  const marked = line[week];
  if (!change || !marked) throw new RangeError(`The time line has no week ${week}.`);
  const { complete, known } = marked;
  const context = {
    open: !complete,
    covered: known,
    run: runAt(series, line, week),
    oddBefore: isOdd(series, line, week - 1),
  };
  return { ...change, inWords: changeInWords(change, context, words), ...runOf(series, line, week) };
}

/** Its weeks in a row outside the usual range; nothing for one that is within it, or still open. */
export function runOf(series: Series, line: TimeLine, week: number): Pick<ToldChange, 'run'> {
  const run = line[week]?.complete ? runAt(series, line, week) : null;
  if (run === null || run.side === 'within') return {};
  return { run: { side: run.side, weeks: run.weeks } };
}

/**
 * For how long a series has been outside its usual range, or that it is back within it; null where it is within it as
 * it was: that it was so before is nothing to say.
 */
export function runAt({ changes }: Series, line: TimeLine, week: number): Run | null {
  const weeks = changes
    .slice(0, week + 1)
    .map((change, at) => ({ ...change, count: line[at]?.known ? change.count : null }));
  const run = runsOf(weeks).at(-1) ?? null;
  return run?.side === 'within' && !run.back ? null : run;
}

/** A slow rise as programs and pages get it; nothing where there is none. */
export function risingNote(rising: Rising | null | undefined, words: Words): { rising?: RisingNote } {
  if (!rising) return {};
  const { since, before, now, told, unremarked } = rising;
  const inWords = words.change.rising.note(weekNumber(since), before, now, unremarked);
  return { rising: { since, before, now, told, inWords } };
}
