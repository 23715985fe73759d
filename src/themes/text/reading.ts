import type { TextTicket } from '../theme.ts';
import { type Language, languageOf } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { plainText } from './plain-text.ts';
import { pause, wordsIn } from './words.ts';

/** The number that stands for a pause in a list of forms. */
export const pauseNumber = -1;

/** A ticket as numbers of written forms: the subject, a pause, the body. */
export interface ReadText {
  readonly id: string;
  readonly language: Language;
  readonly forms: Int32Array;
  /** How many of the forms belong to the subject. */
  readonly subjectLength: number;
}

/** Reads the words of a ticket into the lexicon. */
export function readText(ticket: TextTicket, lexicon: Lexicon): ReadText {
  const subject = wordsIn(plainText(ticket.subject));
  const body = wordsIn(plainText(ticket.body));
  const language = languageOf([...subject, ...body]);
  const forms = new Int32Array(subject.length + 1 + body.length);
  let at = 0;
  for (const word of subject) forms[at++] = word === pause ? pauseNumber : lexicon.number(word, language);
  forms[at++] = pauseNumber;
  for (const word of body) forms[at++] = word === pause ? pauseNumber : lexicon.number(word, language);
  return { id: ticket.id, language, forms, subjectLength: subject.length };
}
