import { numberInWords } from '../amounts.ts';

// What several lines of a reading are written with.

/** Of the whole week, of the part that is over, and of the part that the exports hold. */
export type PartOfWeek = 'whole' | 'soFar' | 'partly';

/** Words of a customer inside a sentence. */
export const quoted = (text: string): string => `“${text}”`;

/** A theme's name inside a sentence, with what has to be known of it. */
export const namedTheme = (label: string, mixed = false): string =>
  mixed ? `${quoted(label)} (a mixed theme)` : quoted(label);

/** For how long so many themes have been outside their range; of several, what holds for each of them. */
export const lasting = (themes: number, weeks: number): string => {
  if (themes > 1) return `at least ${numberInWords(weeks)} weeks`;
  return weeks === 2 ? 'a second week' : `${numberInWords(weeks)} weeks`;
};

/** Of a rise, whether no single week stood out; else it may have been a step that stayed. */
export const risen = (unremarked: boolean): string => (unremarked ? 'rising' : 'higher');

/** A sentence as it follows a colon or a semicolon. */
export const firstLower = (text: string): string =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLocaleLowerCase('en'));

/** A name as a sentence begins with it. */
export const firstUpper = (text: string): string => {
  const [first = '', ...rest] = [...text];
  return first.toLocaleUpperCase('en') + rest.join('');
};
