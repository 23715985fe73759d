/** A value that is folded by making its letters small: nothing in it is written in two ways, and most are such. */
const plain = /^[!-,.-^`-~]+(?: [!-,.-^`-~]+)*$/;

/** A value as words are compared with it: composed, in small letters, `_` and `-` like spaces, nothing invisible. */
export function folded(value: string): string {
  if (plain.test(value)) return value.toLowerCase();
  return value
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s_-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * Makes what tells whether a value is one of some words, as a whole; `*` in a word stands for anything. Case, spaces,
 * `_` and `-` do not count.
 */
export function oneOf(words: readonly string[]): (value: string) => boolean {
  const whole = new Set<string>();
  const parted: string[][] = [];
  for (const word of words.map(folded)) {
    if (word.includes('*')) parted.push(word.split('*'));
    else whole.add(word);
  }
  if (words.length === 0) return () => false;
  return (value) => {
    if (value === '') return false;
    const text = folded(value);
    return whole.has(text) || parted.some((parts) => fits(text, parts));
  };
}

/** Makes what tells whether a text holds one of some words or phrases, cutting none of its own; `*` as in `oneOf`. */
export function holdsOneOf(words: readonly string[]): (text: string) => boolean {
  const parted = words.map(folded).map((word) => (word.includes('*') ? word.split('*') : [word]));
  return (value) => {
    const text = folded(value);
    return parted.some((parts) =>
      parts.length > 1 ? fits(text, parts) : holdsWhole(text, parts[0] as string),
    );
  };
}

/** The whole text, with anything between the parts. Each part is looked for once, so no text makes this slow. */
function fits(text: string, parts: readonly string[]): boolean {
  const first = parts[0] as string;
  const last = parts.at(-1) as string;
  if (text.length < first.length + last.length || !text.startsWith(first) || !text.endsWith(last))
    return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from <= text.length - last.length;
}

function holdsWhole(text: string, words: string): boolean {
  const letter = /[\p{L}\p{M}\p{N}]/u;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + words.length] ?? '')) return true;
  }
  return false;
}
