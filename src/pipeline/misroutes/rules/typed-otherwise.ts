import { readFields, type Stream } from '../../../sorting/index.ts';
import type { Ticket } from '../../../tickets/index.ts';
import type { RoutedTicket, RuleGrounds } from '../grounds.ts';
import type { Proposal } from '../misroute.ts';
import { isSure } from '../sure.ts';

/** What more than this share of all tickets is called is a default, and says nothing of any of them. */
const defaultShare = 0.8;
/** From so many tickets on it is measured whether a word means on this desk what it says. */
const enoughToMeasure = 20;

/** A word of the helpdesk for one ticket, and the stream that it stands for. */
interface Statement {
  readonly field: 'type' | 'tag';
  readonly word: string;
  readonly stream: Stream;
}

/**
 * The helpdesk's own type or tags call it a bug and it was sorted otherwise, or the reverse. A word that stands on nearly
 * all tickets, or that is wrong more often than right, is no statement on this desk, nor are words of one ticket that
 * contradict each other.
 */
export function typedOtherwise({ tickets, words }: RuleGrounds): Proposal[] {
  const statementsOf = statementReader();
  const said = new Map(tickets.map(({ ticket }) => [ticket.id, statementsOf(ticket)]));
  const empty = saysNothing(tickets, said);
  return tickets.flatMap(({ ticket, sorted }): Proposal[] => {
    const { stream: should } = sorted;
    const telling = (said.get(ticket.id) ?? []).filter((one) => !empty.has(keyOf(one)));
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

/**
 * Makes what reads the helpdesk's words for a ticket. Only words of the cue table are told, so no words of a customer can be
 * among them. A desk says the same few over and over: each is looked up once.
 */
function statementReader(): (ticket: Ticket) => Statement[] {
  const known = new Map<string, Statement | undefined>();
  const statement = (field: Statement['field'], word: string): Statement[] => {
    const key = `${field} ${word}`;
    if (!known.has(key)) {
      const [said] = readFields(field === 'type' ? { type: word } : { tags: [word] });
      known.set(key, said && { field, word, stream: said.stream });
    }
    const found = known.get(key);
    return found === undefined ? [] : [found];
  };
  return ({ type, tags }) => [
    ...(type === undefined ? [] : statement('type', type)),
    ...tags.flatMap((tag) => statement('tag', tag)),
  ];
}

const keyOf = ({ field, stream }: Statement): string => `${field} ${stream}`;

/** Fields that say nothing by what they say: a default of the desk, or a word that it uses in another sense. */
function saysNothing(
  tickets: readonly RoutedTicket[],
  said: ReadonlyMap<string, readonly Statement[]>,
): ReadonlySet<string> {
  const tallies = new Map<string, { stated: number; sure: number; borneOut: number }>();
  for (const { ticket, sorted } of tickets) {
    const statements = new Map((said.get(ticket.id) ?? []).map((one) => [keyOf(one), one]));
    for (const [key, { stream }] of statements) {
      const tally = tallies.get(key) ?? { stated: 0, sure: 0, borneOut: 0 };
      tally.stated += 1;
      if (sorted.stream !== 'unclear' && isSure(sorted)) {
        tally.sure += 1;
        if ((stream === 'bug') === (sorted.stream === 'bug')) tally.borneOut += 1;
      }
      tallies.set(key, tally);
    }
  }
  const isEmpty = ({ stated, sure, borneOut }: { stated: number; sure: number; borneOut: number }): boolean =>
    stated > defaultShare * tickets.length || (sure >= enoughToMeasure && borneOut * 2 < sure);
  return new Set([...tallies].filter(([, tally]) => isEmpty(tally)).map(([key]) => key));
}
