import type { Watch } from './watch.ts';
import { hoursBetween } from './window.ts';

/** How far tickets lagged behind releases. */
export interface Lag {
  /** Median of hours from flag on to the first ticket about a release, with one decimal. */
  readonly hours: number;
  /** How many releases it is the median of. */
  readonly releases: number;
}

/** How far tickets lag in this data: from the watches of earlier releases that are over and heard of them; nothing without one. */
export function lagOf(earlier: readonly Pick<Watch, 'complete' | 'lagHours'>[]): Lag | undefined {
  const hours = earlier
    .flatMap(({ complete, lagHours }) => (complete && lagHours !== null ? [lagHours] : []))
    .sort((a, b) => a - b);
  const [below, above] = [hours[Math.floor((hours.length - 1) / 2)], hours[Math.floor(hours.length / 2)]];
  if (below === undefined || above === undefined) return undefined;
  return { hours: Math.round(((below + above) / 2) * 10) / 10, releases: hours.length };
}

/** Whole hours from the newest ticket to the time of the page: how old the export is; null without a ticket. */
export function exportAge({ asOf, newestTicketAt }: Pick<Watch, 'asOf' | 'newestTicketAt'>): number | null {
  return newestTicketAt === null ? null : hoursBetween(Date.parse(newestTicketAt), Date.parse(asOf));
}
