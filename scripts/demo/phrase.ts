import type { Random } from './random.ts';

/** Lists that a `{name}` in a phrase is filled from. */
export type Slots = Readonly<Record<string, readonly string[]>>;

/**
 * Says one of the many things that a phrase can say: `[a|b|]` is one of its alternatives, which may be
 * empty or hold others, and `{name}` is one entry of that slot, itself a phrase.
 *
 * @throws when a slot is unknown, which is a slip in the tables
 */
export function say(phrase: string, slots: Slots, random: Random): string {
  let text = phrase;
  for (let rounds = 0; /[[{]/.test(text); rounds++) {
    if (rounds > 60) throw new Error(`This phrase never ends: ${phrase}`);
    text = text.replace(/\[([^[\]]*)\]/g, (_, inside: string) => random.pick(inside.split('|')));
    text = text.replace(/\{(\w+)\}/, (_, name: string) => {
      const entries = slots[name];
      if (!entries) throw new Error(`No slot is called '${name}': ${phrase}`);
      return random.pick(entries);
    });
  }
  return text
    .replace(/\s+([.,?!])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The alternatives of `a|[b|c] d`: split at the bars outside of brackets. */
export function alternatives(text: string): string[] {
  const found = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '[') depth++;
    if (letter === ']') depth--;
    if (letter === '|' && depth === 0) found.push('');
    else found[found.length - 1] += letter;
  }
  return found;
}

/** Makes a phrase a sentence: a capital in front, a stop behind. */
export function sentence(text: string): string {
  const first = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!…:)]$/.test(first) ? first : `${first}.`;
}
