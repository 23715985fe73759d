import { placesOf } from './groups.ts';
import type { Watch } from './watch.ts';

/** In milliseconds. */
const hourLength = 3_600_000;

/** One hour of a watch in numbers. The four groups add up to what arrived. */
export interface HourRow {
  readonly hour: number;
  /** False for an hour that has not begun: it holds nothing yet, and that is no silence. */
  readonly begun: boolean;
  readonly arrived: number;
  readonly usual: number | null;
  readonly questions: number;
  readonly limitations: number;
  readonly surprises: number;
  readonly unrelated: number;
}

/** The numbers behind the strip of the 48 hours, each hour with the groups of its tickets. */
export function hourRows(watch: Pick<Watch, 'hours' | 'from' | 'asOf' | 'lanes' | 'tickets'>): HourRow[] {
  const places = placesOf(watch);
  const heard = Date.parse(watch.asOf) - Date.parse(watch.from);
  return watch.hours.map(({ hour, arrived, usual }) => {
    const kinds = watch.tickets
      .filter((ticket) => ticket.hour === hour)
      .map(({ id }) => places.get(id)?.kind ?? 'unrelated');
    const of = (kind: (typeof kinds)[number]): number => kinds.filter((one) => one === kind).length;
    return {
      hour,
      begun: hour * hourLength <= heard,
      arrived,
      usual,
      questions: of('question'),
      limitations: of('limitation'),
      surprises: of('surprise'),
      unrelated: of('unrelated'),
    };
  });
}
