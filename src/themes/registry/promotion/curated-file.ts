import type { Stream } from '../../../sorting/index.ts';
import { comparable } from '../../text/phrase-match.ts';
import type { TextTicket } from '../../theme.ts';
import type { KnownTheme } from '../registry.ts';
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
 * Writes the file of a discovered theme: its name, the phrases by which its tickets are found, tickets that show it.
 *
 * @param own ids of the tickets that it has
 * @param on the day, told beside the phrases because tickets come and go
 * @param stream where nearly all of its tickets go
 */
export function curatedFile(
  theme: Pick<KnownTheme, 'label' | 'typical' | 'words'>,
  tickets: readonly TextTicket[],
  own: ReadonlySet<string>,
  { on, stream }: { readonly on: string; readonly stream?: Stream },
): CuratedFile {
  const its = tickets.filter(({ id }) => own.has(id));
  const rest = tickets.filter(({ id }) => !own.has(id));
  const told = tellingPhrases(its, rest);
  // A theme without a phrase finds no ticket, and its file would be refused.
  const phrases = told.phrases.length > 0 ? told.phrases : [comparable(theme.label)];
  const examples = examplesOf(its, told.held, theme.typical);
  const measured =
    told.phrases.length > 0
      ? `Chosen on ${on}: together they find ${told.held.size} of its ${its.length} tickets, and ${told.others} of the ${rest.length} others.`
      : `On ${on} no phrase told its tickets from others well. Write better ones here.`;
  const lines = [
    '---',
    `title: ${JSON.stringify(theme.label)}`,
    `# ${measured}`,
    'phrases:',
    ...phrases.map((phrase) => `  - ${JSON.stringify(phrase)}`),
    ...(examples.length > 0 ? [`examples: [${examples.map((id) => JSON.stringify(id)).join(', ')}]`] : []),
    ...(stream === undefined ? [] : [`stream: ${stream}`]),
    '---',
    '',
  ];
  return { text: lines.join('\n'), phrases, found: told.held.size, own: its.length, others: told.others };
}

/** The most typical ticket, then those that hold most of the phrases, of different requesters. */
function examplesOf(
  own: readonly TextTicket[],
  phrases: ReadonlyMap<string, number>,
  typical: string | undefined,
): string[] {
  const ranked = own
    .map((ticket) => ({
      ticket,
      held: ticket.id === typical ? Number.POSITIVE_INFINITY : (phrases.get(ticket.id) ?? 0),
    }))
    .filter(({ held }) => held > 0)
    .sort((a, b) => b.held - a.held || (a.ticket.id < b.ticket.id ? -1 : 1));
  const seen = new Set<string>();
  const chosen: string[] = [];
  for (const { ticket } of ranked) {
    const who = ticket.account ?? ticket.requester ?? `ticket ${ticket.id}`;
    if (seen.has(who)) continue;
    seen.add(who);
    chosen.push(ticket.id);
    if (chosen.length === examplesGiven) break;
  }
  return chosen;
}
