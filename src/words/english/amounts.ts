import { counted, figure, listed } from '../amounts.ts';

/** Numbers, and numbers with what they count. */
export const amounts = {
  /** The organisation behind a requester, where the settings do not say what the team calls it. */
  account: { one: 'account', many: 'accounts' },
  figure,
  /** A change against an earlier number, always with its sign: `+29 %`. */
  signedPercent: (percent: number): string =>
    `${percent < 0 ? `−${figure(-percent)}` : `+${figure(percent)}`} %`,
  /** The two ends of a range: `8 to 18`; one number where they are the same. */
  range: (low: number, high: number): string =>
    low === high ? figure(low) : `${figure(low)} to ${figure(high)}`,
  listed,
  tickets: (count: number): string => counted(count, 'ticket'),
  requesters: (count: number): string => counted(count, 'requester'),
  /** Of things that the settings name, such as accounts: `1 school`, `12 schools`. */
  named: (count: number, one: string, many: string): string => counted(count, one, many),
};
