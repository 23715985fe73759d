import { EXPORTED_AT, MINUTES_OF_DAY, weekdayOf } from './calendar.ts';
import { agents } from './people.ts';
import type { Random } from './random.ts';
import type { Destination } from './topic.ts';

export type Group = keyof typeof agents;

/** What the helpdesk did with a ticket. Times are wall-clock minutes. */
export interface Handling {
  readonly group: Group;
  readonly assignee: string;
  readonly status: string;
  readonly priority: string;
  readonly type: string;
  readonly satisfaction: string;
  readonly assignedAt: number;
  readonly repliedAt?: number;
  readonly solvedAt?: number;
  readonly updatedAt: number;
  readonly reopens: number;
  readonly replies: number;
}

/** What is known of a ticket before anybody handles it. */
export interface Incoming {
  readonly destination: Destination;
  readonly createdAt: number;
  /** An account that is in trouble: its tickets climb and come back. */
  readonly angry: boolean;
  readonly group?: Group;
}

const OPENS = 8 * 60;
const CLOSES = 17 * 60;
/** The helpdesk closes what stays solved for so long. */
export const DAYS_TO_CLOSE = 4;
const typeOf: Record<Destination, readonly (readonly [string, number])[]> = {
  bug: [
    ['Problem', 30],
    ['Incident', 30],
    ['Question', 12],
    ['-', 28],
  ],
  brief: [
    ['Question', 40],
    ['Task', 18],
    ['-', 42],
  ],
  noise: [
    ['Question', 58],
    ['Task', 12],
    ['Incident', 3],
    ['-', 27],
  ],
  unclear: [
    ['Question', 30],
    ['Incident', 12],
    ['-', 58],
  ],
};
const groupOf: Record<Destination, readonly (readonly [Group, number])[]> = {
  bug: [
    ['Support', 54],
    ['Investigation', 35],
    ['Engineering', 11],
  ],
  brief: [
    ['Support', 88],
    ['Investigation', 9],
    ['Engineering', 3],
  ],
  noise: [
    ['Support', 95],
    ['Investigation', 5],
    ['Engineering', 0],
  ],
  unclear: [
    ['Support', 82],
    ['Investigation', 15],
    ['Engineering', 3],
  ],
};
const hoursToSolve: Record<Group, number> = { Support: 5, Investigation: 52, Engineering: 150 };

/** Handles one ticket as the invented helpdesk would have, up to the export. */
export function handle(incoming: Incoming, random: Random): Handling {
  const { createdAt, destination, angry } = incoming;
  const choice = angry ? (['Support', 'Investigation', 'Investigation', 'Engineering'] as const) : undefined;
  const group =
    incoming.group ??
    (choice ? random.pick(choice) : random.weighted(groupOf[destination], ([, weight]) => weight)[0]);
  const assignedAt = inOpeningHours(createdAt + Math.round(random.longTail(9, 0.8)));
  const repliedAt = Math.max(
    assignedAt + 1,
    inOpeningHours(assignedAt + Math.round(random.longTail(angry ? 95 : 34, 0.9))),
  );
  const minutes = 60 * random.longTail(hoursToSolve[group] * (destination === 'bug' ? 1.4 : 1), 1);
  const solvedAt = Math.max(repliedAt, inOpeningHours(repliedAt + Math.round(minutes)));
  const neverSolved = random.chance(0.004);
  const reopens = random.chance(angry ? 0.55 : destination === 'bug' ? 0.08 : 0.025)
    ? random.int(1, angry ? 3 : 1)
    : 0;
  const solved = solvedAt <= EXPORTED_AT && !neverSolved;
  const replied = repliedAt <= EXPORTED_AT;
  const closedAt = solvedAt + DAYS_TO_CLOSE * MINUTES_OF_DAY;
  const updatedAt = !solved
    ? replied
      ? Math.min(EXPORTED_AT, repliedAt + random.int(0, 300))
      : createdAt
    : Math.min(closedAt, EXPORTED_AT);
  return {
    group,
    assignee: random.pick(agents[group]),
    status: solved
      ? closedAt <= EXPORTED_AT
        ? 'Closed'
        : 'Solved'
      : replied
        ? random.pick(['Open', 'Open', 'Pending', 'On-hold'])
        : 'New',
    priority: priorityOf(destination, angry, random),
    type: random.weighted(typeOf[destination], ([, weight]) => weight)[0],
    satisfaction: satisfactionOf(solved, angry, random),
    assignedAt: Math.min(assignedAt, EXPORTED_AT),
    ...(replied ? { repliedAt } : {}),
    ...(solved ? { solvedAt } : {}),
    updatedAt: Math.max(updatedAt, createdAt),
    reopens: solved ? reopens : 0,
    replies: replied ? 1 + random.int(0, group === 'Support' ? 2 : 5) : 0,
  };
}

/** Minutes of opening hours, Monday to Friday from 8 to 17, between two times. */
export function openMinutes(from: number, to: number): number {
  let open = 0;
  for (let day = Math.floor(from / MINUTES_OF_DAY); day * MINUTES_OF_DAY < to; day++) {
    const midnight = day * MINUTES_OF_DAY;
    if (weekdayOf(midnight) % 6 === 0) continue;
    open += Math.max(0, Math.min(to, midnight + CLOSES) - Math.max(from, midnight + OPENS));
  }
  return open;
}

/** This time, or the next one at which somebody is there. */
export function inOpeningHours(at: number): number {
  const day = Math.floor(at / MINUTES_OF_DAY) * MINUTES_OF_DAY;
  const minute = at - day;
  if (weekdayOf(at) % 6 !== 0 && minute >= OPENS && minute < CLOSES) return at;
  let next = minute < OPENS ? day : day + MINUTES_OF_DAY;
  while (weekdayOf(next) % 6 === 0) next += MINUTES_OF_DAY;
  return next + OPENS + (at % 95);
}

function priorityOf(destination: Destination, angry: boolean, random: Random): string {
  if (angry) return random.pick(['High', 'Urgent', 'High', 'Normal']);
  if (destination !== 'bug')
    return random.weighted(
      ['-', 'Low', 'Normal', 'High'],
      (one) => ({ '-': 40, Low: 20, Normal: 37, High: 3 })[one] ?? 0,
    );
  return random.weighted(
    ['-', 'Low', 'Normal', 'High', 'Urgent'],
    (one) => ({ '-': 22, Low: 10, Normal: 45, High: 18, Urgent: 5 })[one] ?? 0,
  );
}

function satisfactionOf(solved: boolean, angry: boolean, random: Random): string {
  if (!solved) return 'Not Offered';
  if (angry) return random.pick(['Bad', 'Bad', 'Offered', 'Offered', 'Good']);
  return random.weighted(['Offered', 'Good', 'Bad'], (one) => ({ Offered: 74, Good: 22, Bad: 4 })[one] ?? 0);
}
