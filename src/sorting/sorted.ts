import { z } from 'zod';

/** Where a ticket goes. */
export const streamSchema = z.enum(['bug', 'brief', 'noise']);
export type Stream = z.output<typeof streamSchema>;
/** A stream, or the waiting pile. */
export const pileSchema = z.enum(['bug', 'brief', 'noise', 'unclear']);
export type Pile = z.output<typeof pileSchema>;
export const chainLevelSchema = z.enum(['strategy', 'discovery', 'scope', 'execution', 'operation']);
export type ChainLevel = z.output<typeof chainLevelSchema>;
export const supportLevelSchema = z.enum(['L1', 'L2', 'L3', 'unknown']);
export type SupportLevel = z.output<typeof supportLevelSchema>;
/** What a ticket asks: how something is done, that it fails, that it be otherwise, or for an account to be put right. */
export const kindSchema = z.enum(['how-do-i', 'doesnt-work', 'wish', 'account', 'other']);
export type Kind = z.output<typeof kindSchema>;

/** What was decided about one ticket, by whom, and why. */
export interface Sorted {
  readonly stream: Pile;
  /** Who decided: a rule, the learned classifier, or a person. A person always wins. */
  readonly streamBy: 'rule' | 'learned' | 'person';
  /** 0 to 1; 1 for a person. */
  readonly confidence: number;
  /** One sentence: which words, field or correction decided. */
  readonly reason: string;
  readonly kind: Kind;
  /** The level that should have caught the bug: by a person, by triage in `data/bugs.csv`, or by its theme's page. */
  readonly chainLevel?: ChainLevel;
  /** The likeliest stream, also where the machine leaves it unclear. */
  readonly lean?: Stream;
  /** For a ticket that a person sorted: what the machine says of it without having been taught by it. */
  readonly machine?: {
    readonly stream: Pile;
    /** The likeliest stream, also where it is left unclear. */
    readonly lean: Stream;
    readonly confidence: number;
  };
  readonly supportLevel: SupportLevel;
}
