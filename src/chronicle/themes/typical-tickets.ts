import { dayInWords } from '../../calendar/index.ts';
import { saying, type Theme } from '../../themes/index.ts';
import { quotationAt } from '../../tickets/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk, Placed } from '../desk.ts';
import { excerptOf } from '../excerpt.ts';
import type { ThemeReport } from '../schema/theme.ts';
import { behind } from '../weeks/independent.ts';
import { spread, type TellingWords, typicality, wordsOfText } from './telling-words.ts';

/** Beside the most typical ticket of all, one of each of so many stretches of a theme's time. */
const stretches = 5;
const excerptLength = 280;
/** So many tickets, spread over its whole time, show what is typical of a theme. */
const mostRead = 600;
/** Of all words of two texts the part that both hold: from here on they say the same, but for a greeting or a slip. */
const sameText = 0.7;
/** A text of fewer different words says nothing to a reader. */
const fewestWords = 6;

/** A ticket as it is shown: its words, each once, and how much of the theme they say. */
interface Shown {
  readonly placed: Placed;
  readonly words: ReadonlySet<string>;
  readonly score: number;
}

/**
 * What customers write about a theme, over time: its most typical ticket, then the most typical one of each fifth of its time,
 * the newest first; of different people, and no text twice. Each shows the theme to who reads nothing but it: it holds a word of the
 * theme's name or one that tells it from the others, is a sentence or more of the customer's own, and says more of the theme than half
 * of its tickets do. Rather fewer are shown than others. Nothing where the settings publish no words.
 *
 * @param own its tickets, the oldest first
 */
export function typicalTickets(
  own: readonly Placed[],
  theme: Pick<Theme, 'label' | 'words' | 'burst' | 'typical'>,
  telling: TellingWords,
  desk: Pick<Desk, 'settings' | 'weeks' | 'accountsTell'>,
  words: Words,
): ThemeReport['examples'] {
  const { timeZone, privacy } = desk.settings;
  if (privacy.quotes === 'none') return [];
  const candidates = candidatesOf(own, theme, telling);
  const picked: Shown[] = [];
  const people = new Set<string>();
  const pick = (shown: Shown | undefined): void => {
    if (!shown) return;
    picked.push(shown);
    people.add(behind(shown.placed, desk));
  };
  // Templates and forms write the same sentence in everyone's name.
  const isNews = ({ placed, words }: Shown): boolean =>
    !people.has(behind(placed, desk)) && !picked.some((other) => likeness(words, other.words) >= sameText);
  pick(candidates.find(({ placed }) => placed.ticket.id === theme.typical) ?? mostTypical(candidates));
  for (const stretch of stretchesOf(own, candidates)) pick(mostTypical(stretch.filter(isNews)));
  return picked.map(({ placed: { ticket, at, week } }) => ({
    id: ticket.id,
    subject: ticket.subject,
    excerpt: excerptOf(ticket.body, excerptLength),
    day: dayInWords(at, timeZone, words),
    week: desk.weeks[week]?.id ?? '',
    ...(ticket.account ? { account: ticket.account } : {}),
  }));
}

/** The tickets that show the theme, the oldest first; the one that is known to be typical is among those that are read. */
function candidatesOf(
  own: readonly Placed[],
  { label, words, burst = [], typical }: Pick<Theme, 'label' | 'words' | 'burst' | 'typical'>,
  telling: TellingWords,
): Shown[] {
  const says = saying(label, [...words, ...burst]);
  const some = new Set(spread(own, mostRead));
  const read = own
    .filter((placed) => some.has(placed) || placed.ticket.id === typical)
    .map((placed): Shown => {
      const words = wordsOfText(told(placed));
      return { placed, words, score: typicality(words, telling) };
    });
  const middle = read.map(({ score }) => score).sort((a, b) => a - b)[Math.floor(read.length / 2)] ?? 0;
  return read.filter(
    ({ placed, words, score }) =>
      words.size >= fewestWords &&
      score >= middle &&
      !isForwarded(placed) &&
      // A title that the team gave may be in another language than the tickets; the words that tell them apart are in theirs.
      (says(told(placed)) || [...words].some((word) => telling.has(word))),
  );
}

/** The tickets in equal stretches of the theme's time, the newest stretch first. */
function stretchesOf(own: readonly Placed[], candidates: readonly Shown[]): Shown[][] {
  const from = own[0]?.at ?? 0;
  const length = (own.at(-1)?.at ?? 0) - from;
  const parts: Shown[][] = Array.from({ length: stretches }, () => []);
  for (const shown of candidates) {
    const part = length === 0 ? 0 : Math.floor((stretches * (shown.placed.at - from)) / length);
    parts[Math.min(stretches - 1, part)]?.push(shown);
  }
  return parts.reverse();
}

/** The newest of those that say most of the theme. */
function mostTypical(tickets: readonly Shown[]): Shown | undefined {
  let best: Shown | undefined;
  for (const shown of tickets) if (best === undefined || shown.score >= best.score) best = shown;
  return best;
}

/** What is shown of a ticket. */
function told({ ticket }: Placed): string {
  return excerptOf(ticket.body, excerptLength) || excerptOf(ticket.subject, excerptLength);
}

/** It begins with the head of another's mail. */
function isForwarded({ ticket }: Placed): boolean {
  return quotationAt(ticket.body.trimStart().split('\n'), 0) !== undefined;
}

/** How many of the words of two texts are in both (Jaccard 1901); of two texts without a word, all. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 1 : (a.size + b.size - all) / all;
}
