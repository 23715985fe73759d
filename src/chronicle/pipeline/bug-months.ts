import { type Bug, monthsOf } from '../../pipeline/index.ts';
import { chainLevelSchema } from '../../sorting/index.ts';
import type { Words } from '../../words/index.ts';
import type { BugsReport } from '../schema/pipeline-bugs.ts';

const monthsShown = 12;

/** Which levels let bugs through, month by month, with the sentence for the level that let most through (C6). */
export function monthsInWords(
  bugs: readonly { readonly bug: Bug; readonly traced: boolean }[],
  timeZone: string,
  words: Words,
): BugsReport['months'] {
  const say = words.bugs;
  const name = new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return monthsOf(bugs, timeZone, monthsShown).map(({ month, traced, untraced, levels, roots }) => {
    const named = name.format(Date.parse(`${month}-15`));
    const most = chainLevelSchema.options.reduce((best, level) =>
      levels[level] > levels[best] ? level : best,
    );
    return {
      month,
      name: named,
      traced,
      untraced,
      levels,
      roots: Object.fromEntries(Object.entries(roots).sort((a, b) => b[1] - a[1])),
      says:
        traced === 0
          ? say.monthUntraced(named, untraced)
          : say.month(levels[most], traced, named, say.levels[most], untraced),
    };
  });
}
