import { columnNamed } from '../../documents/index.ts';

/** The columns that a person fills, in the order in which a new file has them. */
export const written = ['ticket', 'stream', 'chain_level', 'theme', 'support_level', 'note'] as const;

/** The columns of `data/sorting.csv`: what a person fills, and what `npm run sort` adds. */
export const columns = [...written, 'reproducible', 'on', 'drawn', 'machine'] as const;
export type Column = (typeof columns)[number];

/** The column that a cell of the first line names; nothing for any other word. */
export function columnOf(cell: string): Column | undefined {
  return columnNamed(cell, { columns });
}
