import type { ChainLevel } from './sorted.ts';

const levels: readonly ChainLevel[] = ['strategy', 'discovery', 'scope', 'execution', 'operation'];

/** A chain root tells the level that should have caught the bug. */
const levelOfRoot: ReadonlyMap<string, ChainLevel> = new Map([
  ['scenario-gap', 'scope'],
  ['adr-drift', 'execution'],
  ['integration-gap', 'scope'],
  ['observation-mismatch', 'discovery'],
]);

/** Roots that are right to write and point to no level. */
const rootsWithoutLevel = ['n/a', 'unknown'];

/** Every word that may stand where a chain level is asked for. */
export const chainWords: readonly string[] = [...levels, ...levelOfRoot.keys(), ...rootsWithoutLevel];

/**
 * Gives the chain level that a word names, a level or a chain root, in any case. `n/a` and `unknown` are roots without a level;
 * they and any other word give nothing.
 */
export function chainLevelOf(word: string): ChainLevel | undefined {
  const name = word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return levels.find((level) => level === name) ?? levelOfRoot.get(name);
}

/** True for a word that may stand where a chain level is asked for. */
export function isChainWord(word: string): boolean {
  return chainWords.includes(
    word
      .trim()
      .toLowerCase()
      .replace(/[\s_]+/g, '-'),
  );
}
