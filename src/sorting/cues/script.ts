/** Scripts that tell a language, or a few: Latin letters tell none. */
const scripts = [
  'Hebrew',
  'Arabic',
  'Cyrillic',
  'Greek',
  'Han',
  'Hangul',
  'Thai',
  'Devanagari',
  'Armenian',
  'Georgian',
] as const;
const patterns = scripts.map((script) => ({ script, letters: new RegExp(`\\p{Script=${script}}`, 'gu') }));
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const read = 400;

/** The script in which most of a text is written, by its English name; nothing for Latin letters, of which most languages are made. */
export function scriptOf(text: string): string | undefined {
  const some = text.slice(0, read);
  if (!/[^\0-\u024f]/.test(some)) return undefined;
  if (kana.test(some)) return 'Japanese';
  const latin = some.match(/[a-z]/gi)?.length ?? 0;
  for (const { script, letters } of patterns) if ((some.match(letters)?.length ?? 0) > latin) return script;
  return undefined;
}
