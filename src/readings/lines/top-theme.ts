import { isOutside } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';
import { fit, type Said } from './fit.ts';
import {
  cohort,
  complaint,
  heaviest,
  independentEnough,
  isNew,
  namedCohort,
  risingSlowly,
  topTheme,
} from './shape.ts';

/** Line two: the one shape that mattered most, and whose it is. */
export function topThemeLine(figures: WeekFigures, words: Words): Said {
  const say = words.lines.topTheme;
  const theme = topTheme(figures);
  if (theme) return { text: shapeOf(theme, figures, words), theme: theme.id };
  const usual = heaviest(figures);
  if (usual === undefined || usual.independent === 0) return { text: whyNoTheme(figures, words) };
  const { id, label, independent, mixed } = usual;
  if (independent < independentEnough) {
    const text = fit(
      say.narrowNamed(label, independent, independentEnough, mixed),
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
    say.noneFrom(label, who, part, asUsual, usual.said, mixed),
    say.noneFrom(label, who, part, asUsual, undefined, mixed),
    say.none(label, part, mixed),
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
  const theme = topTheme(figures);
  if (theme) {
    const who = cohort(theme, figures, words);
    if (!isNew(theme)) return say.risen(theme.label, who);
    return theme.seenBefore ? say.suddenly(theme.label, who) : say.born(theme.label, who);
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

/** Who, since when, in their own words, and how most of them put it; what matters least gives way first. */
function shapeOf(theme: ThemeFigures, figures: WeekFigures, words: Words): string {
  const say = words.lines.topTheme;
  const { said } = theme;
  const bare = cohort(theme, figures, words);
  const who = namedCohort(theme, figures, words) ?? bare;
  const label = labelOf(theme, words);
  const how = complaint(theme, words);
  const since = sinceWhen(theme, figures, words);
  const others = theme.cohort?.shifts.includes('other-accounts') ? say.otherAccounts : undefined;
  const trait = traitOf(theme, words);
  const all = [since, others, trait];
  const quoting = [
    say.shape(label, who, all, said, how),
    say.shape(label, bare, all, said, how),
    say.shape(label, bare, [since, trait], said, how),
    say.shape(label, bare, [since], said, how),
    say.shape(label, bare, [since, trait], said),
    say.shape(label, bare, [since], said),
  ];
  return fit(
    ...(said === undefined ? [] : quoting),
    say.shape(label, who, all, undefined, how),
    say.shape(label, bare, all, undefined, how),
    say.shape(label, bare, [since], undefined, how),
    say.shape(label, bare, [since]),
    say.shape(label, bare),
    say.shape(theme.label, bare),
  );
}

/** Its name, with what has to be known of it: that it is several things at once, and inside which one it was found. */
function labelOf({ label, mixed, found, inside }: ThemeFigures, words: Words): string {
  const say = words.lines.topTheme;
  if (inside && found === 'now')
    return mixed ? say.mixedInside(label, inside.label) : say.inside(label, inside.label);
  return mixed ? say.mixed(label) : label;
}

/** Since when it is so: since a release, for so many weeks, or since a day of this one. */
function sinceWhen(theme: ThemeFigures, { complete }: WeekFigures, words: Words): string | undefined {
  const say = words.lines.topTheme;
  const { cohort: people, weeksAbove, firstDay } = theme;
  const release = people?.release;
  if (release) return say.sinceRelease(release.version ?? release.name);
  if (isNew(theme)) {
    if (theme.seenBefore) return complete ? say.suddenly : say.suddenlySoFar;
    return complete ? say.since(firstDay) : say.sinceSoFar(firstDay);
  }
  return weeksAbove > 0 ? say.forWeeks(weeksAbove + 1) : undefined;
}

/** What most of its tickets have in common and the others have not. */
function traitOf({ cohort: people }: ThemeFigures, words: Words): string | undefined {
  const [trait] = people?.traits ?? [];
  return trait && words.lines.topTheme.trait[trait.side](trait.value, trait.part, trait.of);
}
