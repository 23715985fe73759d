import { blocksOf, lineOf, type Piece, unpublishable, within } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import type { Handoff, Limitation } from './handoff.ts';
import { paragraphsOf, plainTextOf } from './markdown.ts';
import { readQuestions } from './questions.ts';
import { htmlAsText, sectionsOf } from './sections.ts';

type Content = Pick<
  Handoff,
  | 'whatsNew'
  | 'happyPath'
  | 'limitations'
  | 'noLimitations'
  | 'questions'
  | 'escalation'
  | 'dashboard'
  | 'dashboardText'
  | 'lines'
>;

/** Reads the six parts of a handoff's body, which begins on line `bodyLine` of `file`. */
export function readBody(
  markdown: string,
  bodyLine: number,
  file: string,
): { content: Content; faults: Fault[] } {
  const offset = bodyLine - 1;
  const blocks = blocksOf(markdown);
  const { sections, faults } = sectionsOf(blocks, offset, file);
  const of = (part: keyof typeof sections): Piece[] => sections[part]?.blocks ?? [];
  const asked = readQuestions(of('questions'), offset, file);

  const lines: Record<string, number> = {};
  for (const [part, section] of Object.entries(sections)) lines[part] = section.line;

  return {
    content: {
      whatsNew: paragraphsOf(of('whatsNew')),
      happyPath: items(of('happyPath'))
        .map((item) => plainTextOf(item))
        .filter((text) => text !== ''),
      ...limitationsOf(of('limitations'), offset),
      questions: asked.questions,
      escalation: escalationOf(of('escalation')),
      ...dashboardOf(of('dashboard')),
      lines,
    },
    faults: [
      ...faults,
      ...asked.faults,
      ...htmlAsText(blocks, offset, file),
      ...unpublishable(blocks, offset, file),
    ],
  };
}

/** The items of lists, and paragraphs beside them: an author who forgets the hyphens is understood. */
function items(blocks: readonly Piece[]): Piece[] {
  return blocks.flatMap((block) => (block.type === 'list' ? (block.children ?? []) : [block]));
}

/** A sentence that there is nothing to name, in place of limitations. */
const saysNone =
  /^(?:(?:there (?:is|are|exist)|we know(?: of)?|it has|this release has|we have|has) )?(?:currently )?(?:none|no|not any|nothing|n\/a|-)(?:$|[\s.,;:!-])/i;

function limitationsOf(
  blocks: readonly Piece[],
  offset: number,
): Pick<Content, 'limitations' | 'noLimitations'> {
  const limitations: Limitation[] = items(blocks)
    .map((item) => ({ text: plainTextOf(item), line: offset + lineOf(item) }))
    .filter(({ text }) => text !== '');
  const only = limitations.length === 1 ? limitations[0] : undefined;
  // 'No export of marks until 4.3' is a limitation although it begins with 'no'.
  if (only && saysNone.test(only.text) && (only.text.split(/\s+/).length < 3 || /\blimit/i.test(only.text))) {
    return { limitations: [], noLimitations: only.text };
  }
  return { limitations };
}

function escalationOf(blocks: readonly Piece[]): Content['escalation'] {
  const levels: { L1?: string; L2?: string; L3?: string } = {};
  let current: 'L1' | 'L2' | 'L3' | undefined;
  for (const line of items(blocks).flatMap((item) => plainTextOf(item).split('\n'))) {
    const named = /^\W*(?:L|level |tier )([123])\b[\s:.–—-]*(.*)$/iu.exec(line);
    if (named) current = `L${named[1]}` as 'L1' | 'L2' | 'L3';
    const text = named ? (named[2] ?? '') : line;
    if (current && text !== '') levels[current] = levels[current] ? `${levels[current]}\n${text}` : text;
  }
  return levels;
}

function dashboardOf(blocks: readonly Piece[]): Pick<Content, 'dashboard' | 'dashboardText'> {
  const text = paragraphsOf(blocks);
  const link = blocks
    .flatMap((block) => within(block, 'link'))
    .find(({ url }) => /^https?:\/\/[^\s/]/i.test(url ?? ''));
  return {
    ...(link?.url ? { dashboard: link.url } : {}),
    ...(text === '' && !link ? {} : { dashboardText: text }),
  };
}
