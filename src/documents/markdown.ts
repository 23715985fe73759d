import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Fault } from '../faults/index.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** Anything of the tree of a markdown text: a block, or what stands inside one. */
export interface Piece {
  readonly type: string;
  /** Of a heading, 1 to 6. */
  readonly depth?: number;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly children?: readonly Piece[];
  readonly position?: { readonly start: { readonly line: number } } | undefined;
}

/** The blocks of a markdown text (CommonMark with the tables and links of GitHub), each with the line where it begins. */
export function blocksOf(markdown: string): readonly Piece[] {
  return (parser.parse(markdown) as Piece).children ?? [];
}

/** The line of a piece in the text that was parsed; the first line is 1. */
export function lineOf(piece: Piece): number {
  return piece.position?.start.line ?? 1;
}

/** All pieces of some kinds inside a piece, itself among them, in the order of the text. */
export function within(piece: Piece, ...types: readonly string[]): Piece[] {
  const found = types.includes(piece.type) ? [piece] : [];
  for (const child of piece.children ?? []) found.push(...within(child, ...types));
  return found;
}

/**
 * Tells what stands in a markdown text and cannot be published: pictures, whose file is not there when the site is
 * made, and links that run code or open files when they are followed.
 *
 * @param offset lines of the file above the text
 */
export function unpublishable(blocks: readonly Piece[], offset: number, file: string): Fault[] {
  return blocks
    .flatMap((block) => within(block, 'image', 'imageReference', 'link', 'definition'))
    .flatMap((piece): Fault[] => {
      const message = piece.type.startsWith('image') ? noPicture : linkFault(piece.url ?? '');
      return message === undefined ? [] : [{ file, line: offset + lineOf(piece), message }];
    });
}

/** Tells the HTML of a markdown text, comments as well: they would stand in the page for everyone who looks. */
export function htmlFaults(blocks: readonly Piece[], offset: number, file: string): Fault[] {
  return blocks
    .flatMap((block) => within(block, 'html'))
    .map((piece) => ({
      file,
      line: offset + lineOf(piece),
      message: "HTML is not used here. Write it in markdown; a '<' that is meant as text is written '\\<'.",
    }));
}

const noPicture = 'A picture is not shown here. Say in words what it shows, or link to it.';

function linkFault(url: string): string | undefined {
  // White space and control characters before or inside the scheme are passed over by browsers, and so here.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\p{C}\s]/gu, ''))?.[1]?.toLowerCase();
  if (scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme)) return undefined;
  return `A link that begins with '${scheme}:' cannot be followed from a page. Begin it with https:// or mailto:.`;
}
