/** Folds a name of a month or a weekday for comparison: no case, accents, dots or apostrophes. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.'’ʼ׳"״]/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o');
}

/**
 * Makes a table from the beginnings of names to their place in a list.
 *
 * @param lists names parted by spaces, in the same order in every list; forms of one name are parted by `|`
 * @param least letters that a beginning has at least
 * @param settled beginnings whose place is not to be found but given
 * @returns one-based places; beginnings of several names are left out unless they are a whole name
 */
export function prefixTable(
  lists: readonly string[],
  least: number,
  settled: readonly (readonly [string, number])[] = [],
): ReadonlyMap<string, number> {
  const whole = new Map<string, number>(settled.map(([word, place]) => [foldWord(word), place]));
  const begun = new Map<string, number>();
  const shared = new Set<string>();
  for (const list of lists) {
    for (const [at, forms] of list.split(' ').entries()) {
      for (const form of forms.split('|')) {
        const name = foldWord(form);
        if (!whole.has(name)) whole.set(name, at + 1);
        for (let length = least; length < name.length; length++) {
          const beginning = name.slice(0, length);
          if ((begun.get(beginning) ?? at + 1) !== at + 1) shared.add(beginning);
          begun.set(beginning, at + 1);
        }
      }
    }
  }
  for (const beginning of shared) begun.delete(beginning);
  return new Map([...begun, ...whole]);
}
