import { TROUBLED } from './accounts.ts';
import { minutesOf, weekIndexOf } from './calendar.ts';

/** A number of tickets about one topic within a stretch of time, beside what usually comes. */
export interface Burst {
  readonly topic: string;
  /** Wall-clock time in London; `to` is not included. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Only these accounts write. */
  readonly accounts?: readonly string[];
  /** Each ticket comes from another account. */
  readonly independent?: boolean;
}

/** The schools that lost sight of last term's grades when the archive ran. */
export const ARCHIVED = [
  'Ellerford Grammar School',
  'Coldwater Sixth Form College',
  'Rushmere Upper School',
] as const;

const v41: readonly Burst[] = [
  { topic: 'v41-one-class', from: '2026-06-02 09:20', to: '2026-06-04 09:00', count: 6, independent: true },
  { topic: 'v41-pupils-see', from: '2026-06-02 10:00', to: '2026-06-04 09:00', count: 4, independent: true },
  { topic: 'v41-one-class', from: '2026-06-04 09:00', to: '2026-06-08 00:00', count: 2 },
  { topic: 'v41-one-class', from: '2026-06-08 00:00', to: '2026-06-15 00:00', count: 2 },
  { topic: 'v41-pupils-see', from: '2026-06-08 00:00', to: '2026-06-15 00:00', count: 2 },
  { topic: 'v41-one-class', from: '2026-06-15 00:00', to: '2026-06-29 00:00', count: 2 },
];

const v42: readonly Burst[] = [
  { topic: 'v42-old-list', from: '2026-09-15 09:25', to: '2026-09-17 09:00', count: 11, independent: true },
  { topic: 'v42-print-all', from: '2026-09-15 11:00', to: '2026-09-17 09:00', count: 4, independent: true },
  { topic: 'v42-pupils-room', from: '2026-09-15 12:00', to: '2026-09-17 09:00', count: 3, independent: true },
  {
    topic: 'v42-two-sites',
    from: '2026-09-15 13:00',
    to: '2026-09-17 09:00',
    count: 2,
    accounts: ['Wexcombe Schools Group', 'Tarnside Federation'],
    independent: true,
  },
  { topic: 'second-marker', from: '2026-09-15 14:00', to: '2026-09-17 09:00', count: 6, independent: true },
  { topic: 'v42-old-list', from: '2026-09-17 09:00', to: '2026-09-21 00:00', count: 5 },
  { topic: 'second-marker', from: '2026-09-17 09:00', to: '2026-09-21 00:00', count: 5 },
  { topic: 'v42-old-list', from: '2026-09-21 00:00', to: '2026-09-28 00:00', count: 11 },
  { topic: 'v42-print-all', from: '2026-09-21 00:00', to: '2026-09-28 00:00', count: 6 },
  { topic: 'v42-pupils-room', from: '2026-09-21 00:00', to: '2026-09-28 00:00', count: 5 },
  { topic: 'second-marker', from: '2026-09-21 00:00', to: '2026-09-28 00:00', count: 14 },
  { topic: 'v42-old-list', from: '2026-09-28 00:00', to: '2026-10-05 00:00', count: 8 },
  { topic: 'v42-print-all', from: '2026-09-28 00:00', to: '2026-10-05 00:00', count: 4 },
  { topic: 'second-marker', from: '2026-09-28 00:00', to: '2026-10-05 00:00', count: 11 },
  { topic: 'v42-old-list', from: '2026-10-05 00:00', to: '2026-10-19 00:00', count: 3 },
  // The fix went out on Tuesday 6 October.
  { topic: 'second-marker', from: '2026-10-05 00:00', to: '2026-10-07 00:00', count: 3 },
];

const calendarFeed: readonly Burst[] = [
  { topic: 'calendar-feed', from: '2026-10-27 00:00', to: '2026-11-02 00:00', count: 5, independent: true },
  { topic: 'calendar-feed', from: '2026-11-02 00:00', to: '2026-11-09 00:00', count: 7, independent: true },
  { topic: 'calendar-feed', from: '2026-11-09 00:00', to: '2026-11-16 00:00', count: 9, independent: true },
  { topic: 'calendar-feed', from: '2026-11-16 00:00', to: '2026-11-19 15:00', count: 5, independent: true },
];

const archive: readonly Burst[] = [
  { topic: 'archive-grades', from: '2026-11-11 07:00', to: '2026-11-14 00:00', count: 4, accounts: ARCHIVED },
  { topic: 'archive-grades', from: '2026-11-16 00:00', to: '2026-11-18 00:00', count: 2, accounts: ARCHIVED },
];

/** Tickets of one week that are about something else than they would have been: neither their number nor who wrote them changes. */
export interface Turn {
  readonly topic: string;
  readonly week: string;
  readonly count: number;
  /** What they would have been about. */
  readonly insteadOf: readonly string[];
}

const routine = ['password', 'licence', 'invoice', 'add-class', 'invite-marker', 'term-dates', 'training'];

/** Something that nobody wrote down as a theme, and something new inside a theme that is written down. */
export const turns: readonly Turn[] = [
  { topic: 'retention-audit', week: '2026-W45', count: 7, insteadOf: routine },
  { topic: 'retention-audit', week: '2026-W46', count: 4, insteadOf: routine },
  { topic: 'retention-audit', week: '2026-W47', count: 3, insteadOf: routine },
  { topic: 'upload-photos', week: '2026-W42', count: 6, insteadOf: ['upload-stuck'] },
  { topic: 'upload-photos', week: '2026-W43', count: 2, insteadOf: ['upload-stuck'] },
  { topic: 'upload-photos', week: '2026-W44', count: 1, insteadOf: ['upload-stuck'] },
  { topic: 'upload-photos', week: '2026-W45', count: 2, insteadOf: ['upload-stuck'] },
  { topic: 'upload-photos', week: '2026-W46', count: 3, insteadOf: ['upload-stuck'] },
];

const trouble: readonly Burst[] = [
  troubled('2026-09-28 00:00', '2026-10-03 00:00', 2),
  troubled('2026-10-05 00:00', '2026-10-10 00:00', 3),
  troubled('2026-10-12 00:00', '2026-10-17 00:00', 4),
  troubled('2026-10-19 00:00', '2026-10-24 00:00', 5),
  troubled('2026-10-26 00:00', '2026-10-31 00:00', 3),
  troubled('2026-11-02 00:00', '2026-11-07 00:00', 6),
  troubled('2026-11-09 00:00', '2026-11-14 00:00', 8),
  troubled('2026-11-16 00:00', '2026-11-19 14:00', 6),
];

/** Everything that was planted and is counted ticket by ticket; `data/README.md` lists it in words. */
export const bursts: readonly Burst[] = [...v41, ...v42, ...calendarFeed, ...archive, ...trouble];

/** How far events bend the usual number of a topic in a week. */
export function bend(topic: string, week: number): number {
  if (topic === 'right-to-left') return 2 ** (Math.max(0, week - weekIndexOf('2026-W26')) / 20);
  if (topic === 'java-print') return Math.max(0, Math.min(1, (weekIndexOf('2026-W16') - week) / 18));
  if (topic === 'seat-list-order')
    return week >= weekIndexOf('2026-W39') && week <= weekIndexOf('2026-W43') ? 1.9 : 1;
  return 1;
}

function troubled(from: string, to: string, count: number): Burst {
  return { topic: 'trouble', from, to, count, accounts: [TROUBLED] };
}

/** True when an event's tickets begin in this week. */
export function beginsIn(burst: Burst, monday: number): boolean {
  const from = minutesOf(burst.from);
  return from >= monday && from < monday + 7 * 1440;
}
