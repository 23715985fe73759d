import { grammarOf, languageOf, wordsIn } from '../../themes/index.ts';
import type { Placed } from '../desk.ts';
import { type Background, typicalSubject } from '../weeks/said.ts';

const most = 4;
/** A wording whose words so much fewer tickets hold than those of the most general one tells another matter, or one case of it. */
const farBelow = 0.5;

/**
 * How customers put a matter: the words that say best what the others say too, then those of the tickets that do not hold them.
 *
 * @returns at most four, the most general first, whose words most tickets hold; none that is far from what the others write. A wording
 * of another language stays: its words are rare among the rest for that alone
 */
export function phrasingsOf(own: readonly Placed[], background: Background): string[] {
  const found: string[] = [];
  let rest = own;
  while (found.length < most) {
    const text = typicalSubject(rest, background);
    if (text === undefined) break;
    found.push(text);
    rest = rest.filter(({ ticket }) => !holds(ticket, text));
  }
  const held = own.map(({ ticket }) => new Set(contentOf(`${ticket.subject}\n${ticket.body}`)));
  const general = (text: string): number => {
    const words = contentOf(text);
    // Each stands in its own ticket; what counts is how many others hold it.
    const tickets = words.map((word) => Math.max(0, held.filter((one) => one.has(word)).length - 1));
    return tickets.reduce((sum, count) => sum + count, 0) / Math.max(1, words.length);
  };
  const ranked = found
    .map((text) => ({ text, general: general(text), language: languageOf(wordsIn(text)) }))
    // The order found is that of how well they tell the matter; it stays where two are as general.
    .sort((a, b) => b.general - a.general);
  const [heading] = ranked;
  return ranked
    .filter(
      (one) => !heading || one.language !== heading.language || one.general >= farBelow * heading.general,
    )
    .map(({ text }) => text);
}

/** The words of a text that are not its grammar, each once. */
function contentOf(text: string): string[] {
  const words = wordsIn(text.toLowerCase());
  const grammar = grammarOf(languageOf(words));
  return [...new Set(words)].filter((word) => word !== '' && !grammar.has(word));
}

function holds({ subject, body }: Placed['ticket'], text: string): boolean {
  return `${subject}\n${body}`.replace(/\s+/g, ' ').toLowerCase().includes(text.toLowerCase());
}
