/** What the search dialog says while it runs: handed over by the page, which knows its language. */
export interface DialogWords {
  readonly ask: string;
  readonly loading: string;
  /** With the words searched for as `{query}`. */
  readonly none: string;
  readonly folder: string;
  readonly failed: string;
  /** By plural form, with the number as `{count}`. */
  readonly found: Partial<Record<Intl.LDMLPluralRule, string>>;
}

/** How much was found, in words. */
export function foundInWords(count: number, query: string, words: DialogWords, locale: string): string {
  if (count === 0) return words.none.replace('{query}', () => query);
  const form = words.found[new Intl.PluralRules(locale).select(count)] ?? words.found.other ?? '{count}';
  return form.replace('{count}', new Intl.NumberFormat(locale).format(count));
}
