const longest = 1500;
/** What repeats without an end and stands behind no backslash. */
const unbounded = /(?<!\\)[*+]|\{\d+,\}/g;

/**
 * A person's words or regular expression as tickets are read: in small letters and with straight apostrophes. A capital behind a
 * backslash is a sign and no letter.
 */
export function inSmallLetters(pattern: string): string {
  return pattern
    .replace(/\\.(?:\{[^}]*\})?|[^\\]+/gsu, (part) => (part.startsWith('\\') ? part : part.toLowerCase()))
    .replace(/[’‘ʼ]/g, "'");
}

/**
 * Says what is wrong with a regular expression that a person wrote to find words in tickets: it holds no word, is none, would be found
 * in every ticket, or could take for ever to read.
 *
 * @param pattern as `inSmallLetters` gives it
 * @returns a sentence that goes on from the pattern's name: "is not …"; nothing when all is well
 */
export function patternFault(pattern: string): string | undefined {
  if (!/[\p{L}\p{N}?!？؟]/u.test(pattern))
    return 'holds no word. Write words that stand in tickets, or take it out';
  if (pattern.length > longest) return `is longer than ${longest} characters. Write it as several`;
  let expression: RegExp;
  try {
    expression = new RegExp(`(?:${pattern})`, 'u');
  } catch {
    return 'is not a valid regular expression. Write the words as they stand in tickets, without brackets and other marks';
  }
  if (expression.test('')) return 'also fits where nothing stands, so it would be found in every ticket';
  if (fitsAnyWord(pattern))
    return 'fits any word at all, so it would be found in every ticket. Write words that stand in its tickets alone';
  if ((pattern.match(unbounded)?.length ?? 0) > 2)
    return 'repeats without end more than twice, which can take for ever to read. Write {0,40} for all but two of the signs * and +';
  if (repeatsARepetition(pattern))
    return 'repeats what repeats itself or a choice, which can take for ever to read. Take one of the two signs *, + or {} out';
  return undefined;
}

/** Gives what repeats without an end one: at most so many times, so that no text of any length holds a build up. */
export function withEnds(pattern: string, most: number): string {
  return pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\*|\+|\{(\d+),\}/gsu, (part, least?: string) => {
    if (part === '*') return `{0,${most}}`;
    if (part === '+') return `{1,${most}}`;
    return least === undefined ? part : `{${least},${Math.max(most, Number(least))}}`;
  });
}

/** Words that have nothing in common. */
const strangers = ['exam', 'zqj', '47', 'הדפסה', 'größe'];

function fitsAnyWord(pattern: string): boolean {
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'u');
  return strangers.filter((word) => expression.test(word)).length >= 2;
}

const repeats = /^(?:[*+]|\{\d+,\d*\})/;
const exactly = /^\{(\d+),\1\}/;
/** More rounds than a choice may be repeated. */
const many = /^(?:[*+]|\{\d+,\}|\{\d+,(?:\d{2,}|[6-9])\}|\{(?:\d{2,}|[6-9])\})/;

/** A repetition or a choice within a repetition, `(a+)+`, `(a|ab)*`: its time may double with each letter of a ticket. */
function repeatsARepetition(pattern: string): boolean {
  const letters = bare(pattern);
  const groups = [{ repeats: false, chooses: false }];
  for (let at = 0; at < letters.length; at += 1) {
    const rest = letters.slice(at, at + 9);
    const within = groups.at(-1);
    if (rest.startsWith('(')) groups.push({ repeats: false, chooses: false });
    else if (rest.startsWith('|') && within !== undefined) within.chooses = true;
    else if (rest.startsWith(')')) {
      const inside = groups.pop();
      const mark = rest.slice(1);
      const again = repeats.test(mark) && !exactly.test(mark);
      if (inside?.repeats && again) return true;
      if (inside?.chooses && many.test(mark)) return true;
      const outer = groups.at(-1);
      if (outer !== undefined) {
        outer.repeats ||= again || inside?.repeats === true;
        outer.chooses ||= inside?.chooses === true;
      }
    } else if (within !== undefined && repeats.test(rest) && !exactly.test(rest)) within.repeats = true;
  }
  return false;
}

/** The pattern with a letter in place of each escaped sign and each class of letters. */
function bare(pattern: string): string {
  return pattern.replace(/\\./gsu, 'x').replace(/\[[^\]]*\]/g, 'x');
}
