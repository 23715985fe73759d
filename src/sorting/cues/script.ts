/** Scripts that tell a language, or a few, by their ISO 15924 codes: Latin letters tell none. */
const scripts = {
  Hebr: 'Hebrew',
  Arab: 'Arabic',
  Cyrl: 'Cyrillic',
  Grek: 'Greek',
  Hani: 'Han',
  Hang: 'Hangul',
  Thai: 'Thai',
  Deva: 'Devanagari',
  Armn: 'Armenian',
  Geor: 'Georgian',
} as const;
const patterns = Object.entries(scripts).map(([code, name]) => ({
  code,
  letters: new RegExp(`\\p{Script=${name}}`, 'gu'),
}));
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const read = 400;

/**
 * The script in which most of a text is written, by its ISO 15924 code; nothing for Latin letters, in which most languages are
 * written.
 */
export function scriptOf(text: string): string | undefined {
  const some = text.slice(0, read);
  if (!/[^\0-\u024f]/.test(some)) return undefined;
  if (kana.test(some)) return 'Jpan';
  const latin = some.match(/[a-z]/gi)?.length ?? 0;
  let most: { code: string | undefined; letters: number } = { code: undefined, letters: latin };
  for (const { code, letters } of patterns) {
    const count = some.match(letters)?.length ?? 0;
    if (count > most.letters) most = { code, letters: count };
  }
  return most.code;
}
