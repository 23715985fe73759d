import { lineOf, type Piece, within } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { type PartKey, parts } from './handoff.ts';
import { isComment, plainTextOf } from './markdown.ts';

/** One part of a handoff as it stands in the file: its heading's line and the blocks below it. */
export interface Section {
  readonly line: number;
  readonly blocks: Piece[];
}

/** How authors head the parts, in words that a heading may begin with or be; without apostrophes, lower case. */
const headings: readonly { readonly part: PartKey; readonly says: RegExp }[] = [
  {
    part: 'whatsNew',
    says: /^(?:whats? (?:is )?new|new|what (?:is new|changes|changed|has changed)|summary|overview)\b/,
  },
  {
    part: 'happyPath',
    says: /^(?:the )?happy (?:path|flow)|^(?:main path|how it works|walk ?through of the path)\b/,
  },
  { part: 'limitations', says: /^(?:(?:the )?known )?(?:limitations?|limits?|gaps|issues)\b/ },
  {
    part: 'questions',
    says: /^(?:faqs?|q ?(?:&|and) ?a|(?:(?:the )?(?:likely|expected|frequent(?:ly asked)?|common|predicted) )?questions?)\b/,
  },
  { part: 'escalation', says: /^(?:the )?escalations?\b|^who to ask\b/ },
  { part: 'dashboard', says: /^(?:the )?(?:dashboards?|leading signals?|signals?)\b/ },
];

/**
 * Cuts a body at the headings of its six parts. What stands under an unknown heading, or above the first, belongs
 * to no part and is told.
 *
 * @param offset lines of the file above the body
 */
export function sectionsOf(
  blocks: readonly Piece[],
  offset: number,
  file: string,
): { sections: Partial<Record<PartKey, Section>>; faults: Fault[] } {
  const sections: Partial<Record<PartKey, Section>> = {};
  const faults: Fault[] = [];
  const told = (line: number, message: string) => faults.push({ file, line, message });
  const content = blocks.filter((block) => !(block.type === 'html' && isComment(block.value ?? '')));

  if (!content.some((block) => block.type === 'heading')) {
    told(
      offset + (content[0] ? lineOf(content[0]) : 1),
      `The handoff has no headings, so none of its six parts could be found. Put '## ' and its name before each: ${parts.map((part) => part.name).join(', ')}.`,
    );
    return { sections, faults };
  }

  // Parts are usually '##', but an author who begins with '#' or '###' is understood: the depth of the first known heading rules.
  const depth = content.find((block) => block.type === 'heading' && partOf(plainTextOf(block)))?.depth ?? 2;
  let current: Section | undefined;
  let lost = false;
  for (const block of content) {
    const line = offset + lineOf(block);
    if (block.type === 'heading' && (block.depth ?? 1) <= depth) {
      const title = plainTextOf(block);
      const part = partOf(title);
      lost = part === undefined;
      if (part === undefined) {
        current = undefined;
        if ((block.depth ?? 1) < depth) continue;
        told(
          line,
          `'${title}' is none of the six parts: ${parts.map((one) => one.name).join(', ')}. What stands under it is not read.`,
        );
      } else if (sections[part]) {
        told(
          line,
          `This part stands here a second time; it began on line ${sections[part].line}. Both are read as one.`,
        );
        current = sections[part];
      } else {
        current = { line, blocks: [] };
        sections[part] = current;
      }
    } else if (current) {
      current.blocks.push(block);
    } else if (!lost && block.type !== 'thematicBreak') {
      told(line, 'This stands above the first part and is not read. Move it under a heading.');
    }
  }
  return { sections, faults };
}

/** HTML and JSX are told where they stand; the text that a reader sees shows them as written. */
export function htmlAsText(blocks: readonly Piece[], offset: number, file: string): Fault[] {
  const faults = new Map<number, Fault>();
  for (const html of blocks.flatMap((block) => within(block, 'html'))) {
    if (isComment(html.value ?? '')) continue;
    const line = offset + lineOf(html);
    if (faults.has(line)) continue;
    faults.set(line, {
      file,
      line,
      message: 'HTML is shown as the text that it is, never as HTML. Write it in markdown, or take it out.',
    });
  }
  return [...faults.values()];
}

function partOf(title: string): PartKey | undefined {
  const plain = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘ʼ`´]/gu, '')
    .replace(/^[\s\d.):–—-]*(?:part \d+[\s.,:–—-]*)?/u, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
  return headings.find(({ says }) => says.test(plain))?.part;
}
