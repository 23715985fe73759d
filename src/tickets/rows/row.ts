/** One row of an export, its cells in the order of the header. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}
