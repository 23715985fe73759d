import type { Words } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';
import { lacksAnExport } from '../missing.ts';
import { fit, type Said } from './fit.ts';
import { isNew, risingSlowly, rose, sameCohort, topTheme } from './shape.ts';

/** Line four: what to look at next week, so that next Friday can tell whether it grew or faded. */
export function watchLine(figures: WeekFigures, words: Words): Said {
  const say = words.lines.watch;
  const [running] = figures.watching;
  if (!running && lacksAnExport(figures)) return { text: say.notCovered };
  if (running) {
    const { id, name, until = '' } = running;
    return { text: fit(say.runningWhy(name, until), say.running(name, until)), release: id };
  }

  const theme = topTheme(figures) ?? figures.themes.find(rose);
  if (theme) return { text: whether(theme, figures, words), theme: theme.id };

  const rises = risingSlowly(figures);
  if (rises?.rising) return { text: fit(say.keepsRising(rises.label, rises.rising.now)), theme: rises.id };

  const [next] = figures.upcoming;
  if (next) {
    const { id, name, day } = next;
    return { text: fit(say.releaseWhy(name, day), say.release(name, day)), release: id };
  }
  return { text: figures.volume.usual === null ? say.tooYoung : say.nothing };
}

function whether(theme: ThemeFigures, figures: WeekFigures, words: Words): string {
  const say = words.lines.watch;
  const { label, change, weeksAbove } = theme;
  if (isNew(theme))
    return fit(say.returnsFromMore(label, sameCohort(theme, figures, words)), say.returns(label));
  const high = change.usual?.high ?? 0;
  const lasting = weeksAbove > 0 ? say.settlesAfter(label, high, weeksAbove + 1) : undefined;
  return fit(lasting, say.settles(label, high));
}
