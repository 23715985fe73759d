import type { Watch } from '../../watch/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk, Placed } from '../desk.ts';
import { tellingWords } from '../themes/telling-words.ts';
import { typicalTickets } from '../themes/typical-tickets.ts';
import { behind } from '../weeks/independent.ts';

const most = 3;

/** One ticket of a watch, told so that it can be seen. */
export interface WatchMoment {
  readonly ticket: string;
  /** Whole hours from flag on. */
  readonly hour: number;
  /** What was asked, foreseen or not, as the watch calls it. */
  readonly about: Pick<Watch['lanes'][number], 'kind' | 'index' | 'label'>;
  /** The beginning of what the customer wrote, redacted. */
  readonly passage: string;
}

/**
 * Two or three tickets of a watch as moments: the most typical one of each of its groups (of a question or limitation, among
 * the half most surely matched), of what nobody foresaw first, then of what most wrote about; each of another person. None where the settings publish no words.
 */
export function momentsOf(watch: Watch, tickets: readonly Placed[], desk: Desk, words: Words): WatchMoment[] {
  const byId = new Map(tickets.map((placed) => [placed.ticket.id, placed]));
  const groups = watch.lanes
    .map((lane, index) => ({ lane, key: `${index}`, own: lane.tickets.flatMap((id) => byId.get(id) ?? []) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => rank(b.lane.kind) - rank(a.lane.kind) || b.own.length - a.own.length);
  const groupOf = new Map(groups.flatMap(({ key, own }) => own.map((one) => [one, key])));
  // The words that tell a group are those which the other tickets of these hours do not hold.
  const window = { tickets: tickets.map((one) => ({ ...one, themes: [groupOf.get(one) ?? ''] })) };
  const telling = tellingWords(
    window,
    groups.map(({ key }) => key),
  );

  // What a person decided is surer than any score.
  const scores = new Map(watch.tickets.map(({ id, score, decidedBy }) => [id, decidedBy ? 2 : score]));
  const scoreOf = ({ ticket }: Placed) => scores.get(ticket.id) ?? 0;
  const moments: WatchMoment[] = [];
  const people = new Set<string>();
  for (const { lane, key, own } of groups) {
    if (moments.length === most) break;
    const told = sortable(own);
    const sure = lane.kind === 'surprise' ? told : surerHalf(told, scoreOf);
    const [shown] = typicalTickets(
      sure.filter((placed) => !people.has(behind(placed, desk))),
      { label: lane.label, words: [] },
      telling.get(key) ?? new Map(),
      desk,
      words,
    );
    const placed = shown && byId.get(shown.id);
    if (!shown || !placed) continue;
    people.add(behind(placed, desk));
    const { kind, index, label } = lane;
    const hour = watch.tickets.find(({ id }) => id === shown.id)?.hour ?? 0;
    moments.push({
      ticket: shown.id,
      hour,
      about: { kind, index, label },
      passage: shown.excerpt || shown.subject,
    });
  }
  return moments;
}

/** Without those whose stream nobody can tell, unless all are such: mere anger, or a word or two, tells no moment. */
function sortable(tickets: readonly Placed[]): readonly Placed[] {
  const told = tickets.filter(({ sorted }) => sorted.stream !== 'unclear');
  return told.length > 0 ? told : tickets;
}

/** Those most surely matched: what is only just near to a question does not tell it. */
function surerHalf(tickets: readonly Placed[], scoreOf: (placed: Placed) => number): Placed[] {
  return [...tickets]
    .sort((a, b) => scoreOf(b) - scoreOf(a) || (a.ticket.id < b.ticket.id ? -1 : 1))
    .slice(0, Math.ceil(tickets.length / 2));
}

/** What nobody foresaw teaches most. */
function rank(kind: Watch['lanes'][number]['kind']): number {
  return kind === 'surprise' ? 1 : 0;
}
