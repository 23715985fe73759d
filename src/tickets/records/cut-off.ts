/** How many rows helpdesks and spreadsheets write at most, the header left out. */
const caps: ReadonlySet<number> = new Set([
  1000, 2000, 2500, 5000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 100_000, 150_000, 200_000,
  250_000, 500_000, 1_000_000,
  // The rows of Excel's old and new sheets, with and without one for the header.
  65_535, 65_536, 1_048_575, 1_048_576,
]);

/**
 * Says that a file was probably cut off, when it has as many rows as an export may have at most.
 *
 * @param rows all rows of the file, those that were rejected included
 */
export function cutOffNote(rows: number): string | undefined {
  if (!caps.has(rows)) return undefined;
  return `The file has ${rows} rows, exactly as many as some exports have at most: it was probably cut off, and tickets are missing. Export shorter periods.`;
}
