import { listed } from '../../words/index.ts';
import type { Ingest } from '../schema/ingest.ts';

const figure = new Intl.NumberFormat('en');

/** A number with its thousands parted, and what it counts: `1,204 tickets`. */
function many(count: number, one: string): string {
  return `${figure.format(count)} ${one}${count === 1 ? '' : 's'}`;
}

/** How all rows came out: `8,760 tickets from one file, as of … Every row is accounted for. …` */
export function accountOf({ files, tickets }: Pick<Ingest, 'files' | 'tickets'>, asOf: string): string {
  const total = (key: 'rows' | 'accepted' | 'updated' | 'duplicates' | 'rejected'): number =>
    files.reduce((sum, file) => sum + file[key], 0);
  const parts = [
    `${figure.format(total('accepted'))} accepted`,
    ...(total('updated') > 0 ? [`${figure.format(total('updated'))} newer versions of a known ticket`] : []),
    ...(total('duplicates') > 0 ? [`${figure.format(total('duplicates'))} the same or older`] : []),
    total('rejected') > 0 ? `${figure.format(total('rejected'))} rejected` : 'none rejected',
  ];
  const from = files.length === 1 ? 'one file' : `${files.length} files`;
  const until = asOf === '' ? '' : `, as of ${asOf}`;
  return `${many(tickets, 'ticket')} from ${from}${until}. Every row is accounted for. ${many(total('rows'), 'row')}: ${listed(parts)}.`;
}

/** What the filters took out; nothing where they took nothing. */
export function asideInWords(setAside: Ingest['setAside']): string | undefined {
  const count = setAside.reduce((sum, { tickets }) => sum + tickets, 0);
  if (count === 0) return undefined;
  return `${many(count, 'ticket')} ${count === 1 ? 'is' : 'are'} set aside by filters: counted here and in no other figure.`;
}

/** What was forgotten; nothing where nothing was asked for. */
export function forgottenInWords(forgotten: number): string | undefined {
  if (forgotten === 0) return undefined;
  return `${many(forgotten, 'row')} of tickets or people that asked to be forgotten ${forgotten === 1 ? 'was' : 'were'} passed over, and ${forgotten === 1 ? 'stands' : 'stand'} in no figure.`;
}

/** Tickets that count in no week; nothing where each has one. */
export function outsideInWords(outside: number): string | undefined {
  if (outside === 0) return undefined;
  return `${many(outside, 'ticket')} ${outside === 1 ? 'counts' : 'count'} in no week: later than the as-of time, or so far from all others that no week is made for ${outside === 1 ? 'it' : 'them'}.`;
}
