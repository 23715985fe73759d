import { z } from 'zod';
import type { Place } from './place.ts';

/** The rules that propose misroutes; of two that say so of one ticket the first one is told. */
export const misrouteRules = [
  'stream-corrected',
  'typed-otherwise',
  'level-corrected',
  'noise-too-high',
  'level-skipped',
  'came-back',
  'kept-at-l1',
] as const;
export const misrouteRuleSchema = z.enum(misrouteRules);
export type MisrouteRule = z.output<typeof misrouteRuleSchema>;

/** A misroute that a rule sees and nobody has confirmed or dismissed. */
export interface Proposal {
  readonly ticket: string;
  readonly landed: Place;
  readonly should: Place;
  /** One sentence, in the language of the interface. */
  readonly why: string;
  readonly rule: MisrouteRule;
}

/** What triage wrote about one ticket in `data/misroutes.csv`. A row whose `should` equals its `landed` dismisses the proposal. */
export interface Confirmed {
  /** The day on which it was written, `2026-11-20`; absent where the row names none. */
  readonly date?: string;
  readonly ticket: string;
  readonly landed: Place;
  readonly should: Place;
  /** As written: it may repeat what a customer wrote, so it is redacted before it is shown. */
  readonly why?: string;
  readonly foundBy: 'person' | 'rule';
  readonly line: number;
}
