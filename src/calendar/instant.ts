import { dayExists, dayMs, dayNumber } from './civil.ts';

const form =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|([+-])(\d{2}):?(\d{2})))?$/;

/**
 * Reads a time as people of the house write it: ISO 8601 with `Z` or an offset, or a day, which is its midnight
 * in UTC.
 *
 * @returns milliseconds since 1970; nothing for other text, and for a day or time that does not exist (`2026-02-31`)
 */
export function instantOf(text: string): number | undefined {
  const parts = form.exec(text);
  if (parts === null) return undefined;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const away = Number(parts[10] ?? 0) * 60 + Number(parts[11] ?? 0);
  if (!dayExists(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  if (away > 14 * 60 || Number(parts[11] ?? 0) > 59) return undefined;
  const local = dayNumber(year, month, day) * dayMs + (hour * 3600 + minute * 60 + second) * 1000;
  const millis = Math.floor(Number(`0.${parts[7] ?? 0}`) * 1000);
  return local + millis - (parts[9] === '-' ? -away : away) * 60_000;
}
