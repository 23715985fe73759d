import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import type { CuratedTheme, TextTicket } from '../theme.ts';
import type { Weights } from '../weights.ts';
import { belongs, exampleFinder, type Near } from './by-examples.ts';
import { type Hit, phraseFinder } from './phrase-finder.ts';

/** Why a ticket carries a curated theme; `reasonInWords` says it. */
export type Reason =
  | Hit
  /** The ticket is itself an example. */
  | { readonly theme: string; readonly by: 'example' }
  /** The theme was found before the team wrote it down, and the ticket resembles those in which it was found. */
  | { readonly theme: string; readonly by: 'found' }
  | ({ readonly by: 'similarity' } & Near);

/** What the team's own themes say of a ticket. */
export interface Finding {
  /** Ids of curated themes, the primary first; none when nothing fits. */
  readonly themes: readonly string[];
  /** One for each of `themes`, in their order. */
  readonly reasons: readonly Reason[];
  /** A theme that the ticket resembles, but not enough to belong; only where `themes` is empty. */
  readonly perhaps?: Near;
  /** Themes from which the ticket's words keep it out; only where `themes` is empty. */
  readonly keptOut?: ReadonlySet<string>;
}

/**
 * Finds the curated themes of a ticket: the one whose example it is, then all whose words it holds; without any, the one whose
 * examples it resembles.
 *
 * @param examples by theme id, the tickets that its file names and those that people filed under it
 * @param lexicon the one into which the tickets' `ReadText` were read
 */
export function curatedFinder(
  curated: readonly CuratedTheme[],
  examples: ReadonlyMap<string, readonly TextTicket[]>,
  weights: Weights,
  lexicon: Lexicon,
): (ticket: TextTicket, text: ReadText) => Finding {
  const byWords = phraseFinder(curated);
  const byExamples = exampleFinder(curated, examples, weights, lexicon);
  const exampleOf = new Map<string, string[]>();
  for (const { id } of curated)
    for (const ticket of examples.get(id) ?? [])
      exampleOf.set(ticket.id, [...(exampleOf.get(ticket.id) ?? []), id]);

  return (ticket, text) => {
    const named = exampleOf.get(ticket.id) ?? [];
    const { hits, keptOut } = byWords(ticket);
    const reasons: Reason[] = [
      ...named.map((theme) => ({ theme, by: 'example' as const })),
      ...hits.filter(({ theme }) => !named.includes(theme)),
    ];
    if (reasons.length > 0) return { themes: reasons.map(({ theme }) => theme), reasons };
    const near = byExamples(text, keptOut);
    if (near !== undefined && near.similarity >= belongs)
      return { themes: [near.theme], reasons: [{ by: 'similarity', ...near }] };
    return {
      themes: [],
      reasons: [],
      ...(near === undefined ? {} : { perhaps: near }),
      ...(keptOut.size === 0 ? {} : { keptOut }),
    };
  };
}
