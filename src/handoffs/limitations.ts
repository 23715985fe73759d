import { lineOf, type Piece } from '../documents/index.ts';
import { type ByHand, nothingByHand, readsByHand } from './by-hand.ts';
import type { Handoff, Limitation } from './handoff.ts';
import { itemsOf, plainTextOf } from './markdown.ts';

/** A sentence that there is nothing to name, in place of limitations. */
const saysNone =
  /^(?:(?:there (?:is|are|exist)|we know(?: of)?|it has|this release has|we have|has) )?(?:currently )?(?:none|no|not any|nothing|n\/a|-)(?:$|[\s.,;:!-])|^(?:אין|לא ידוע)(?:$|[\s.,;:!-])/i;
/** The whole of such a sentence, or what it says that there is none of: 'No printing.' is a limitation. */
const saysNoMore =
  /^(?:none|no|not any|nothing|n\/a|-|אין)(?: (?:known|yet|so far|ידועות))?[\s.!]*$|\blimit|מגבל/iu;

/**
 * Reads part three: a limitation in each item of a list, with optional lines beneath by which a person says what belongs to it; or one
 * sentence that there is none.
 *
 * @param offset lines of the file above the body
 */
export function readLimitations(
  blocks: readonly Piece[],
  offset: number,
): Pick<Handoff, 'limitations' | 'noLimitations'> {
  const drafts: { text: string; byHand: ByHand; line: number }[] = [];
  for (const item of itemsOf(blocks)) {
    const byHand = nothingByHand();
    const text = plainTextOf(item)
      .split('\n')
      .filter((line) => !readsByHand(byHand, line))
      .join('\n');
    const above = drafts.at(-1);
    if (text !== '') drafts.push({ text, byHand, line: offset + lineOf(item) });
    // Lines that are not indented belong to the limitation above them.
    else if (above)
      for (const what of ['confirmed', 'refuted', 'themes'] as const)
        above.byHand[what].push(...byHand[what]);
  }
  const limitations = drafts.map(({ text, byHand, line }): Limitation => ({ text, ...byHand, line }));
  const only = limitations.length === 1 ? limitations[0] : undefined;
  // 'No export of marks until 4.3' is a limitation although it begins with 'no'.
  if (only && saysNone.test(only.text) && saysNoMore.test(only.text)) {
    return { limitations: [], noLimitations: only.text };
  }
  return { limitations };
}
