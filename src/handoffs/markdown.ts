import type { Piece } from '../documents/index.ts';

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

/** The items of lists, and paragraphs beside them: an author who forgets the hyphens is understood. */
export function itemsOf(blocks: readonly Piece[]): Piece[] {
  return blocks.flatMap((block) => (block.type === 'list' ? [...(block.children ?? [])] : [block]));
}

/** Tells a comment of HTML, which an author wrote for other authors and no reader sees. */
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
