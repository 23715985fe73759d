import type { ReadOptions } from '../tickets/index.ts';

/** What the computation tells while it goes on. */
export interface Progress {
  /** `reading` tells rows and bytes of all files together; the other steps tell only that they begin. */
  readonly step: 'reading' | 'sorting' | 'themes' | 'weeks' | 'watches';
  readonly file?: string;
  readonly rows?: number;
  readonly bytes?: number;
  readonly totalBytes?: number;
}

/** Adds up what the reading of one file after the other tells. */
export function overAllFiles(
  totalBytes: number,
  tell: (progress: Progress) => void,
): NonNullable<ReadOptions['onProgress']> {
  let finished = { bytes: 0, rows: 0 };
  let current = { file: '', bytes: 0, rows: 0 };
  return ({ file, bytes, rows }) => {
    if (file !== current.file)
      finished = { bytes: finished.bytes + current.bytes, rows: finished.rows + current.rows };
    current = { file, bytes, rows };
    tell({ step: 'reading', file, bytes: finished.bytes + bytes, totalBytes, rows: finished.rows + rows });
  };
}
