import { type Week, weekIndex } from '../calendar/index.ts';
import type { Settings } from '../settings/index.ts';
import { type Levelled, type SupportLevel, supportLevelOf, supportLevelsOf } from '../sorting/index.ts';
import type { Ticket } from '../tickets/index.ts';
import { type Move, movesOf, type Stay, staysOf } from './path.ts';

/** What of a ticket the flow is made of. */
export type FlowTicket = Pick<Ticket, 'id' | 'createdAt' | 'solvedAt' | 'earlier' | 'since' | 'handOvers'> &
  Levelled;

/** One ticket's way through the levels. */
export interface Way {
  readonly id: string;
  /** When it was created, in milliseconds since 1970. */
  readonly created: number;
  /** The level that it is at now, as far as is known: the one that a person gave it, else its export. */
  readonly present: SupportLevel;
  readonly stays: readonly Stay[];
  readonly moves: readonly Move[];
  /**
   * True where it was met above L1 first and was handed over before that, as far as is known: it went up unseen. A ticket
   * begins at L1 unless its export says that nobody handed it on.
   */
  readonly climbedUnseen: boolean;
}

/**
 * The way of one ticket, by the levels that its exports show. What a person said of it says where it is now and not how it
 * came there; only of a ticket that no export has at any level it is all there is.
 *
 * @param present its level now, which a person may have given
 */
export function wayOf(
  ticket: FlowTicket,
  present: SupportLevel,
  settings: Pick<Settings, 'supportLevels'>,
): Way {
  const exported = staysOf(supportLevelsOf(ticket, supportLevelOf(ticket, settings), settings));
  const created = Date.parse(ticket.createdAt);
  const stays = exported.length > 0 ? exported : staysOf([{ level: present, at: created }]);
  const moves = movesOf(stays);
  const [first] = stays;
  const handedBefore = ticket.handOvers === undefined ? 1 : ticket.handOvers - moves.length;
  return {
    id: ticket.id,
    created,
    present,
    stays,
    moves,
    climbedUnseen: first !== undefined && first.level !== 'L1' && handedBefore > 0,
  };
}

/** What happened at L1 in one week, each ticket once. */
export interface WeekAtL1 {
  /** Tickets that came to L1. */
  readonly entered: ReadonlySet<string>;
  /** Tickets that left it upwards. */
  readonly left: ReadonlySet<string>;
  /** Tickets created in the week of which no level is known: they are in neither. */
  readonly unknown: ReadonlySet<string>;
}

/**
 * Counts who came to L1 and who left it upwards in each week. A ticket that was met above L1 first counts as having come and
 * left in the week in which it was created, since nothing tells when it went up.
 */
export function weeksAtL1(ways: readonly Way[], weeks: readonly Week[]): WeekAtL1[] {
  const counted = weeks.map(() => ({
    entered: new Set<string>(),
    left: new Set<string>(),
    unknown: new Set<string>(),
  }));
  for (const { id, created, stays, moves, climbedUnseen } of ways) {
    const count = (kind: keyof WeekAtL1, at: number) => counted[weekIndex(at, weeks)]?.[kind].add(id);
    if (stays.length === 0) count('unknown', created);
    if (climbedUnseen) {
      count('entered', created);
      count('left', created);
    }
    for (const { level, from } of stays) if (level === 'L1') count('entered', from);
    for (const { from, way, at } of moves) if (from === 'L1' && way !== 'down') count('left', at);
  }
  return counted;
}
