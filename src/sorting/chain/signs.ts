import { z } from 'zod';
import type { ChainLevel } from '../sorted.ts';

/** What in a ticket's words speaks for the level that let a bug through. */
export const chainSignSchema = z.enum([
  'other-purpose',
  'never-fitted',
  'not-asked',
  'no-case',
  'boundary',
  'after-update',
  'worked-before',
  'not-as-agreed',
  'program-error',
  'one-place',
  'settings',
  'data-run',
  'running',
  'help-text',
]);
export type ChainSign = z.output<typeof chainSignSchema>;

/** The level that each sign speaks for. */
export const levelOfSign: Readonly<Record<ChainSign, ChainLevel>> = {
  'other-purpose': 'strategy',
  'never-fitted': 'discovery',
  'not-asked': 'discovery',
  'no-case': 'scope',
  boundary: 'scope',
  'after-update': 'execution',
  'worked-before': 'execution',
  'not-as-agreed': 'execution',
  'program-error': 'execution',
  'one-place': 'operation',
  settings: 'operation',
  'data-run': 'operation',
  running: 'operation',
  'help-text': 'operation',
};

/** Words that carry a sign: 3 nearly say it, 2 are strong, 1 is a hint that never decides alone. */
export interface ChainCue {
  readonly sign: ChainSign;
  readonly weight: 1 | 2 | 3;
  /** Runs over lower-case text with straight apostrophes. */
  readonly words: RegExp;
}

/** One line of a cue table. */
export type ChainCueLine = readonly [ChainSign, 1 | 2 | 3, RegExp];

/** Makes cues of a table's lines; `bounded` puts a language's word bounds around a pattern. */
export function chainCues(lines: readonly ChainCueLine[], bounded: (words: string) => RegExp): ChainCue[] {
  return lines.map(([sign, weight, words]) => ({ sign, weight, words: bounded(words.source) }));
}
