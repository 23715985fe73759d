import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';

/** A title of two words is near to the middle, but shows nothing; in a long story the matter is hard to find. */
const fewestWords = 6;
const mostWords = 60;
/** How many of those nearest to the middle are looked at. */
const nearest = 60;

/**
 * The row of the ticket that shows a group best: among the nearest to its middle the first of a readable length that holds all words of
 * its name, the nearest where none does.
 *
 * @param rows those nearest to the middle first
 */
export function typicalRow(
  rows: readonly number[],
  name: readonly string[],
  texts: readonly ReadText[],
  lexicon: Lexicon,
): number {
  let best = rows[0] ?? 0;
  let most = -1;
  for (const row of rows.slice(0, nearest)) {
    const { forms } = texts[row] as ReadText;
    const terms = new Set<string>();
    let length = 0;
    for (const form of forms) {
      if (form === pauseNumber) continue;
      length += 1;
      terms.add(lexicon.forms[form]?.term ?? '');
    }
    const readable = length >= fewestWords && length <= mostWords ? 1 : length > mostWords ? 0.5 : 0;
    const says = readable * (1 + name.filter((term) => terms.has(term)).length);
    if (says > most) {
      most = says;
      best = row;
    }
  }
  return best;
}
