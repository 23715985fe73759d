import { yesOrNo } from '../../documents/index.ts';
import {
  type Action,
  actionOf,
  type ChainLevel,
  chainLevelOf,
  chainLevelSchema,
} from '../../sorting/index.ts';

/** What was typed, as a key or word and what follows it on its line. */
export interface Answer {
  readonly action: Action | undefined;
  readonly rest: string;
}

/** Reads a key, or a line such as `b Third school with this`: its first word counts, and the rest belongs to it. */
export function answerOf(typed: string, immediate: boolean): Answer {
  // A pasted text is no key.
  if (immediate) return { action: [...typed].length === 1 ? actionOf(typed) : undefined, rest: '' };
  const [, word = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(typed) ?? [];
  return { action: actionOf(word), rest };
}

const levels: readonly ChainLevel[] = chainLevelSchema.options;

/** The menu of chain levels: `1 strategy · 2 discovery · …`. */
export const levelMenu = levels.map((level, index) => `${index + 1} ${level}`).join(' · ');

/** The chain level of a key or word. */
export function levelOf(typed: string): ChainLevel | undefined {
  const word = typed.trim();
  return levels[Number(word) - 1] ?? chainLevelOf(word);
}

/** Yes or no, of a key, on a Hebrew keyboard too, or of a word; a digit chooses a level, and is neither. */
export function answerYesOrNo(typed: string): boolean | undefined {
  const word = typed.trim().toLowerCase();
  if (word === 'ט') return true;
  if (word === 'מ') return false;
  return /^\d/.test(word) ? undefined : yesOrNo(word);
}
