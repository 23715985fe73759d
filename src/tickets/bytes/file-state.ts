import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';

/** What tells, without reading a file, whether it is still the one that was read. */
export interface FileState {
  /** Bytes on disk. */
  readonly size: number;
  /** When its bytes were last changed, milliseconds since 1970. */
  readonly mtimeMs: number;
  /** Which file on its disk bears the name: another one after it was replaced. */
  readonly ino: number;
}

/** The part of what the file system tells of a file that changes when the file does. */
export function stateOf({ size, mtimeMs, ino }: Stats): FileState {
  return { size, mtimeMs, ino };
}

/** True when nothing was written to the file between the two looks, nor another one put in its place. */
export function sameState(a: FileState, b: FileState): boolean {
  return a.size === b.size && a.mtimeMs === b.mtimeMs && a.ino === b.ino;
}

/** True when the file is there and still as it was; what can't be looked at any more did not hold still. */
export async function heldStill(path: string, before: FileState): Promise<boolean> {
  const now = await stat(path).catch(() => undefined);
  return now !== undefined && sameState(stateOf(now), before);
}
