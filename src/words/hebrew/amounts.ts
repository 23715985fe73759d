import type { Words } from '../english/index.ts';
import { isolate, prefixed } from './writing.ts';

const digits = new Intl.NumberFormat('he-IL');
const signed = new Intl.NumberFormat('he-IL', { style: 'percent', signDisplay: 'always' });

/** A noun as numbers stand with it. */
export interface Noun {
  /** With its number one: `פנייה אחת`. */
  readonly one: string;
  /** With its number two, or as a dual: `שתי פניות`, `שבועיים`. */
  readonly two: string;
  readonly many: string;
  readonly gender: 'feminine' | 'masculine';
}

const fromThree = {
  feminine: ['שלוש', 'ארבע', 'חמש', 'שש', 'שבע', 'שמונה', 'תשע', 'עשר'],
  masculine: ['שלושה', 'ארבעה', 'חמישה', 'שישה', 'שבעה', 'שמונה', 'תשעה', 'עשרה'],
} as const;

export const ticket: Noun = { one: 'פנייה אחת', two: 'שתי פניות', many: 'פניות', gender: 'feminine' };
export const requester: Noun = { one: 'פונה אחד', two: 'שני פונים', many: 'פונים', gender: 'masculine' };
export const hour: Noun = { one: 'שעה אחת', two: 'שעתיים', many: 'שעות', gender: 'feminine' };
export const week: Noun = { one: 'שבוע אחד', two: 'שבועיים', many: 'שבועות', gender: 'masculine' };
export const theme: Noun = { one: 'נושא אחד', two: 'שני נושאים', many: 'נושאים', gender: 'masculine' };

/** A number in digits, its thousands parted. */
export function figure(value: number): string {
  return digits.format(value);
}

/** A number with what it counts, in digits from two on: `פנייה אחת`, `2 פניות`. */
export function counted(count: number, noun: Noun): string {
  return count === 1 ? noun.one : `${figure(count)} ${noun.many}`;
}

/** The same with the number in words up to ten: `שתי פניות`, `ארבעה פונים`, `12 פניות`. */
export function countedInWords(count: number, noun: Noun): string {
  if (count === 1) return noun.one;
  if (count === 2) return noun.two;
  const word = fromThree[noun.gender][count - 3];
  return word === undefined ? counted(count, noun) : `${word} ${noun.many}`;
}

/** Several things in a sentence: `א`, `א וב`, `א, ב וג`. */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? '';
  return `${parts.slice(0, -1).join(', ')} ${prefixed('ו', last)}`;
}

/** Of things that the settings name: their gender is not known, so their number stands in digits. */
export function named(count: number, one: string, many: string): string {
  return `${figure(count)} ${isolate(count === 1 ? one : many)}`;
}

/** The two ends of a range; one number where they are the same. */
export function range(low: number, high: number): string {
  return low === high ? figure(low) : `${figure(low)} עד ${figure(high)}`;
}

/** Hebrew. */
export const amounts: Words['amounts'] = {
  account: { one: 'ארגון', many: 'ארגונים' },
  figure,
  signedPercent: (percent) => signed.format(percent / 100),
  range,
  listed,
  tickets: (count) => counted(count, ticket),
  requesters: (count) => counted(count, requester),
  named,
};
