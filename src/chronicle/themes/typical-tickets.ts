import { dayInWords } from '../../calendar/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk, Placed } from '../desk.ts';
import { excerptOf } from '../excerpt.ts';
import type { ThemeReport } from '../schema/theme.ts';
import { spread, type TellingWords, typicality, wordsOfText } from './telling-words.ts';

/** Beside the most typical ticket of all, one of each of so many stretches of a theme's time. */
const stretches = 5;
const excerptLength = 280;
/** So many tickets of a stretch show what is typical of it. */
const mostRead = 120;
/** Of all words of two texts the part that both hold: from here on they say the same, but for a greeting or a slip. */
const sameText = 0.7;
/** Shorter texts say nothing to a reader. */
const shortest = 20;

/**
 * What customers write about a theme, over time: its most typical ticket, then the most typical one of each fifth of its time,
 * the newest first; of different people, and no text twice. Nothing where the settings publish no words.
 *
 * @param own its tickets, the oldest first
 * @param typical the id of the most typical one, as far as it is known
 */
export function typicalTickets(
  own: readonly Placed[],
  typical: string | undefined,
  telling: TellingWords,
  desk: Pick<Desk, 'settings' | 'weeks'>,
  words: Words,
): ThemeReport['examples'] {
  const { timeZone, privacy } = desk.settings;
  if (privacy.quotes === 'none') return [];
  const picked: Placed[] = [];
  const people = new Set<string>();
  // Templates and forms write the same sentence in everyone's name.
  const texts: ReadonlySet<string>[] = [];
  const pick = (placed: Placed | undefined): void => {
    if (!placed) return;
    picked.push(placed);
    people.add(writerOf(placed));
    texts.push(wordsTold(placed));
  };
  const isNews = (placed: Placed): boolean => {
    if (people.has(writerOf(placed))) return false;
    const words = wordsTold(placed);
    return !texts.some((other) => likeness(words, other) >= sameText);
  };
  pick(own.find(({ ticket }) => ticket.id === typical) ?? mostTypical(own, telling, isNews));
  for (const stretch of stretchesOf(own)) pick(mostTypical(stretch, telling, isNews));
  return picked.map(({ ticket, at, week }) => ({
    id: ticket.id,
    subject: ticket.subject,
    excerpt: excerptOf(ticket.body, excerptLength),
    day: dayInWords(at, timeZone, words),
    week: desk.weeks[week]?.id ?? '',
    ...(ticket.account ? { account: ticket.account } : {}),
  }));
}

/** The tickets in equal stretches of time, the newest stretch first. */
function stretchesOf(own: readonly Placed[]): Placed[][] {
  const from = own[0]?.at ?? 0;
  const length = (own.at(-1)?.at ?? 0) - from;
  const parts: Placed[][] = Array.from({ length: stretches }, () => []);
  for (const placed of own) {
    const part = length === 0 ? 0 : Math.floor((stretches * (placed.at - from)) / length);
    parts[Math.min(stretches - 1, part)]?.push(placed);
  }
  return parts.reverse();
}

/** The newest of those that say most of the theme; a text too short to tell anything only where there is no other. */
function mostTypical(
  tickets: readonly Placed[],
  telling: TellingWords,
  isNews: (placed: Placed) => boolean,
): Placed | undefined {
  const read = spread(tickets.filter(isNews), mostRead);
  const full = read.filter((placed) => told(placed).length >= shortest);
  let best: { readonly placed: Placed; readonly score: number } | undefined;
  for (const placed of full.length > 0 ? full : read) {
    const score = typicality(placed, telling);
    if (best === undefined || score >= best.score) best = { placed, score };
  }
  return best?.placed;
}

function writerOf({ ticket }: Placed): string {
  return ticket.account ?? ticket.requester ?? ticket.id;
}

/** What is shown of a ticket. */
function told({ ticket }: Placed): string {
  return excerptOf(ticket.body, excerptLength) || excerptOf(ticket.subject, excerptLength);
}

function wordsTold(placed: Placed): ReadonlySet<string> {
  return wordsOfText(told(placed));
}

/** How many of the words of two texts are in both (Jaccard 1901); of two texts without a word, all. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]).size;
  return all === 0 ? 1 : (a.size + b.size - all) / all;
}
