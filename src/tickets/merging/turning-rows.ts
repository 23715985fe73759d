import { ageOf, type Seen } from './seen.ts';

/**
 * Finds the rows of one ticket from which on it was in another state than before, the oldest first.
 *
 * A row of another kind of export is always one of them: that export may leave out what tells the states apart, so that only
 * a look at the rows themselves can say.
 *
 * @param newest the row that counts as the newest of all
 * @param kindOf which columns the export of a row has
 * @returns none where no state differs from another
 */
export function turningRows(
  rows: readonly Seen[],
  newest: Seen,
  kindOf: (row: Seen) => string,
): readonly Seen[] {
  const [one] = rows;
  if (rows.every(({ state }) => state === one?.state)) return [];
  const inAge = rows.filter((row) => row !== newest).sort(ageOf);
  inAge.push(newest);
  return inAge.filter((row, at) => {
    const before = inAge[at - 1];
    return before === undefined || row.state !== before.state || kindOf(row) !== kindOf(before);
  });
}
