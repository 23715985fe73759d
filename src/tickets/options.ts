import type { Settings } from '../settings/index.ts';

/** What reading needs besides the settings. */
export interface ReadOptions {
  /** Called while a file is read: bytes of it so far, its size, and its rows met so far; the last time when it is read. */
  readonly onProgress?: (progress: { file: string; bytes: number; totalBytes: number; rows: number }) => void;
  /** Files are named in reports relative to this folder. */
  readonly root?: string;
  /** The key with which requesters are hashed; one per process when absent. */
  readonly requesterKey?: string | Uint8Array;
}

/** The settings on which the reading of a file depends. */
export type ReadSettings = Pick<Settings, 'timeZone' | 'phoneRegions' | 'privacy'>;
