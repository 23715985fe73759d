import { z } from 'zod';
import { type ChainLevel, chainLevelSchema } from './sorted.ts';

/** Why a level failed to catch a bug. `n/a`: a plain slip, no level failed; `unknown`: for a while. */
export const chainRootSchema = z.enum([
  'scenario-gap',
  'adr-drift',
  'integration-gap',
  'observation-mismatch',
  'n/a',
  'unknown',
]);
export type ChainRoot = z.output<typeof chainRootSchema>;

/** A chain root tells the level that should have caught the bug; `n/a` and `unknown` tell none. */
const levelOfRoot: Readonly<Partial<Record<ChainRoot, ChainLevel>>> = {
  'scenario-gap': 'scope',
  'adr-drift': 'execution',
  'integration-gap': 'scope',
  'observation-mismatch': 'discovery',
};

/** Every word that may stand where a chain level is asked for. */
export const chainWords: readonly string[] = [...chainLevelSchema.options, ...chainRootSchema.options];

/**
 * Gives the chain level that a word names, a level or a chain root, in any case. `n/a` and `unknown` are roots without a level;
 * they and any other word give nothing.
 */
export function chainLevelOf(word: string): ChainLevel | undefined {
  const name = plain(word);
  const root = chainRootOf(word);
  return chainLevelSchema.options.find((level) => level === name) ?? (root && levelOfRoot[root]);
}

/** Gives the chain root that a word names, in any case. */
export function chainRootOf(word: string): ChainRoot | undefined {
  const name = plain(word);
  return chainRootSchema.options.find((root) => root === name);
}

/** True for a word that may stand where a chain level is asked for. */
export function isChainWord(word: string): boolean {
  return chainWords.includes(plain(word));
}

function plain(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
