import { lineOf, type Piece, within } from '../documents/index.ts';
import type { Fault } from '../faults/index.ts';
import { isComment } from './markdown.ts';

const html = 'HTML is shown as the text that it is, never as HTML. Write it in markdown, or take it out.';
const module =
  'A handoff is markdown and brings in no code, so this line is shown as text. Take it out, or put it in backticks.';
const expression = (written: string) =>
  `A handoff is markdown and computes nothing, so '${written}' is shown as it stands. Write what is meant, or put it in backticks.`;

const moduleLine =
  /^\s*(?:import\s+(?:[\w*{][^'"]*\s+from\s+)?['"][^'"]+['"]|export\s+(?:default\s|(?:const|let|var|function|class|async)\s|[{*]))/;
const braces = /\{[^{}\n]*[^\s{}][^{}\n]*\}/;

/**
 * Tells HTML and MDX (components, imports, exports, expressions) where they stand, one fault a line. Readers see them as written; what is
 * put in backticks is meant so and is not told.
 *
 * @param offset lines of the file above the blocks
 */
export function codeAsText(blocks: readonly Piece[], offset: number, file: string): Fault[] {
  const faults = new Map<number, Fault>();
  const tell = (line: number, message: string): void => {
    if (!faults.has(line)) faults.set(line, { file, line, message });
  };
  for (const piece of blocks.flatMap((block) => within(block, 'html', 'text'))) {
    const first = offset + lineOf(piece);
    const text = piece.value ?? '';
    if (piece.type === 'html') {
      if (!isComment(text)) tell(first, html);
      continue;
    }
    text.split('\n').forEach((line, index) => {
      const written = braces.exec(line)?.[0];
      if (moduleLine.test(line)) tell(first + index, module);
      else if (written !== undefined) tell(first + index, expression(written));
    });
  }
  return [...faults.values()];
}
