import { countedInWords, numberInWords } from '../../words/index.ts';
import type { ThemeFigures, WeekFigures } from '../figures.ts';
import { fit, type Said, sentenceCase } from './fit.ts';
import { cohort, complaint, heaviest, independentEnough, namedCohort, risen } from './shape.ts';

/** Line two: the one shape that mattered most, and whose it is. */
export function topThemeLine(figures: WeekFigures): Said {
  const theme = risen(figures);
  if (theme) return { text: risenShape(theme, figures), theme: theme.id };
  const usual = heaviest(figures);
  if (usual === undefined || usual.independent === 0) return { text: whyNoTheme(figures) };
  if (usual.independent < independentEnough) {
    const few = countedInWords(usual.independent, 'independent requester');
    const carry = `${numberInWords(independentEnough)} carry a theme`;
    const text = fit(
      `No theme stands out: the widest, ${quoted(usual.label)}, comes from ${few}, and ${carry}.`,
      `No theme stands out: the widest comes from ${few}, and ${carry}.`,
    );
    return { text, theme: usual.id };
  }
  const said = usual.said ? `, for example “${usual.said}”` : '';
  const known =
    usual.change.verdict !== 'within' || usual.weeksAbove > 0 || !figures.complete ? '' : ', as usual';
  const none = figures.complete ? 'No theme stands out;' : 'So far no theme stands out;';
  const text = fit(
    `${none} ${cohort(usual, figures)} wrote about ${quoted(usual.label)}${known}${said}.`,
    `${none} ${cohort(usual, figures)} wrote about ${quoted(usual.label)}${known}.`,
    `${none} the widest is ${quoted(usual.label)}.`,
  );
  return { text, theme: usual.id };
}

/** Why no ticket of the week is in a theme. */
function whyNoTheme({ volume, textless, themes }: WeekFigures): string {
  if (volume.count === 0) return 'There is no ticket, so there is no theme.';
  if (textless)
    return 'The export holds no text of the tickets, so there is no theme. Export subject or description too.';
  return themes.length === 0
    ? 'No theme: the tickets of this week have too little in common to make one.'
    : 'No theme stands out: no ticket of this week belongs to one.';
}

/** The headline of a reading: what happened and to whom, without a number from the tickets. */
export function headline(figures: WeekFigures): string {
  const theme = risen(figures);
  if (!theme) {
    if (figures.volume.count === 0)
      return figures.covered
        ? 'A week without a ticket'
        : 'No ticket at all: perhaps no export covers this week';
    if (!figures.complete) return 'The week is still open';
    if (!figures.covered) return 'Only a part of this week is in the exports';
    if (figures.volume.verdict === 'too-little-history')
      return 'The first weeks: too little history to compare';
    if (figures.textless) return 'The export holds no text, so there is no theme';
    if (figures.themes.length === 0) return 'No theme this week: the tickets have too little in common';
    const calm = [figures.volume, ...figures.themes.map(({ change }) => change)].every(
      ({ verdict }) => verdict === 'within',
    );
    return calm
      ? 'Nothing stands out: the themes keep to their usual ranges'
      : 'No theme stands out this week';
  }
  return `${sentenceCase(theme.label)}: ${cohort(theme, figures)}${theme.change.verdict === 'new' ? ', first seen this week' : ''}`;
}

function risenShape(theme: ThemeFigures, figures: WeekFigures): string {
  const who = namedCohort(theme, figures) ?? cohort(theme, figures);
  const bare = cohort(theme, figures);
  const what = complaint(theme);
  const how = what ? `; ${what}` : '';
  const since = theme.change.verdict === 'new' ? `, first on ${theme.firstDay}` : '';
  const label = sentenceCase(theme.label);
  return fit(
    theme.said ? `${label}: ${who}${since}, for example “${theme.said}”${how}.` : undefined,
    theme.said ? `${label}: ${bare}${since}, for example “${theme.said}”${how}.` : undefined,
    theme.said ? `${label}: ${bare}${since}, for example “${theme.said}”.` : undefined,
    `${label}: ${who}${since}${how}.`,
    `${label}: ${bare}${since}${how}.`,
    `${label}: ${bare}.`,
  );
}

/** A theme's name inside a sentence. */
export function quoted(label: string): string {
  return `“${label}”`;
}
