import { EXPORTED_AT, MINUTES_OF_DAY, MINUTES_OF_WEEK, minutesOf } from './calendar.ts';
import { DAYS_TO_CLOSE, type Group, type Handling, inOpeningHours } from './handling.ts';
import { agents } from './people.ts';
import { createRandom, type Random } from './random.ts';
import { fridayAfter, type Station, stationsAlong, type Way, wayTo } from './stations.ts';

/** What is known of a ticket before it is passed on. */
export interface Received {
  readonly id: number;
  readonly topic: string;
  readonly createdAt: number;
  readonly handling: Handling;
}

/** From the end of the watch on 4.2 to the end of 2026-W41 the handoff's answers no longer hold. */
const STALE_FROM = minutesOf('2026-09-17 09:00');
const STALE_TO = minutesOf('2026-10-12 00:00');
/** How often L1 had no answer then, and passed on what it would have settled before. */
const unanswered: Readonly<Record<string, number>> = {
  'v42-old-list': 0.95,
  'v42-print-all': 0.9,
  'v42-pupils-room': 1,
  'v42-two-sites': 0.7,
  'second-marker': 1,
  'seat-list-order': 0.95,
  'print-cut': 0.5,
};
/** From then on the handoff is mended, and L1 keeps more of the usual things than before. */
const MENDED_FROM = STALE_TO;
const KEPT = 0.45;
/** What is planted goes up as it was planned. */
const planned = new Set(['second-marker', 'calendar-feed', 'archive-grades', 'trouble']);
/** Questions of the watches, whose answers the site judges by where they were settled. */
const watched = /^v4/;
/** Went past L2, which knew the answer: corrections say so. */
const pastL2 = new Set([34772, 34834]);

/**
 * Adds the groups that had a ticket one after the other. Its chance comes from the ticket's id alone, so that nothing else of the
 * demo moves. After 4.2 more tickets go up than before, and those are settled later.
 *
 * @param byHand a ticket that was written by hand is settled as it stands
 */
export function passedOn<T extends Received>(
  ticket: T,
  byHand: boolean,
): T & { readonly stations: readonly Station[] } {
  const random = createRandom(Math.imul(ticket.id, 0x9e3779b1));
  const stale = !byHand && goesUpAfter42(ticket, random);
  const kept = !byHand && staysAtL1(ticket, random);
  const group = stale ? 'Investigation' : kept ? 'Support' : ticket.handling.group;
  const way: Way = pastL2.has(ticket.id) ? ['Support', 'Engineering'] : wayTo(group, random);
  if (kept) return along(ticket, keptAt(ticket.handling, random), ['Support'], random);
  const comesBack = group !== 'Engineering' && way.length > 2;
  if (comesBack && (byHand || watched.test(ticket.topic))) {
    return along(ticket, ticket.handling, group === 'Support' ? ['Support'] : ['Support', group], random);
  }
  const weeks = comesBack ? way.length - 1 : 1;
  const handling = stale || comesBack ? settledLater(ticket, group, weeks, random) : ticket.handling;
  return along(ticket, handling, way, random);
}

function along<T extends Received>(ticket: T, handling: Handling, way: Way, random: Random) {
  const end = handling.solvedAt ?? handling.updatedAt;
  return { ...ticket, handling, stations: stationsAlong(way, handling.assignedAt, end, random) };
}

function goesUpAfter42({ topic, createdAt, handling }: Received, random: Random): boolean {
  if (createdAt < STALE_FROM || createdAt >= STALE_TO || handling.group === 'Engineering') return false;
  return random.chance(unanswered[topic] ?? 0);
}

function staysAtL1({ topic, createdAt, handling }: Received, random: Random): boolean {
  return (
    createdAt >= MENDED_FROM &&
    handling.group === 'Investigation' &&
    !planned.has(topic) &&
    random.chance(KEPT)
  );
}

function keptAt(handling: Handling, random: Random): Handling {
  return { ...handling, group: 'Support', assignee: random.pick(agents.Support) };
}

/** Settled early in a later week, since nobody found the answer or nobody felt that it was theirs. */
function settledLater(
  { handling, createdAt }: Received,
  group: Group,
  weeks: number,
  random: Random,
): Handling {
  const monday = fridayAfter(createdAt) + 3 * MINUTES_OF_DAY + (weeks - 1) * MINUTES_OF_WEEK;
  const solvedAt = inOpeningHours(monday + random.int(0, 3 * MINUTES_OF_DAY));
  if (solvedAt > EXPORTED_AT || handling.solvedAt === undefined) return handling;
  const closedAt = solvedAt + DAYS_TO_CLOSE * MINUTES_OF_DAY;
  return {
    ...handling,
    group,
    assignee: group === handling.group ? handling.assignee : random.pick(agents[group]),
    status: closedAt <= EXPORTED_AT ? 'Closed' : 'Solved',
    solvedAt,
    updatedAt: Math.min(closedAt, EXPORTED_AT),
  };
}
