import type { Words } from '../../words/index.ts';
import type { BugEntry, BugsReport } from '../schema/pipeline-bugs.ts';

/** What untraced bugs lack, once each with how many lack it: the sentences are the same for all of them. */
export function lackingIn(untraced: readonly BugEntry[], words: Words): BugsReport['lacking'] {
  const say = words.bugs;
  const lacks = new Map<string, { rule: string; count: number; says: string }>();
  for (const { rule, short, says } of untraced.flatMap((entry) => entry.lacks)) {
    const before = lacks.get(short)?.count ?? 0;
    lacks.set(short, { rule, count: before + 1, says });
  }
  const overdue = untraced.filter(({ notes }) => notes.some(({ rule }) => rule === 'C3')).length;
  return [
    ...[...lacks.values()].map(({ rule, count, says }) => ({
      rule,
      count,
      says: `${say.lacking(count)} ${says}`,
    })),
    ...(overdue === 0 ? [] : [{ rule: 'C3', count: overdue, says: say.overdue(overdue) }]),
  ];
}
