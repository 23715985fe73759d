import type { CellReader } from './cell.ts';
import type { Row } from './row.ts';

/** What is known of the ids of a whole file. */
export interface IdRule {
  /** Every id is a number, perhaps shown in groups or with `.0`. */
  readonly numeric: boolean;
  /** True for an id such as `1.00E+11`. */
  isDestroyed(id: string): boolean;
}

const grouped = /^\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+$/;

/** Looks at all ids of a file, so that `1 438 780` is read as a number only where every id is one. */
export function idsOf(rows: readonly Row[], cell: CellReader): IdRule {
  const numeric = rows.every((row) => {
    const id = cell(row, 'id');
    return id === '' || /^\d+(?:\.0+)?$/.test(id) || grouped.test(id);
  });
  return {
    numeric: numeric && rows.length > 0,
    isDestroyed: (id) => /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(id),
  };
}

/** Gives the id of a row as its helpdesk writes it, empty when there is none. */
export function idOf(row: Row, cell: CellReader, rule: IdRule): string {
  let id = unwrapped(cell(row, 'id'));
  if (id === '') id = /\/([^/?#]+?)\/?(?:[?#].*)?$/.exec(cell(row, 'url'))?.[1] ?? '';
  if (rule.numeric) id = id.replace(/\.0+$/, '');
  if (/^\d{1,3}(?:[ \u00a0\u202f]\d{3})+$/.test(id) || (rule.numeric && grouped.test(id)))
    id = id.replace(/\D/g, '');
  return id.length > 120 ? '' : id;
}

/** Without the dress that spreadsheets give a text that looks like a number: `="0123"`, `'0123`. */
function unwrapped(id: string): string {
  const clean = id.replace(/[\p{Cf}\p{Cc}]/gu, '').trim();
  return /^="(.*)"$/.exec(clean)?.[1]?.trim() ?? clean.replace(/^'(?=[\d=+@-])/, '');
}
