import type { Words } from '../words/index.ts';
import type { Missing, WeekFigures } from './figures.ts';

/** Missing days in words, a stretch each: `from Tuesday 3 March to Thursday 5 March`. */
export function stretchesOf(missing: readonly Missing[], words: Words): string[] {
  return missing.map(({ first, last }) => words.lines.notes.stretch(first, last));
}

/** True where days are missing that an export could still bring; that the exports begin in mid-week is nothing to mend. */
export function lacksAnExport({ covered, missing = [] }: WeekFigures): boolean {
  return !covered && (missing.length === 0 || missing.some(({ where }) => where !== 'start'));
}

/** The tickets that would be usual on all of them, in round numbers. */
export function usualOf(missing: readonly Missing[]): number {
  return missing.reduce((sum, { usual }) => sum + usual, 0);
}
