import { mulberry32 } from '../../../src/seeds/index.ts';
import type { TextTicket, WeekSpan } from '../../../src/themes/index.ts';

const weekLength = 7 * 24 * 3600 * 1000;
const begin = Date.parse('2026-01-05T00:00:00Z');

/** Weeks from 2026-W02 on. */
export function weeksOf(count: number): WeekSpan[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `2026-W${String(at + 2).padStart(2, '0')}`,
    from: begin + at * weekLength,
    to: begin + (at + 1) * weekLength,
  }));
}

/** The end of a week, counted from 0. */
export const endOf = (week: number): number => begin + (week + 1) * weekLength;

const matters = [
  ['seat list', 'room', 'printed', 'pupil', 'order', 'hall', 'number', 'wrong', 'row', 'desk'],
  [
    'grade export',
    'Excel',
    'column',
    'marker',
    'empty',
    'file',
    'candidate',
    'spreadsheet',
    'heading',
    'sheet',
  ],
  ['password reset', 'link', 'expired', 'locked', 'account', 'mail', 'login', 'teacher', 'sign', 'forgotten'],
  ['invoice copy', 'bursar', 'purchase', 'VAT', 'finance', 'licence', 'quote', 'payment', 'school', 'office'],
] as const;
const bursting = ['calendar feed', 'hour', 'clock', 'subscription', 'early', 'phone', 'reminder', 'summer'];

/** A sentence of five words of a matter, the first of which names it. */
function sentence(words: readonly string[], random: () => number): string {
  const chosen = [words[0] as string];
  while (chosen.length < 5) {
    const word = words[1 + Math.floor(random() * (words.length - 1))] as string;
    if (!chosen.includes(word)) chosen.push(word);
  }
  return `The ${chosen.join(' and the ')}.`;
}

/**
 * Forty tickets a week about four matters, each ticket of another requester, and eight about the calendar feed in each week from
 * `burstFrom` on (counted from 0).
 */
export function deskOf(weeks: number, burstFrom = weeks): TextTicket[] {
  const tickets: TextTicket[] = [];
  for (let week = 0; week < weeks; week += 1) {
    const random = mulberry32(week + 1);
    const add = (words: readonly string[], number: number): void => {
      const id = `${week}-${number}`;
      const createdAt = new Date(begin + week * weekLength + number * 3_600_000).toISOString();
      const text = sentence(words, random);
      tickets.push({ id, createdAt, subject: words[0] as string, body: text, requester: id });
    };
    for (let number = 0; number < 40; number += 1) add(matters[number % 4] as readonly string[], number);
    if (week >= burstFrom) for (let number = 40; number < 48; number += 1) add(bursting, number);
  }
  return tickets;
}
