import type { Settings } from '../settings/index.ts';
import { civilDay, dayNumber } from './civil.ts';
import { dayStart } from './day-start.ts';
import { localDay } from './words.ts';

export type SyncSettings = Pick<Settings, 'sync' | 'timeZone'>;

/** The day of one sync, in the settings' time zone. */
export interface Sync {
  /** `2026-11-26`. */
  readonly date: string;
  /** Milliseconds since 1970, at the first instant of the day. */
  readonly from: number;
}

/** The next sync at an instant (milliseconds since 1970); on the day of a sync it is that one, until the day is over. */
export function nextSync(instant: number, settings: SyncSettings): Sync {
  const { first, step } = rhythm(settings);
  const today = dayOf(instant, settings);
  return syncOn(first + Math.ceil((today - first) / step) * step, settings);
}

/** The newest sync whose day is over at an instant. */
export function lastSync(instant: number, settings: SyncSettings): Sync {
  const { first, step } = rhythm(settings);
  const today = dayOf(instant, settings);
  return syncOn(first + (Math.ceil((today - first) / step) - 1) * step, settings);
}

/** How many syncs something has been through that came at one instant, seen from a later one: of a day after it came, and over. */
export function syncsBetween(came: number, instant: number, settings: SyncSettings): number {
  const { first, step } = rhythm(settings);
  const upTo = (day: number): number => Math.floor((day - first) / step);
  return Math.max(0, upTo(dayOf(instant, settings) - 1) - upTo(dayOf(came, settings)));
}

/** Whole days of the calendar from one instant to a later one. */
export function daysBetween(from: number, to: number, settings: Pick<Settings, 'timeZone'>): number {
  return dayOf(to, settings) - dayOf(from, settings);
}

function rhythm({ sync }: SyncSettings): { first: number; step: number } {
  return { first: numberOf(sync.on), step: 7 * sync.everyWeeks };
}

function dayOf(instant: number, { timeZone }: Pick<Settings, 'timeZone'>): number {
  return numberOf(localDay(instant, timeZone));
}

function numberOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month, day);
}

function syncOn(number: number, { timeZone }: SyncSettings): Sync {
  const { year, month, day } = civilDay(number);
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return { date, from: dayStart(date, timeZone) };
}
