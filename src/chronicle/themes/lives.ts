import { english } from '../../words/index.ts';
import type { LaidOut } from '../laid-out.ts';
import type { LifeState } from '../schema/theme-life.ts';
import { assess } from '../weeks/assess.ts';
import { birthsOf } from '../weeks/births.ts';
import { timeLine } from '../weeks/points.ts';
import { lifeOfTheme } from './life-of-theme.ts';

/** Where each theme stands in its life, by its id, as its page says it. */
export function livesOf({
  desk,
  history,
  themes,
}: Pick<LaidOut, 'desk' | 'history' | 'themes'>): Map<string, LifeState> {
  const ids = themes.map(({ id }) => id);
  const assessment = assess(desk, ids, birthsOf(history, desk.weeks));
  const grounds = { desk, history, assessment, line: timeLine(desk, [], english), words: english };
  return new Map(
    themes.flatMap((theme) => {
      const series = assessment.themes.get(theme.id);
      return series === undefined ? [] : [[theme.id, lifeOfTheme(theme, series, grounds).life] as const];
    }),
  );
}
