import { hourLength, isoLike } from '../window.ts';

const hour = /^\s*H\s*\+\s*(\d{1,3})(?:([.:])(\d{1,2}))?\s*$/i;

/** Whether a text is an hour from flag on: `H+6`, `H+6.5`, `H+6:30`. */
export const isHour = (text: string): boolean => hour.test(text);

/** The moment that a watcher wrote, as ISO 8601: hours count from flag on. */
export function instantIn(text: string, releaseAt: string): string {
  const found = hour.exec(text);
  if (!found) return text.trim();
  const [, whole, mark, part = '0'] = found;
  const hours = Number(whole) + (mark === ':' ? Number(part) / 60 : Number(`0.${part}`));
  return isoLike(Math.round(Date.parse(releaseAt) + hours * hourLength), releaseAt);
}
