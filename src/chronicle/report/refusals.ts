import type { Rejected } from '../../tickets/index.ts';
import type { Refusal } from '../schema/ingest.ts';

/** The files of a reading, parted by whether they were of any use. */
export interface PartedFiles<File> {
  readonly read: File[];
  readonly refused: Refusal[];
  /** Rejected rows of the files that were read. */
  readonly rejectedRows: Rejected[];
}

/**
 * Parts the files that were read from those that were refused. The reading gives a refused file no rows, and the reason
 * as a rejection on line 1; no row stands there, since a file without a header above its rows is refused itself.
 */
export function partRefused<File extends { readonly file: string; readonly rows: number }>(
  files: readonly File[],
  rejected: readonly Rejected[],
): PartedFiles<File> {
  const refused = rejected.filter(({ line }) => line === 1);
  // Two files can be shown under one name, since names of people are taken out of it.
  const left = new Map<string, number>();
  for (const { file } of refused) left.set(file, (left.get(file) ?? 0) + 1);
  const read = files.filter(({ file, rows }) => {
    const count = left.get(file) ?? 0;
    if (rows > 0 || count === 0) return true;
    left.set(file, count - 1);
    return false;
  });
  return {
    read,
    refused: refused.map(({ file, reason }) => ({ file, reason })),
    rejectedRows: rejected.filter(({ line }) => line > 1),
  };
}
