import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber, type ReadText } from '../text/reading.ts';

/** A title of two words is near to the middle, but shows nothing; in a long story the matter is hard to find. */
const fewestWords = 6;
const mostWords = 60;

/**
 * The row of the ticket that shows a group best: one that holds as many words of its name as any, of a readable length where there is
 * such a one, the nearest to the middle of those.
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
  for (const row of rows) {
    const { forms } = texts[row] as ReadText;
    const terms = new Set<string>();
    let length = 0;
    for (const form of forms) {
      if (form === pauseNumber) continue;
      length += 1;
      terms.add(lexicon.forms[form]?.term ?? '');
    }
    const readable = length >= fewestWords && length <= mostWords ? 1 : length > mostWords ? 0.5 : 0;
    const says = readable + 2 * name.filter((term) => terms.has(term)).length;
    if (says > most) {
      most = says;
      best = row;
    }
  }
  return best;
}
