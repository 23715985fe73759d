/**
 * The known word that another one was most likely meant to be; nothing where none is near enough.
 *
 * Nearness is the number of letters added, left out, changed, or swapped with their neighbour (optimal string
 * alignment, after Damerau 1964), case and marks between words aside. One slip in three letters may be a misspelling,
 * more is another word. Ties go to the word that comes first.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const meant = lettersOf(word);
  let best: { readonly name: string; readonly slips: number } | undefined;
  for (const name of known) {
    const letters = lettersOf(name);
    const slips = slipsBetween(meant, letters);
    if (slips * 3 > Math.max(meant.length, letters.length)) continue;
    if (best === undefined || slips < best.slips) best = { name, slips };
  }
  return best?.name;
}

function lettersOf(word: string): string[] {
  return [...word.toLowerCase().replace(/[\s._-]+/g, '')];
}

function slipsBetween(a: readonly string[], b: readonly string[]): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of a.entries()) {
    const now = [row + 1];
    for (const [column, other] of b.entries()) {
      const least = Math.min(
        (now[column] as number) + 1,
        (last[column + 1] as number) + 1,
        (last[column] as number) + (letter === other ? 0 : 1),
      );
      const isSwap = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === other;
      now.push(isSwap ? Math.min(least, (beforeLast[column - 1] as number) + 1) : least);
    }
    beforeLast = last;
    last = now;
  }
  return last[b.length] as number;
}
