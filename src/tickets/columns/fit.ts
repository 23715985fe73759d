import { readMoment } from '../dates/moment.ts';
import type { Field } from './field.ts';
import { isNothing } from './nothing.ts';

/** What the cells of one column look like, from a sample of rows. */
export interface Profile {
  readonly rows: number;
  readonly filled: number;
  readonly distinct: number;
  /** Shares of the filled cells. */
  readonly dates: number;
  readonly mails: number;
  readonly numbers: number;
  readonly addresses: number;
  readonly short: number;
  readonly meanLength: number;
}

/** Describes the cells of a column. */
export function profileOf(cells: readonly string[]): Profile {
  const seen = new Set<string>();
  let filled = 0;
  let dates = 0;
  let mails = 0;
  let numbers = 0;
  let addresses = 0;
  let short = 0;
  let length = 0;
  for (const cell of cells) {
    const value = cell.trim();
    if (isNothing(value)) continue;
    filled++;
    length += value.length;
    seen.add(value.length > 200 ? value.slice(0, 200) : value);
    if (readMoment(value) !== undefined) dates++;
    if (/^[^\s@<]+@[^\s@]+\.[^\s@>]+$/.test(value)) mails++;
    if (/^-?[\d\s.,]+$/.test(value)) numbers++;
    if (/^https?:\/\/\S+$/.test(value)) addresses++;
    if (value.length <= 40 && !/\s\S+\s\S+\s/.test(value)) short++;
  }
  const share = (count: number) => (filled === 0 ? 0 : count / filled);
  return {
    rows: cells.length,
    filled,
    distinct: seen.size,
    dates: share(dates),
    mails: share(mails),
    numbers: share(numbers),
    addresses: share(addresses),
    short: share(short),
    meanLength: share(length),
  };
}

/** How well a column's content fits a field, from 0 (cannot be) to 1. An empty column fits a little. */
export function fit(field: Field, column: Profile): number {
  if (column.rows === 0) return 1;
  if (column.filled === 0) return field === 'created' || field === 'id' ? 0 : 0.3;
  switch (field) {
    case 'created':
    case 'updated':
    case 'solved':
    case 'firstReply':
      return column.dates >= 0.5 ? column.dates : 0;
    case 'id': {
      const isDate = column.dates > 0.5 && column.numbers < 0.9;
      if (isDate || column.mails > 0.5 || column.addresses > 0.5) return 0;
      const spread = column.filled < 5 ? 1 : Math.min(1, 4 * (column.distinct / column.filled));
      return column.short < 0.6 ? 0 : spread * Math.min(1, column.filled / (0.5 * column.rows));
    }
    case 'url':
      return column.addresses;
    case 'email':
      return column.mails > 0.3 ? 1 : 0;
    case 'subject':
    case 'body': {
      if (column.dates > 0.5 || column.mails > 0.5 || column.addresses > 0.9) return 0;
      if (column.numbers > 0.9 && column.filled > 5) return 0;
      if (column.filled < 10) return 1;
      return column.distinct <= 3 || column.distinct / column.filled < 0.05 ? 0.2 : 1;
    }
    case 'requester':
    case 'assignee':
    case 'account':
    case 'group':
      return column.dates > 0.5 ? 0 : column.meanLength > 120 ? 0.2 : 1;
    case 'type':
    case 'priority':
    case 'status':
    case 'channel':
    case 'language':
      if (column.dates > 0.5 || column.meanLength > 60) return 0;
      return field === 'language' && column.meanLength > 12 ? 0.3 : 1;
    case 'sequence':
    case 'reopens':
      return column.numbers > 0.9 && column.dates < 0.5 ? 1 : 0;
    default:
      return 1;
  }
}
