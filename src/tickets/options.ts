import type { Settings } from '../settings/index.ts';
import type { Forget } from './forget/index.ts';

/** What reading needs besides the settings. */
export interface ReadOptions {
  /** Called while a file is read: bytes of it so far, its size, and its rows met so far; the last time when it is read. */
  readonly onProgress?: (progress: { file: string; bytes: number; totalBytes: number; rows: number }) => void;
  /** Files are named in reports relative to this folder. */
  readonly root?: string;
  /** The key with which requesters are hashed; one per process when absent. */
  readonly requesterKey?: string | Uint8Array;
  /** Tickets and requesters that must vanish. */
  readonly forget?: Forget;
  /** A folder of its own in which what was read is kept, so that an unchanged file is not read again. */
  readonly cache?: string;
  /** How many workers read at once; as many as the machine has processors when absent. */
  readonly hands?: number;
}

/** The settings on which the reading of a file depends. */
export type ReadSettings = Pick<
  Settings,
  'timeZone' | 'phoneRegions' | 'privacy' | 'exports' | 'supportLevels'
>;
