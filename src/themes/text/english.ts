/**
 * The stem of a lower-case English word: plural and -ing, -ed, final -e taken away. Lighter than Porter's, so that what it gives
 * can still be recognised, and words that differ in meaning stay apart.
 */
export function englishStem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let stem = word;
  if (stem.endsWith('ies') && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.endsWith('s') && !/(?:ss|us|is|ows|os)$/.test(stem)) stem = stem.slice(0, -1);
  else if (/(?:ows|os)$/.test(stem) && stem !== 'windows' && stem !== 'macos') stem = stem.slice(0, -1);

  const suffix = stem.endsWith('ing') ? 3 : stem.endsWith('ed') && !stem.endsWith('eed') ? 2 : 0;
  if (suffix > 0) {
    const base = stem.slice(0, -suffix);
    if (base.length >= 3 && /[aeiouy]/.test(base))
      stem = /([bdgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
    if (/[^aeiou]i$/.test(stem)) stem = `${stem.slice(0, -1)}y`;
  }
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}

/** Takes clitics off: `account's`, `we've`. `don't` and its kin are left, they are on the list of words that say little. */
export function withoutClitic(word: string): string {
  return word.replace(/'(?:s|re|ve|ll|d|m)$/, '').replace(/s'$/, 's');
}
