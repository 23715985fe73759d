import type { ChainLevel } from '../sorted.ts';
import { chainLevelSchema } from '../sorted.ts';
import { chainSignsIn, type FoundSign } from './find-signs.ts';
import { type ChainSign, levelOfSign } from './signs.ts';

/** A level that words speak for. Nobody has confirmed it: it counts nowhere until a person names it. */
export interface LevelProposal {
  readonly level: ChainLevel;
  /** The sign that speaks loudest, and a customer's words that carry it. */
  readonly sign: ChainSign;
  readonly words: string;
  /** How many of the bug's tickets carry a sign of this level. */
  readonly tickets: number;
  readonly of: number;
}

/** A single hint is not a reason. */
const least = 2;
/** Of many tickets as many as one in five must say so. */
const leastShare = 0.2;

/**
 * Proposes the chain level that let a bug through, from the words of its tickets; nothing where they say too little or
 * speak for two levels alike.
 */
export function proposeLevel(
  tickets: readonly { readonly subject: string; readonly body: string }[],
): LevelProposal | undefined {
  const found = tickets.map(chainSignsIn);
  const weighed = chainLevelSchema.options
    .map((level) => ({ level, ...weigh(found, level) }))
    .sort((a, b) => b.weight - a.weight);
  const [first, second] = weighed;
  if (first?.loudest === undefined || first.weight === second?.weight) return undefined;
  if (first.loudest.weight < least || first.tickets < tickets.length * leastShare) return undefined;
  const { level, loudest, tickets: saying } = first;
  return { level, sign: loudest.sign, words: loudest.words, tickets: saying, of: tickets.length };
}

function weigh(
  found: readonly (readonly FoundSign[])[],
  level: ChainLevel,
): { weight: number; tickets: number; loudest: FoundSign | undefined } {
  const own = found.map((signs) => signs.filter(({ sign }) => levelOfSign[sign] === level));
  const sums = new Map<ChainSign, number>();
  for (const { sign, weight } of own.flat()) sums.set(sign, (sums.get(sign) ?? 0) + weight);
  const heaviest = [...sums].sort((a, b) => b[1] - a[1])[0]?.[0];
  return {
    weight: [...sums.values()].reduce((sum, weight) => sum + weight, 0),
    tickets: own.filter((signs) => signs.length > 0).length,
    loudest: own
      .flat()
      .filter(({ sign }) => sign === heaviest)
      .sort((a, b) => b.weight - a.weight)[0],
  };
}
