import { falseDiscoveryLimit } from './false-discovery.ts';
import { logGamma } from './negative-binomial.ts';

/** Some of so many, and some of so many others. */
export interface Beside {
  readonly part: number;
  readonly of: number;
  readonly others: { readonly part: number; readonly of: number };
}

/** Of the shares that are said to stand out in one family, at most this share may do so by chance. */
const falseDiscovery = 0.05;

/**
 * Tells which shares are larger than those of the others beside them by more than chance explains: by the one-sided test of Fisher (1922,
 * JRSS 85, 87–94), under one false-discovery rate. What is too small to stand out whatever it holds counts for nothing
 * (Tarone 1990, Biometrics 46, 515–522), so that many small ones do not silence a large one.
 *
 * @param family all that could be told beside each other
 */
export function standOut(family: readonly Beside[]): boolean[] {
  const chances = family.map(chanceOfSoMany);
  const able = family.map((one) => chanceOfSoMany({ ...one, ...fullest(one) }) <= falseDiscovery);
  const limit = falseDiscoveryLimit(
    chances.filter((_, index) => able[index]),
    falseDiscovery,
  );
  return chances.map((chance, index) => able[index] === true && chance <= limit);
}

/** P(X ≥ part) when `of` are drawn from all without regard to what they hold. */
export function chanceOfSoMany({ part, of, others }: Beside): number {
  const all = of + others.of;
  const holding = part + others.part;
  const constant = logChoose(all, of);
  let sum = 0;
  for (let k = part; k <= Math.min(of, holding); k += 1)
    sum += Math.exp(logChoose(holding, k) + logChoose(all - holding, of - k) - constant);
  return Math.min(1, sum);
}

/** The most that it could hold when as many hold it in all. */
function fullest({ part, of, others }: Beside): Pick<Beside, 'part' | 'others'> {
  const most = Math.min(of, part + others.part);
  return { part: most, others: { of: others.of, part: part + others.part - most } };
}

function logChoose(n: number, k: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
