import type { Decisions } from './decisions.ts';
import { heldPart, storedPart } from './parts.ts';
import type { Range } from './ranges.ts';
import { type Turning, turnRange } from './turn.ts';
import type { Turned } from './turned.ts';

/** One range, how it is read, and where its part is written: paths that begin with `stem`, or memory without one. */
export interface Piece {
  readonly range: Range;
  readonly decisions: Decisions;
  readonly stem?: string;
}

/** Bytes and rows that were read since the last call. */
export type OnRead = (bytes: number, rows: number) => void;

/** Works one range; the same in a worker and out of it. */
export async function workOn(
  turning: Turning,
  { range, decisions, stem }: Piece,
  onRead: OnRead,
): Promise<Turned> {
  const part = stem === undefined ? heldPart() : storedPart(stem);
  try {
    return await turnRange(turning, range, decisions, part, onRead);
  } catch (error) {
    part.drop();
    throw error;
  }
}
