/**
 * Gives the largest p-value that may be spoken of when at most the share `q` of what is spoken of may be false;
 * -1 when none may. Benjamini and Hochberg 1995, JRSS B 57, 289–300: the largest p(i) ≤ q·i/N.
 */
export function falseDiscoveryLimit(ps: readonly number[], q: number): number {
  const sorted = [...ps].sort((a, b) => a - b);
  return sorted.findLast((p, i) => p <= (q * (i + 1)) / sorted.length) ?? -1;
}
