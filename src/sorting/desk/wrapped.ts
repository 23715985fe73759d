const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What a terminal would obey instead of showing: control characters, and marks that turn the direction of what follows. */
const unshowable = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** Letters and signs that take two columns: East Asian wide and full-width forms, and pictures. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]*$/u;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += columnsOfGrapheme(segment);
  return columns;
}

/** A text on one line, without anything that a terminal would obey. */
export function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').replace(unshowable, '').trim();
}

/**
 * Breaks a text into lines that fit a terminal: between words, and inside one only where it is longer than a line, never inside a
 * letter with its points. Lines of the text stay lines. Words keep their order, so that right-to-left text reads as it does anywhere.
 */
export function wrapped(text: string, columns: number): string[] {
  return text.split(/\r\n|\n|\r/).flatMap((line) => wrappedLine(plainLine(line), Math.max(1, columns)));
}

/** The beginning of a text on one line, with an ellipsis where more follows. */
export function shortened(text: string, columns: number): string {
  const line = plainLine(text);
  return columnsOf(line) <= columns ? line : `${wrappedLine(line, columns - 2)[0] ?? ''} …`;
}

function wrappedLine(line: string, columns: number): string[] {
  const lines: string[] = [];
  let now = '';
  let taken = 0;
  for (const word of line.split(' ').flatMap((one) => pieces(one, columns))) {
    const needs = columnsOf(word);
    if (now !== '' && taken + 1 + needs > columns) {
      lines.push(now);
      now = '';
      taken = 0;
    }
    taken += now === '' ? needs : needs + 1;
    now = now === '' ? word : `${now} ${word}`;
  }
  return [...lines, now];
}

/** A word in pieces that fit a line. */
function pieces(word: string, columns: number): string[] {
  if (columnsOf(word) <= columns) return [word];
  const parts: string[] = [];
  let part = '';
  let taken = 0;
  for (const { segment } of graphemes.segment(word)) {
    const needs = columnsOfGrapheme(segment);
    if (part !== '' && taken + needs > columns) {
      parts.push(part);
      part = '';
      taken = 0;
    }
    part += segment;
    taken += needs;
  }
  return [...parts, part];
}

function columnsOfGrapheme(grapheme: string): number {
  if (wide.test(grapheme)) return 2;
  return invisible.test(grapheme) ? 0 : 1;
}
