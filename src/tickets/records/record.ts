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
export interface Shape {
  readonly delimiter: string;
  /** A space follows each delimiter, also before quotation marks. */
  readonly spaced: boolean;
  /** Cells of the header. */
  readonly width: number;
  /** True when a physical line looks like the beginning of a record: an id and a date in their places. */
  startsRecord(line: string): boolean;
}
