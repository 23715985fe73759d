import { phraseFinder } from './curated/phrase-finder.ts';
import { similarityFinder } from './similarity.ts';
import { Lexicon } from './text/lexicon.ts';
import { readText } from './text/reading.ts';
import type { Assignment, TextTicket, Theme } from './theme.ts';

/**
 * Says which themes each ticket carries.
 *
 * Themes with phrases come first: all that a phrase of theirs finds and none of their `notPhrases` keeps out; the longest phrase makes
 * the primary one, then the order of `themes`. A ticket without such a theme gets the discovered one whose middle is near enough
 * (cosine at or above the theme's threshold) among those that were there when it came, else of the oldest that came later; of several
 * the nearest, then the first by id.
 *
 * @returns one entry for each ticket in the order given; the primary theme first, none when nothing fits
 */
export function assignThemes(tickets: readonly TextTicket[], themes: readonly Theme[]): Assignment[] {
  const byPhrase = phraseFinder(themes);
  const lexicon = new Lexicon();
  const bySimilarity = similarityFinder(themes, lexicon);
  return tickets.map((ticket) => {
    const written = byPhrase(ticket).hits.map(({ theme }) => theme);
    if (written.length > 0) return { ticket: ticket.id, themes: written };
    const near = bySimilarity(readText(ticket, lexicon), Date.parse(ticket.createdAt));
    return { ticket: ticket.id, themes: near === undefined ? [] : [near.theme.id] };
  });
}
