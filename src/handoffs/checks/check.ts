import { dayMs } from '../../calendar/index.ts';
import type { Words } from '../../words/index.ts';
import type { Handoff } from '../handoff.ts';

/** What the gate says, in one language. */
export type GateWords = Words['releases']['gate'];

/** What a rule found. A stop holds the release; a warning and a note are told and hold nothing. */
export interface Finding {
  readonly level: 'stop' | 'warn' | 'note';
  readonly sentence: string;
}

/** One rule of the gate, or one rule applied to one part. */
export interface Check {
  /** The rule's name in the practice: `H1`, `G2`, `PR1`. */
  readonly rule: string;
  /** What the line of the gate is called, and the first of the names a waiver may use for it, in any language. */
  readonly label: (say: GateWords) => string;
  /** Other names that a waiver may use. */
  readonly alsoCalled: readonly string[];
  /** What the line says when nothing is to be found fault with. */
  readonly met: (handoff: Handoff, say: GateWords) => string;
  /** @param now milliseconds since 1970 */
  readonly find: (handoff: Handoff, now: number, say: GateWords) => Finding[];
}

export const stop = (sentence: string): Finding => ({ level: 'stop', sentence });
export const warn = (sentence: string): Finding => ({ level: 'warn', sentence });
export const note = (sentence: string): Finding => ({ level: 'note', sentence });

/** Whole days from one calendar day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** Days from flag on to a day; on the day itself and before it, none. */
export function daysAfterFlagOn(day: string, { releaseAt }: Pick<Handoff, 'releaseAt'>): number {
  return Math.max(0, daysBetween(releaseAt.slice(0, 10), day));
}

/**
 * True when a calendar day has begun nowhere on earth yet: the first places to see it are 14 hours ahead of UTC.
 *
 * @param now milliseconds since 1970; 0 where no ticket tells what time it is, and then no day is to come
 */
export function isToCome(day: string, now: number): boolean {
  return now > 0 && Date.parse(`${day}T00:00:00Z`) - 14 * 3_600_000 > now;
}
