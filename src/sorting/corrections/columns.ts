import { columnNamed } from '../../documents/index.ts';

/** The columns that a person fills, in the order in which a new file has them. */
export const written = ['ticket', 'stream', 'chain_level', 'theme', 'support_level', 'note'] as const;

/** The columns of a new file: what a person fills, and what `npm run sort` adds. */
export const begun = [...written, 'reproducible', 'on', 'drawn', 'machine'] as const;

/** The columns of `data/sorting.csv`: those, and which question of a handoff a ticket is, where somebody says so. */
export const columns = [...begun, 'question'] as const;
export type Column = (typeof columns)[number];

/** The column that a cell of the first line names; nothing for any other word. */
export function columnOf(cell: string): Column | undefined {
  return columnNamed(cell, { columns });
}
