import { Columns, Weigher } from './discovery/vectors.ts';
import { Lexicon } from './text/lexicon.ts';
import { comparable, holdsPhrase } from './text/phrase-match.ts';
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
  const bySimilarity = similarityFinder(themes);
  return tickets.map((ticket) => {
    const written = byPhrase(ticket);
    if (written.length > 0) return { ticket: ticket.id, themes: written };
    const near = bySimilarity(ticket);
    return { ticket: ticket.id, themes: near === undefined ? [] : [near] };
  });
}

/** Finds the themes whose phrases a ticket holds, the longest phrase first. */
export function phraseFinder(themes: readonly Theme[]): (ticket: TextTicket) => string[] {
  const asked = themes
    .filter(({ phrases }) => phrases.length > 0)
    .map(({ id, phrases, notPhrases }) => ({
      id,
      phrases: phrases.map(comparable).sort((a, b) => b.length - a.length),
      notPhrases: notPhrases.map(comparable),
    }));
  if (asked.length === 0) return () => [];
  return ({ subject, body }) => {
    // A character that no phrase holds keeps phrases from reaching over from the subject into the body.
    const text = `${comparable(subject)}\n${comparable(body)}`;
    return asked
      .flatMap(({ id, phrases, notPhrases }) => {
        const found = phrases.find((phrase) => holdsPhrase(text, phrase));
        return found === undefined || notPhrases.some((phrase) => holdsPhrase(text, phrase))
          ? []
          : [{ id, length: found.length }];
      })
      .sort((a, b) => b.length - a.length)
      .map(({ id }) => id);
  };
}

/** Finds the discovered theme that is near enough to a ticket. */
function similarityFinder(themes: readonly Theme[]): (ticket: TextTicket) => string | undefined {
  const lexicon = new Lexicon();
  const found = themes.filter(({ terms }) => terms.size > 0);
  if (found.length === 0) return () => undefined;
  // Themes found together weigh words alike: a ticket is weighed once for each discovery.
  const spaces = [...new Set(found.map(({ idf }) => idf))].map((idf) => {
    const members = found.filter((theme) => theme.idf === idf);
    const columns = new Columns(lexicon, idf.keys());
    const postings: { theme: number; weight: number }[][] = [...idf.keys()].map(() => []);
    const columnOf = new Map([...idf.keys()].map((term, column) => [term, column]));
    members.forEach(({ terms }, theme) => {
      for (const [term, weight] of terms) postings[columnOf.get(term) ?? -1]?.push({ theme, weight });
    });
    return {
      members,
      postings,
      weigher: new Weigher(columns, Float64Array.from(idf.values())),
      dots: new Float64Array(members.length),
    };
  });

  return (ticket) => {
    const text = readText(ticket, lexicon);
    const at = Date.parse(ticket.createdAt);
    let best: { theme: Theme; similarity: number } | undefined;
    for (const { members, postings, weigher, dots } of spaces) {
      weigher.weigh(text);
      dots.fill(0);
      for (const column of weigher.touched) {
        const weight = weigher.weights[column] as number;
        for (const posting of postings[column] ?? [])
          dots[posting.theme] = (dots[posting.theme] as number) + weight * posting.weight;
      }
      members.forEach((theme, index) => {
        const similarity = dots[index] as number;
        if (similarity >= theme.threshold && (best === undefined || before(theme, similarity, best, at)))
          best = { theme, similarity };
      });
    }
    return best?.theme.id;
  };
}

function before(
  theme: Theme,
  similarity: number,
  best: { theme: Theme; similarity: number },
  at: number,
): boolean {
  const came = theme.since > at ? theme.since : 0;
  const bestCame = best.theme.since > at ? best.theme.since : 0;
  if (came !== bestCame) return came < bestCame;
  return similarity > best.similarity || (similarity === best.similarity && theme.id < best.theme.id);
}
