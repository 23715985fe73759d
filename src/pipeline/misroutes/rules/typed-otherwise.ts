import { readFields, type Stream } from '../../../sorting/index.ts';
import type { Ticket } from '../../../tickets/index.ts';
import type { RoutedTicket, RuleGrounds } from '../grounds.ts';
import type { Proposal } from '../misroute.ts';
import { isSure } from '../sure.ts';

/** What more than this share of all tickets is called is a default, and says nothing of any of them. */
const defaultShare = 0.8;

/** A word of the helpdesk for one ticket, and the stream that it stands for. */
interface Statement {
  readonly field: 'type' | 'tag';
  readonly word: string;
  readonly stream: Stream;
}

/**
 * The helpdesk's own type or tags call it a bug and it was sorted otherwise, or the reverse. A word that stands on nearly
 * all tickets is no statement, nor are words of one ticket that contradict each other.
 */
export function typedOtherwise({ tickets, words }: RuleGrounds): Proposal[] {
  const said = new Map(tickets.map(({ ticket }) => [ticket.id, statementsOf(ticket)]));
  const defaults = defaultsOf(tickets, said);
  return tickets.flatMap(({ ticket, sorted }): Proposal[] => {
    const { stream: should } = sorted;
    const telling = (said.get(ticket.id) ?? []).filter((one) => !defaults.has(keyOf(one)));
    const [first] = telling;
    if (first === undefined || telling.some(({ stream }) => stream !== first.stream)) return [];
    const landed = first.stream;
    // Between brief input and noise helpdesks' words are too coarse to accuse anybody.
    if (landed === should || (landed !== 'bug' && should !== 'bug') || should === 'unclear') return [];
    if (!isSure(sorted)) return [];
    const why = words.misroutes.why[first.field === 'type' ? 'typed' : 'tagged'];
    const { streams } = words.charts;
    return [
      {
        ticket: ticket.id,
        landed,
        should,
        why: why(first.word, streams[landed], streams[should], sorted.streamBy === 'person'),
        rule: 'typed-otherwise',
      },
    ];
  });
}

/** Only words of the cue table are told, so no words of a customer can be among them. */
function statementsOf({ type, tags }: Ticket): Statement[] {
  const statements: Statement[] = [];
  // A type that tells of no kind, such as 'question', is what nobody chose.
  const typed = type === undefined ? undefined : readFields({ type }).find(({ kind }) => kind !== 'other');
  if (type !== undefined && typed !== undefined)
    statements.push({ field: 'type', word: type, stream: typed.stream });
  for (const tag of tags) {
    const [tagged] = readFields({ tags: [tag] });
    if (tagged !== undefined) statements.push({ field: 'tag', word: tag, stream: tagged.stream });
  }
  return statements;
}

const keyOf = ({ field, stream }: Statement): string => `${field} ${stream}`;

function defaultsOf(
  tickets: readonly RoutedTicket[],
  said: ReadonlyMap<string, readonly Statement[]>,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const statements of said.values())
    for (const key of new Set(statements.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(
    [...counts].filter(([, count]) => count > defaultShare * tickets.length).map(([key]) => key),
  );
}
