import { lineOf, type Piece } from '../documents/index.ts';

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

/** One line of the words of a piece. */
export interface PlainLine {
  readonly text: string;
  /** Where it stands in the text that was parsed; the first line is 1. */
  readonly line: number;
  /** True where an item of a list begins. */
  readonly isItem?: true;
}

/** The words of a piece: links and emphasis without their marks, HTML as the characters it is written with, comments left out. */
export function plainTextOf(piece: Piece): string {
  return linesOf(piece)
    .map(({ text }) => text)
    .join('\n');
}

/** The same line by line, each with its place; empty ones left out. */
export function linesOf(piece: Piece): PlainLine[] {
  return rawLines(piece)
    .map((one) => ({ ...one, text: one.text.trim() }))
    .filter(({ text }) => text !== '');
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

function rawLines(piece: Piece): PlainLine[] {
  const line = lineOf(piece);
  const said = piece.type === 'break' ? '\n' : wordsIn(piece);
  if (said !== undefined) return said.split('\n').map((text, index) => ({ text, line: line + index }));
  const children = piece.children ?? [];
  const parts = children.map(rawLines);
  const lines = children.some(({ type }) => apart.has(type)) ? parts.flat() : parts.reduce(joined, []);
  if (piece.type !== 'listItem') return lines;
  return lines.map((one, index) => (index === 0 ? { ...one, isItem: true } : one));
}

/** What a piece says that has nothing inside it. */
function wordsIn(piece: Piece): string | undefined {
  if (piece.type === 'html' && isComment(piece.value ?? '')) return '';
  return piece.type === 'image' ? (piece.alt ?? '') : piece.value;
}

/** Lines of which the first goes on where the last of those before ended. */
function joined(before: readonly PlainLine[], after: readonly PlainLine[]): PlainLine[] {
  const last = before.at(-1);
  const [first, ...rest] = after;
  if (!last || !first) return [...before, ...after];
  const line = last.text.trim() === '' ? first.line : last.line;
  return [...before.slice(0, -1), { text: last.text + first.text, line }, ...rest];
}
