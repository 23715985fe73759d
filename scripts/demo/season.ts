import { MINUTES_OF_DAY, weekdayOf, weekIndexOf } from './calendar.ts';
import type { Random } from './random.ts';

// Activity of British schools by week, 1 for an ordinary week of term; each entry lasts until the next.
const changes: readonly [week: string, activity: number][] = [
  ['2025-W37', 1.02],
  ['2025-W38', 1],
  ['2025-W41', 0.97],
  ['2025-W43', 0.94],
  ['2025-W44', 0.73],
  ['2025-W45', 1],
  ['2025-W47', 1.04],
  ['2025-W50', 0.98],
  ['2025-W51', 0.82],
  ['2025-W52', 0.22],
  ['2026-W01', 0.2],
  ['2026-W02', 1.02],
  ['2026-W03', 1.12],
  ['2026-W05', 1.07],
  ['2026-W06', 1],
  ['2026-W07', 0.97],
  ['2026-W08', 0.73],
  ['2026-W09', 1],
  ['2026-W14', 0.72],
  ['2026-W15', 0.58],
  ['2026-W16', 0.95],
  ['2026-W17', 1],
  ['2026-W18', 1.05],
  ['2026-W19', 1.02],
  ['2026-W20', 1.06],
  ['2026-W22', 0.84],
  ['2026-W23', 1.06],
  ['2026-W25', 1],
  ['2026-W26', 1],
  ['2026-W28', 0.94],
  ['2026-W29', 0.82],
  ['2026-W30', 0.62],
  ['2026-W31', 0.5],
  ['2026-W32', 0.46],
  ['2026-W34', 0.5],
  ['2026-W35', 0.62],
  ['2026-W36', 0.97],
  ['2026-W37', 1.02],
  ['2026-W38', 1],
  ['2026-W43', 0.95],
  ['2026-W44', 0.76],
  ['2026-W45', 1],
  ['2026-W47', 1.03],
];

/** How busy schools are in a week, 1 in an ordinary week of term. */
export function activity(week: number): number {
  let current = 1;
  for (const [from, value] of changes) if (weekIndexOf(from) <= week) current = value;
  return current;
}

/** What a topic follows beside the year of the schools. */
export type Rhythm = 'even' | 'start-of-term' | 'exams' | 'end-of-term' | 'steady';

const startOfTerm = [
  '2025-W37',
  '2025-W38',
  '2026-W02',
  '2026-W16',
  '2026-W35',
  '2026-W36',
  '2026-W37',
  '2026-W38',
];
const exams = [
  '2026-W03',
  '2026-W04',
  '2026-W05',
  '2026-W19',
  '2026-W20',
  '2026-W21',
  '2026-W23',
  '2026-W24',
];
const endOfTerm = ['2025-W50', '2025-W51', '2026-W13', '2026-W27', '2026-W28', '2026-W29'];

/** How much of a topic's usual number comes in a week, for the season alone. */
export function seasonOf(rhythm: Rhythm, week: number): number {
  const isOneOf = (ids: readonly string[]): boolean => ids.some((id) => weekIndexOf(id) === week);
  const busy = activity(week);
  if (rhythm === 'steady') return 0.45 + 0.55 * busy;
  if (rhythm === 'start-of-term') return busy * (isOneOf(startOfTerm) ? 1.45 : 0.88);
  if (rhythm === 'exams') return busy * (isOneOf(exams) ? 1.3 : 0.93);
  if (rhythm === 'end-of-term') return busy * (isOneOf(endOfTerm) ? 1.5 : 0.93);
  return busy;
}

const weekdayShare = [0.02, 0.225, 0.21, 0.2, 0.19, 0.14, 0.015];
const israeliShare = [0.17, 0.19, 0.19, 0.19, 0.18, 0.07, 0.01];
const hourShare = [0, 0, 0, 0, 0, 0.2, 1, 4, 9, 11, 11, 9, 7, 8, 9, 9, 6, 4, 2.5, 2, 2, 1.8, 1.2, 0.6];
const hours = hourShare.map((share, hour) => ({ share, hour }));

/** A time of the week at which somebody writes, in minutes from Monday 00:00. */
export function timeInWeek(monday: number, country: 'GB' | 'IL', random: Random): number {
  const shares = country === 'IL' ? israeliShare : weekdayShare;
  const day = random.weighted(
    [0, 1, 2, 3, 4, 5, 6],
    (one) => shares[weekdayOf(monday + one * MINUTES_OF_DAY)] ?? 0,
  );
  const { hour } = random.weighted(hours, (one) => one.share);
  return day * MINUTES_OF_DAY + hour * 60 + random.int(0, 59);
}
