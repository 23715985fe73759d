import type { Words } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';
import { lacksAnExport } from '../missing.ts';
import { fit, remarking, type Said } from './fit.ts';
import { cohort, risingSlowly, topTheme } from './shape.ts';

/** Line five: what product owner, tech lead or designer should do next; or that nothing is needed. */
export function trioLine(figures: WeekFigures, words: Words): Said {
  const say = words.lines.trio;
  if (lacksAnExport(figures)) return { text: say.notCovered };
  const theme = topTheme(figures) ?? risingSlowly(figures);
  if (theme) return { text: nextStep(theme, figures, words), theme: theme.id };

  const upcoming = figures.upcoming.find((release) => release.held);
  if (upcoming) {
    const { id, name, day, held = '' } = upcoming;
    return { text: fit(say.heldWhy(name, day, held), say.held(name)), release: id };
  }

  const wish = figures.themes.find((one) => one.stream === 'brief' && one.independent >= 5);
  if (wish) {
    const who = cohort(wish, figures, words);
    const { id, label, mixed } = wish;
    const ways = (remark: boolean): string[] => [
      say.wishOf(label, who, remark && mixed),
      say.wish(label, remark && mixed),
    ];
    return { text: fit(...remarking(ways)), theme: id };
  }
  return { text: say.nothing };
}

function nextStep(theme: ThemeFigures, figures: WeekFigures, words: Words): string {
  const say = words.lines.trio;
  const { label, stream, split, change, accounts, mostlyFrom } = theme;
  const account = accounts[0] ?? say.someone;
  if (mostlyFrom) return fit(say.callWhy(label, mostlyFrom), say.call(label, mostlyFrom));
  if (stream === 'brief') return fit(say.briefOf(label, cohort(theme, figures, words)), say.brief(label));
  if (split.howDoI > split.doesntWork)
    return fit(say.helpTextWhy(label, split.howDoI, change.count), say.helpText(label));
  if (stream === 'bug') return fit(say.bugWith(label, account), say.bug(label));
  // What is sorted is no question of bug or brief any more.
  if (stream === 'noise') return fit(say.noise(label));
  return fit(say.unclearWith(label, account), say.unclear(label));
}
