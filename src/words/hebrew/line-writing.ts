import { countedInWords, week } from './amounts.ts';
import { quoted } from './writing.ts';

// What several lines of a reading are written with, in Hebrew.

/** A theme's name inside a sentence, with what has to be known of it. */
export const namedTheme = (label: string, mixed = false): string =>
  mixed ? `${quoted(label)} (נושא מעורב)` : quoted(label);

/** For how long so many themes have been outside their range; of several, what holds for each of them. */
export const lasting = (themes: number, weeks: number): string => {
  if (themes > 1) return `לפחות ${countedInWords(weeks, week)}`;
  return weeks === 2 ? 'שבוע שני ברציפות' : `כבר ${countedInWords(weeks, week)}`;
};

/** Of a rise, whether no single week stood out; else it may have been a step that stayed. */
export const risen = (unremarked: boolean): string => (unremarked ? 'עולה בהדרגה' : 'גבוה יותר');
