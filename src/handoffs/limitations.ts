import { lineOf, type Piece } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { type ByHand, nothingByHand, readsByHand } from './by-hand.ts';
import type { Handoff, Limitation } from './handoff.ts';
import { beginsWithSay, partSay } from './labels.ts';
import { itemsOf, linesOf } from './markdown.ts';

/** A sentence that there is nothing to name, in place of limitations. */
const saysNone =
  /^(?:(?:there (?:is|are|exist)|we know(?: of)?|it has|this release has|we have|has) )?(?:currently )?(?:none|no|not any|nothing|n\/a|-)(?:$|[\s.,;:!-])|^(?:אין|לא ידוע)(?:$|[\s.,;:!-])/i;
/** The whole of such a sentence, or what it says that there is none of: 'No printing.' is a limitation. */
const saysNoMore =
  /^(?:none|no|not any|nothing|n\/a|-|אין)(?: (?:known|yet|so far|ידועות))?[\s.!]*$|\blimit|מגבל/iu;

/** A limitation as it is being gathered. */
interface Draft {
  readonly lines: string[];
  readonly byHand: ByHand;
  readonly line: number;
}

/**
 * Reads part three: a limitation in each item of a list, with what to say about it, and optional lines beneath by which a person says
 * what belongs to it; or one sentence that there is none.
 *
 * @param offset lines of the file above the body
 */
export function readLimitations(
  blocks: readonly Piece[],
  offset: number,
  file: string,
): { content: Pick<Handoff, 'limitations' | 'noLimitations'>; faults: Fault[] } {
  const drafts: Draft[] = [];
  const faults: Fault[] = [];
  for (const item of itemsOf(blocks)) {
    const lines = linesOf(item);
    if (lines.length === 0) continue;
    const line = offset + lineOf(item);
    // Lines that are not indented belong to the limitation above them.
    const above = lines.every(({ text }) => standsBeneath(text)) ? drafts.at(-1) : undefined;
    const draft = above ?? { lines: [], byHand: nothingByHand(), line };
    for (const { text, line: at } of lines)
      if (!readsByHand(draft.byHand, text, offset + at)) draft.lines.push(text);
    if (draft.lines.length === 0)
      faults.push({ file, line, message: 'This belongs to no limitation. Write it beneath one.' });
    else if (!above) drafts.push(draft);
  }
  const [only, ...others] = drafts.map((draft) => ({ ...draft, text: draft.lines.join('\n') }));
  // 'No export of marks until 4.3' is a limitation although it begins with 'no'.
  if (only && others.length === 0 && saysNone.test(only.text) && saysNoMore.test(only.text))
    return { content: { limitations: [], noLimitations: only.text }, faults };
  const limitations = drafts.map(
    ({ lines, byHand, line }): Limitation => ({ ...partSay(lines.join('\n')), ...byHand, line }),
  );
  return { content: { limitations }, faults };
}

/** True of a line that is no limitation and says something of one: what to say about it, or what belongs to it. */
function standsBeneath(text: string): boolean {
  return beginsWithSay(text) || readsByHand(nothingByHand(), text, 0);
}
