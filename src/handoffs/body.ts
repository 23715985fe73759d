import { blocksOf, type Piece, unpublishable, within } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { settleByHand } from './by-hand.ts';
import type { Handoff } from './handoff.ts';
import { readLimitations } from './limitations.ts';
import { itemsOf, paragraphsOf, plainTextOf } from './markdown.ts';
import { codeAsText } from './no-code.ts';
import { readQuestions } from './questions.ts';
import { sectionsOf } from './sections.ts';

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

/**
 * Reads the six parts of a handoff's body, which begins on line `bodyLine` of `file`.
 *
 * @param zone the offset in which the handoff is written
 */
export function readBody(
  markdown: string,
  bodyLine: number,
  file: string,
  zone: string,
): { content: Content; faults: Fault[] } {
  const offset = bodyLine - 1;
  const blocks = blocksOf(markdown);
  const { sections, faults } = sectionsOf(blocks, offset, file);
  const of = (part: keyof typeof sections): Piece[] => sections[part]?.blocks ?? [];
  const asked = readQuestions(of('questions'), offset, file, zone);
  const known = readLimitations(of('limitations'), offset, file);
  const { limitations, ...noLimitations } = known.content;
  const { faults: saidTwice, ...matched } = settleByHand(asked.questions, limitations, file);

  const lines: Record<string, number> = {};
  for (const [part, section] of Object.entries(sections)) lines[part] = section.line;

  return {
    content: {
      whatsNew: paragraphsOf(of('whatsNew')),
      happyPath: itemsOf(of('happyPath'))
        .map((item) => plainTextOf(item))
        .filter((text) => text !== ''),
      ...noLimitations,
      ...matched,
      escalation: escalationOf(of('escalation')),
      ...dashboardOf(of('dashboard')),
      lines,
    },
    faults: [
      ...faults,
      ...known.faults,
      ...asked.faults,
      ...saidTwice,
      ...codeAsText(blocks, offset, file),
      ...unpublishable(blocks, offset, file),
    ],
  };
}

function escalationOf(blocks: readonly Piece[]): Content['escalation'] {
  const levels: { L1?: string; L2?: string; L3?: string } = {};
  let current: 'L1' | 'L2' | 'L3' | undefined;
  for (const line of itemsOf(blocks).flatMap((item) => plainTextOf(item).split('\n'))) {
    const named = /^\W*(?:L|level |tier )([123])\b[\s:：.–—-]*(.*)$/iu.exec(line);
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
