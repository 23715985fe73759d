import { countedInWords, numberInWords } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';
import { fit, type Said } from './fit.ts';
import { peopleOf, risen, rose } from './shape.ts';
import { quoted } from './top-theme.ts';

/** Line four: what to look at next week, so that next Friday can tell whether it grew or faded. */
export function watchLine(figures: WeekFigures): Said {
  const [running] = figures.watching;
  if (!running && !figures.covered) return { text: 'Whether an export that covers this week turns up.' };
  if (running) {
    const text = fit(
      `The watch of ${running.name} runs until ${running.until}: whether the questions foreseen are the ones that come.`,
      `The watch of ${running.name} runs until ${running.until}.`,
    );
    return { text, release: running.id };
  }

  const theme = risen(figures) ?? figures.themes.find(rose);
  if (theme) return { text: whether(theme, figures), theme: theme.id };

  const [next] = figures.upcoming;
  if (next) {
    const text = fit(
      `${next.name} is enabled on ${next.day}: whether its handoff foresees what customers then ask.`,
      `${next.name} is enabled on ${next.day}.`,
    );
    return { text, release: next.id };
  }
  if (figures.volume.usual === null)
    return { text: 'The next weeks: from the fourth on it can be told what is unusual.' };
  return { text: 'Nothing to watch beyond the usual.' };
}

function whether(theme: ThemeFigures, figures: WeekFigures): string {
  const label = quoted(theme.label);
  if (theme.change.verdict === 'new') {
    const { count, one, many } = peopleOf(theme, figures);
    const same = count === 1 ? `the one ${one}` : `the same ${numberInWords(count)} ${many}`;
    return fit(
      `Whether ${label} comes back next week, and from more than ${same}.`,
      `Whether ${label} comes back next week.`,
    );
  }
  const high = theme.change.usual?.high ?? 0;
  const weeks = theme.weeksAbove + 1;
  return fit(
    `Whether ${label} is back at ${high} tickets or fewer next week; it has been above for ${countedInWords(weeks, 'week')}.`,
    `Whether ${label} is back at ${high} tickets or fewer next week.`,
  );
}
