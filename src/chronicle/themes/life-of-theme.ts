import { dayInWords } from '../../calendar/index.ts';
import type { Theme } from '../../themes/index.ts';
import type { ThemeReport } from '../schema/theme.ts';
import type { Series } from '../weeks/assess.ts';
import { oldestIn } from '../weeks/births.ts';
import { lifeOf } from './life.ts';
import { newestJudged } from './newest-week.ts';
import type { ThemeGrounds } from './theme-grounds.ts';

const quarter = 13;

/** Where a theme stands in its life in the newest week that is over, and that in a sentence. */
export function lifeOfTheme(
  theme: Pick<Theme, 'id' | 'curated' | 'merged'>,
  { counts, changes }: Series,
  {
    desk,
    history,
    assessment,
    line,
    words,
  }: Pick<ThemeGrounds, 'desk' | 'history' | 'assessment' | 'line' | 'words'>,
): Pick<ThemeReport, 'life' | 'lifeInWords'> {
  const end = newestJudged(desk) + 1;
  const { settings, weeks } = desk;
  const known = counts.slice(0, end).map((count, week) => (desk.known[week] ? count : null));
  const { born, found } = oldestIn(theme, history.known) ?? {};
  const burst = found === 'burst' ? weeks.findIndex((week) => week.id === born) : -1;
  const life = lifeOf(
    {
      counts: known,
      verdicts: changes.slice(0, end).map(({ verdict }) => verdict),
      others: counts.slice(0, end).map((count, week) => (assessment.volume.counts[week] ?? count) - count),
      ...(burst < 0 ? {} : { burst }),
    },
    {
      week: weeks[end - 1]?.id,
      holidays: settings.holidays.map(({ date }) => date),
      weekStartsOn: settings.weekStartsOn,
    },
  );
  const say = words.themes.lifeInWords;
  const { state, since = 0, before = 0, now = 0 } = life;
  if (state === 'emerging')
    return { life: state, lifeInWords: say.emerging(burst >= 0, line[since]?.days ?? '') };
  if (state === 'fading') return { life: state, lifeInWords: say.fading(rounded(before), rounded(now)) };
  // With a ticket of the week that still runs it is back, though the weeks that are over do not tell it yet.
  if (state === 'gone' && counts.slice(end).every((count) => count === 0)) {
    const last = desk.byWeek[since]?.findLast(({ themes }) => themes.includes(theme.id));
    return { life: state, lifeInWords: say.gone(dayInWords(last?.at ?? 0, settings.timeZone, words)) };
  }
  const recent = known.slice(-quarter).filter((count) => count !== null);
  return {
    life: 'tracked',
    lifeInWords: say.tracked(recent.filter((count) => count > 0).length, recent.length),
  };
}

/** Told with one decimal under ten tickets a week, whole from there on. */
function rounded(mean: number): number {
  return mean < 10 ? Math.round(mean * 10) / 10 : Math.round(mean);
}
