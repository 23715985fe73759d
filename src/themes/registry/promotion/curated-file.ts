import type { Stream } from '../../../sorting/index.ts';
import { whoWrote } from '../../history/placed.ts';
import { Lexicon } from '../../text/lexicon.ts';
import { comparable } from '../../text/phrase-match.ts';
import { readText } from '../../text/reading.ts';
import type { TextTicket } from '../../theme.ts';
import { Weigher } from '../../weigher.ts';
import type { KnownTheme, Registry } from '../registry.ts';
import { tellingPhrases } from './telling-phrases.ts';

/** Ten example tickets lift a curated theme as far as examples lift it. */
const examplesGiven = 10;

/** `content/themes/<id>.md` for a discovered theme that the team takes over. */
export interface CuratedFile {
  readonly text: string;
  readonly phrases: readonly string[];
  /** How many of its tickets the phrases find, of how many, and how many of others. */
  readonly found: number;
  readonly own: number;
  readonly others: number;
}

/**
 * Writes the file of a discovered theme: its name, the phrases by which its tickets are found, tickets that show it. Where no
 * phrases find them, the tickets that show it do: what resembles them belongs.
 *
 * @param own ids of the tickets that it has
 * @param on the day, told beside the phrases because tickets come and go
 * @param registry what terms weigh
 * @param stream where nearly all of its tickets go
 */
export function curatedFile(
  theme: Pick<KnownTheme, 'label' | 'typical' | 'terms'>,
  tickets: readonly TextTicket[],
  own: ReadonlySet<string>,
  {
    on,
    registry,
    stream,
  }: { readonly on: string; readonly registry: Pick<Registry, 'idf' | 'rare'>; readonly stream?: Stream },
): CuratedFile {
  const its = tickets.filter(({ id }) => own.has(id));
  const rest = tickets.filter(({ id }) => !own.has(id));
  const told = tellingPhrases(its, rest);
  const isTold = told.phrases.length > 0;
  const examples = examplesOf(its, isTold ? told.held : nearness(theme, its, registry), theme.typical);
  // A file with neither would be refused.
  const phrases = isTold || examples.length > 0 ? told.phrases : [comparable(theme.label)];
  const measured = isTold
    ? `Chosen on ${on}: together they find ${told.held.size} of its ${its.length} tickets, and ${told.others} of the ${rest.length} others.`
    : `On ${on} no phrase told its tickets from others well. ${phrases.length === 0 ? 'What resembles those in which it was found belongs; write phrases here, if you know some' : 'Write better ones here'}.`;
  const lines = [
    '---',
    `title: ${JSON.stringify(theme.label)}`,
    `# ${measured}`,
    ...(phrases.length > 0 ? ['phrases:'] : []),
    ...phrases.map((phrase) => `  - ${JSON.stringify(phrase)}`),
    ...(examples.length > 0 ? [`examples: [${examples.map((id) => JSON.stringify(id)).join(', ')}]`] : []),
    ...(stream === undefined ? [] : [`stream: ${stream}`]),
    '---',
    '',
  ];
  return { text: lines.join('\n'), phrases, found: told.held.size, own: its.length, others: told.others };
}

/** How near each ticket is to the theme's middle, by its id. */
function nearness(
  { terms }: Pick<KnownTheme, 'terms'>,
  tickets: readonly TextTicket[],
  { idf, rare }: Pick<Registry, 'idf' | 'rare'>,
): Map<string, number> {
  const lexicon = new Lexicon();
  const weigher = new Weigher(lexicon, { idf: new Map(Object.entries(idf)), rare });
  const middle = new Map(Object.entries(terms));
  return new Map(
    tickets.map((ticket) => {
      weigher.weigh(readText(ticket, lexicon));
      const near = weigher.touched.reduce(
        (sum, column) =>
          sum + (weigher.weights[column] as number) * (middle.get(weigher.terms[column] ?? '') ?? 0),
        0,
      );
      return [ticket.id, near];
    }),
  );
}

/** The most typical ticket, then those of the highest worth, of different requesters. */
function examplesOf(
  own: readonly TextTicket[],
  worth: ReadonlyMap<string, number>,
  typical: string | undefined,
): string[] {
  const ranked = own
    .map((ticket) => ({
      ticket,
      held: ticket.id === typical ? Number.POSITIVE_INFINITY : (worth.get(ticket.id) ?? 0),
    }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held || (a.ticket.id < b.ticket.id ? -1 : 1));
  const seen = new Set<string>();
  const chosen: string[] = [];
  for (const { ticket } of ranked) {
    const who = whoWrote(ticket);
    if (seen.has(who)) continue;
    seen.add(who);
    chosen.push(ticket.id);
    if (chosen.length === examplesGiven) break;
  }
  return chosen;
}
