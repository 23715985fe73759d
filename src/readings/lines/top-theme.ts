import { isOutside } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';
import { fit, type Said } from './fit.ts';
import { cohort, complaint, heaviest, independentEnough, namedCohort, risen, risingSlowly } from './shape.ts';

/** Line two: the one shape that mattered most, and whose it is. */
export function topThemeLine(figures: WeekFigures, words: Words): Said {
  const say = words.lines.topTheme;
  const theme = risen(figures);
  if (theme) return { text: risenShape(theme, figures, words), theme: theme.id };
  const usual = heaviest(figures);
  if (usual === undefined || usual.independent === 0) return { text: whyNoTheme(figures, words) };
  const { id, label, independent } = usual;
  if (independent < independentEnough) {
    const text = fit(
      say.narrowNamed(label, independent, independentEnough),
      say.narrow(independent, independentEnough),
    );
    return { text, theme: id };
  }
  const part = !figures.covered ? 'partly' : figures.complete ? 'whole' : 'soFar';
  const asUsual =
    usual.change.verdict === 'within' &&
    !isOutside(usual.change) &&
    usual.weeksAbove === 0 &&
    part === 'whole';
  const who = cohort(usual, figures, words);
  const text = fit(
    say.noneFrom(label, who, part, asUsual, usual.said),
    say.noneFrom(label, who, part, asUsual),
    say.none(label, part),
  );
  return { text, theme: id };
}

/** Why no ticket of the week is in a theme. */
function whyNoTheme({ volume, textless, themes }: WeekFigures, words: Words): string {
  const say = words.lines.topTheme;
  if (volume.count === 0) return say.noTicket;
  if (textless) return say.textless;
  return themes.length === 0 ? say.nothingShared : say.noneOfThisWeek;
}

/** The headline of a reading: what happened and to whom, without a number from the tickets. */
export function headline(figures: WeekFigures, words: Words): string {
  const say = words.lines.headline;
  const theme = risen(figures);
  if (theme) {
    const who = cohort(theme, figures, words);
    return theme.change.verdict === 'new' ? say.born(theme.label, who) : say.risen(theme.label, who);
  }
  const slow = risingSlowly(figures);
  if (slow?.rising) return say.slowly(slow.label, slow.rising.since, slow.rising.unremarked);
  if (figures.volume.count === 0) return figures.covered ? say.noTicket : say.notCovered;
  if (!figures.complete) return say.open;
  if (!figures.covered) return say.partly;
  if (figures.volume.verdict === 'too-little-history') return say.tooYoung;
  if (figures.textless) return say.textless;
  if (figures.themes.length === 0) return say.nothingShared;
  const calm = [figures.volume, ...figures.themes.map(({ change }) => change)].every(
    (change) => change.verdict === 'within' && !isOutside(change),
  );
  return calm ? say.calm : say.none;
}

function risenShape(theme: ThemeFigures, figures: WeekFigures, words: Words): string {
  const say = words.lines.topTheme;
  const { label, said, change, firstDay } = theme;
  const bare = cohort(theme, figures, words);
  const who = namedCohort(theme, figures, words) ?? bare;
  const how = complaint(theme, words);
  const since = change.verdict === 'new' ? say.since(firstDay) : undefined;
  return fit(
    said ? say.risen(label, who, since, how, said) : undefined,
    said ? say.risen(label, bare, since, how, said) : undefined,
    said ? say.risen(label, bare, since, undefined, said) : undefined,
    say.risen(label, who, since, how),
    say.risen(label, bare, since, how),
    say.risen(label, bare),
  );
}
