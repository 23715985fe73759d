import type { Dialect } from './dialect.ts';

/** One record of a file, before anything is made of its cells. */
export interface RawRecord {
  readonly cells: readonly string[];
  /** One-based physical line at which it begins. */
  readonly line: number;
  /** True when its quotes were out of order and it was read again without them. */
  readonly mended?: true;
}

/** A stretch of a file that no record could be made of. */
export interface SetAside {
  readonly line: number;
  readonly reason: string;
}

/** What tells one record of a file from the next when quotes are out of order. */
export interface Shape extends Dialect {
  /** Cells of the header. */
  readonly width: number;
  /**
   * True when a physical line looks like the beginning of a record: an id and a date in their places, and as many
   * cells as the file's records have, unless one of them goes on in the next line.
   *
   * @param following gives text from this line on, for records whose id or date stand on a later line
   */
  startsRecord(line: string, following?: () => string): boolean;
  /** True when cells have an id and a date in their places, be there as many as they may. */
  hasBeginning(cells: readonly string[]): boolean;
  /** Takes quotation marks that were out of order off the id and the creation time of a record. */
  tidy(cells: readonly string[]): readonly string[];
}
