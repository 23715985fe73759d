import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

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

const apart = new Set([
  'paragraph',
  'listItem',
  'list',
  'blockquote',
  'heading',
  'table',
  'tableRow',
  'code',
]);

/** The words of a piece: links and emphasis without their marks, HTML as the characters it is written with, comments left out. */
export function plainTextOf(piece: Piece): string {
  return tidy(raw(piece));
}

/** The words of several blocks, parted by an empty line. */
export function paragraphsOf(pieces: readonly Piece[]): string {
  return pieces
    .map(plainTextOf)
    .filter((text) => text !== '')
    .join('\n\n');
}

export function lineOf(piece: Piece): number {
  return piece.position?.start.line ?? 1;
}

/** All pieces of a kind inside a piece, in the order of the text. */
export function within(piece: Piece, type: string): Piece[] {
  const found = piece.type === type ? [piece] : [];
  for (const child of piece.children ?? []) found.push(...within(child, type));
  return found;
}

export const isComment = (html: string): boolean => /^\s*<!--[\s\S]*-->\s*$/.test(html);

function raw(piece: Piece): string {
  if (piece.type === 'break') return '\n';
  if (piece.type === 'html' && isComment(piece.value ?? '')) return '';
  if (piece.type === 'image') return piece.alt ?? '';
  if (piece.value !== undefined) return piece.value;
  const children = piece.children ?? [];
  return children.map(raw).join(children.some((child) => apart.has(child.type)) ? '\n' : '');
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
