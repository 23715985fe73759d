import type { Placed } from '../desk.ts';

/** Subjects shorter than this say nothing; longer ones do not fit a line. */
const shortest = 14;
const longest = 62;

/**
 * Finds the subject that says best what the other tickets say too: the one whose words most of them share.
 *
 * @returns the customer's own words, redacted, or nothing where no subject is fit to be quoted
 */
export function typicalSubject(tickets: readonly Placed[]): string | undefined {
  const subjects = tickets.map(({ ticket }) => ({ id: ticket.id, text: tidy(ticket.subject) }));
  const spread = new Map<string, number>();
  for (const { text } of subjects)
    for (const word of wordsOf(text)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const scored = subjects
    .filter(({ text }) => !/\s(a|an|and|at|by|for|from|in|is|of|on|or|the|to|with|my|our)$/i.test(text))
    .filter(
      ({ text }) =>
        text.length >= shortest && text.length <= longest && !/[⟨⟩"“”]/.test(text) && /\s\S+\s/.test(text),
    )
    .map(({ id, text }) => {
      const words = wordsOf(text);
      const shared = [...words].reduce((sum, word) => sum + ((spread.get(word) ?? 1) - 1), 0);
      return { id, text, score: words.size === 0 ? 0 : shared / Math.sqrt(words.size) };
    })
    .sort((a, b) => b.score - a.score || a.text.length - b.text.length || (a.id < b.id ? -1 : 1));
  return scored[0]?.text;
}

function tidy(subject: string): string {
  return subject
    .replace(/^((re|fwd?|aw|wg|tr|fw)\s*:\s*)+/i, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.!?,;:…-]+$/u, '')
    .trim();
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
}
