import type { Words } from '../words/index.ts';
import type { LogReport } from './log/report.ts';
import type { Watch } from './watch.ts';

/** A reading has five lines; more of a release would leave no room for anything else. */
const most = 5;

/**
 * What of a watch belongs into the week's reading, a sentence each, at most five: what nobody foresaw, answers that did not work,
 * questions that came oftener than expected or not at all, and what is still followed. Empty where all went as the handoff said.
 */
export function forReading(watch: Watch, log: Pick<LogReport, 'notes'>, words: Words): string[] {
  const say = words.watch.forReading;
  const judged = watch.predicted.filter(({ verdict }) => verdict !== 'not-checked');
  const failed = watch.predicted.filter(({ answerWorked }) => answerWorked.no > 0);
  return [
    ...watch.unpredicted.map(({ label, requesters, firstHour, level }) =>
      say.surprise(label, requesters, firstHour ?? 0, level === 'L2' || level === 'L3' ? level : undefined),
    ),
    ...(failed.length > 0
      ? [
          say.answers(
            failed.map(({ question, answerWorked, arrived }) => ({
              question,
              failed: answerWorked.no,
              arrived,
            })),
          ),
        ]
      : []),
    ...judged
      .filter(({ verdict }) => verdict === 'too-conservative')
      .map(({ question, requesters, expected }) => say.more(question, requesters, expected?.written ?? '')),
    ...log.notes
      .filter(({ class: kind, outcome }) => (kind === 'signal' || kind === 'act') && outcome === undefined)
      .map(({ seen = '', owner, deadline }) => say.followed(seen, owner, deadline)),
    ...judged
      .filter(({ verdict, arrived }) => verdict === 'wrong' && arrived === 0)
      .map(({ question }) => say.silent(question)),
  ].slice(0, most);
}
