import type { Piece } from '../../documents/index.ts';

/** Words of a note; a link where `href` is there. */
export interface Run {
  readonly text: string;
  readonly href?: string;
}

/** One block of a closing note. */
export type NoteBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

/**
 * A closing note as its page shows it, whole: headings, paragraphs and lists with their links; all else as its words. Emphasis is
 * left out, and a list inside a list follows on.
 */
export function closingNote(blocks: readonly Piece[]): NoteBlock[] {
  return blocks.flatMap((block): NoteBlock[] => {
    if (block.type === 'list') return [{ kind: 'list', items: itemsOf(block) }];
    if (block.type === 'blockquote') return closingNote(block.children ?? []);
    if (block.type === 'table')
      return (block.children ?? []).map((row) => ({ kind: 'paragraph', runs: rowOf(row) }));
    const runs = joined(runsOf(block));
    if (runs.length === 0) return [];
    return [{ kind: block.type === 'heading' ? 'heading' : 'paragraph', runs }];
  });
}

function itemsOf(list: Piece): Run[][] {
  return (list.children ?? []).flatMap((item) => {
    const parts = item.children ?? [];
    const own = parts
      .filter(({ type }) => type !== 'list')
      .flatMap((part) => [...runsOf(part), { text: ' ' }]);
    return [joined(own), ...parts.filter(({ type }) => type === 'list').flatMap(itemsOf)].filter(
      (runs) => runs.length > 0,
    );
  });
}

function rowOf(row: Piece): Run[] {
  return joined(
    (row.children ?? []).flatMap((cell, at) => [...(at > 0 ? [{ text: ' · ' }] : []), ...runsOf(cell)]),
  );
}

function runsOf(piece: Piece): Run[] {
  if (piece.type === 'break') return [{ text: ' ' }];
  if (piece.value !== undefined) return [{ text: piece.value }];
  const inside = (piece.children ?? []).flatMap(runsOf);
  if (piece.type !== 'link' || !piece.url) return inside;
  const { url } = piece;
  return inside.map(({ text }) => ({ text, href: url }));
}

/** Neighbouring words of one kind as one run, without space at either end. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = [];
  for (const run of runs) {
    const last = all.at(-1);
    if (last && last.href === run.href) all[all.length - 1] = { ...last, text: last.text + run.text };
    else all.push(run);
  }
  const tidy = all.map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }));
  return tidy
    .map((run, at) => ({
      ...run,
      text: (at === 0 ? run.text.trimStart() : run.text).replace(at === tidy.length - 1 ? /\s+$/ : /$^/, ''),
    }))
    .filter(({ text }) => text !== '');
}
