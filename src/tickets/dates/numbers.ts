import { civilDay, dayNumber } from '../../calendar/index.ts';
import type { Epoch, Moment } from './parts.ts';

/** Epoch times of tickets lie between 2000 and 2100, in seconds. */
const firstSecond = 946_684_800;
const endSecond = 4_102_444_800;

/** Reads epoch seconds (9 or 10 digits, perhaps with a fraction) or milliseconds (12 or 13 digits). */
export function readNumber(text: string): Epoch | undefined {
  const number = Number(text.replace(',', '.'));
  const digits = text.search(/\D|$/);
  const seconds =
    digits === 9 || digits === 10 ? number : digits === 12 || digits === 13 ? number / 1000 : -1;
  return seconds >= firstSecond && seconds < endSecond ? { epoch: Math.floor(seconds * 1000) } : undefined;
}

/** Day 0 of spreadsheets: what they call 1900-01-00, put back by the 29 February 1900 that they believe in. */
const dayZero = dayNumber(1899, 12, 30);

/**
 * Reads a day number as spreadsheets save unformatted dates: days since 1899-12-30, the time of day as a fraction.
 *
 * Any small number looks so; only a column that holds nothing else and is named a date is to be read so, and told.
 *
 * @returns a local moment for 40000 (2009) to 60000 (2064), nothing for other text
 */
export function readDayNumber(value: string): Moment | undefined {
  if (!/^\s*(?:[45]\d{4}|60000)(?:[.,]\d{1,15})?\s*$/.test(value)) return undefined;
  const seconds = Math.round(Number(value.trim().replace(',', '.')) * 86_400);
  const ofDay = seconds % 86_400;
  const { year, month, day } = civilDay(dayZero + (seconds - ofDay) / 86_400);
  return {
    year,
    first: month,
    second: day,
    order: 'month-day',
    hour: Math.floor(ofDay / 3600),
    minute: Math.floor(ofDay / 60) % 60,
    second60: ofDay % 60,
  };
}

/** True when there are values and all that are filled are day numbers of spreadsheets. */
export function areDayNumbers(values: readonly string[]): boolean {
  const filled = values.filter((value) => value.trim() !== '');
  return filled.length > 0 && filled.every((value) => readDayNumber(value) !== undefined);
}
