/**
 * Reads a duration as minutes: `138`, `02:18:19` (hours, minutes, seconds, hours above 24 too), with the
 * unit that the header names in words; minutes when it names none.
 */
export function minutesIn(value: string, header: string): number | undefined {
  if (value === '') return undefined;
  const clock = /^(\d{1,5}):(\d{2})(?::(\d{2}))?$/.exec(value);
  if (clock !== null)
    return Number(clock[1]) * 60 + Number(clock[2]) + Math.round(Number(clock[3] ?? 0) / 60);
  if (!/^\d+(?:\.\d+)?$/.test(value)) return undefined;
  const number = Number(value);
  if (/\b(?:sec|seconds|secs)\b/i.test(header)) return Math.round(number / 60);
  if (/\b(?:hrs?|hours?)\b/i.test(header)) return Math.round(number * 60);
  return Math.round(number);
}
