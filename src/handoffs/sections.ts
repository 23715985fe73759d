import { lineOf, type Piece } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { isComment, plainTextOf } from './markdown.ts';
import { type PartKey, partHeaded, parts } from './parts.ts';

/** One part of a handoff as it stands in the file: its heading's line and the blocks below it. */
export interface Section {
  readonly line: number;
  readonly blocks: Piece[];
}

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
  const depth =
    content.find((block) => block.type === 'heading' && partHeaded(plainTextOf(block)))?.depth ?? 2;
  let current: Section | undefined;
  let lost = false;
  for (const block of content) {
    const line = offset + lineOf(block);
    if (block.type === 'heading' && (block.depth ?? 1) <= depth) {
      const title = plainTextOf(block);
      const part = partHeaded(title);
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
