/** How much of a title and of a body the cues read; what matters is said early, and a pasted log is not read at all. */
const titleRead = 300;
const bodyRead = 1500;
/** What is looked at before cleaning, so that one enormous cell costs no more than another. */
const bodyLooked = 6000;

const fence = /```[\s\S]*?(?:```|$)/g;
const address = /\b(?:https?:\/\/|www\.)\S+/gi;
const marker = /⟨[^⟩\n]{0,40}⟩/g;
const bidiAndPoints =
  /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A field of a ticket as the cues read it. */
export interface ReadableText {
  /** As the customer wrote it, for showing. */
  readonly shown: string;
  /** The same in lower case, of the same length. */
  readonly plain: string;
}

/** Gives the title without addresses, code and markers of redaction. */
export function readableTitle(text: string): ReadableText {
  return readable(text.length > titleRead ? text.slice(0, titleRead) : text);
}

/** Gives the first 1,500 characters of the body without addresses, code and markers of redaction. */
export function readableBody(text: string): ReadableText {
  return readable(text.length > bodyLooked ? text.slice(0, bodyLooked) : text);
}

function readable(text: string): ReadableText {
  let shown = text;
  if (shown.includes('```')) shown = shown.replace(fence, ' CODEBLOCK ');
  if (shown.includes('://') || shown.includes('www.')) shown = shown.replace(address, 'URL');
  if (shown.includes('⟨')) shown = shown.replace(marker, ' … ');
  if (shown.length > bodyRead) shown = shown.slice(0, bodyRead);
  if (hasHebrew(shown)) shown = shown.replace(bidiAndPoints, '');
  if (/[’‘ʼ]/.test(shown)) shown = shown.replace(/[’‘ʼ]/g, "'");
  const plain = shown.toLowerCase();
  // A few letters grow in lower case; places in the two texts must stay the same.
  return plain.length === shown.length ? { shown, plain } : { shown: plain, plain };
}

/** True when a text holds a Hebrew letter. */
export function hasHebrew(text: string): boolean {
  return /[\u05d0-\u05ea]/.test(text);
}
