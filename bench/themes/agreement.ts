/** How far two partitions of the same things agree. */
export interface Agreement {
  /** Normalised mutual information, arithmetic mean, 0 to 1. */
  readonly nmi: number;
  /** The same beyond what chance gives, arithmetic mean (Vinh, Epps and Bailey 2010, JMLR 11); 0 is chance. */
  readonly ami: number;
  /** Adjusted Rand index (Hubert and Arabie 1985); 0 is chance. */
  readonly ari: number;
  /** Share of things whose group's most frequent label is theirs. */
  readonly purity: number;
}

/** Compares the gold labels with the groups given, both one for each thing in the same order. */
export function agreement(gold: readonly string[], given: readonly string[]): Agreement {
  const table = new Map<string, Map<string, number>>();
  const labels = new Map<string, number>();
  gold.forEach((label, at) => {
    const group = given[at] ?? '';
    const row = table.get(group) ?? new Map<string, number>();
    row.set(label, (row.get(label) ?? 0) + 1);
    table.set(group, row);
    labels.set(label, (labels.get(label) ?? 0) + 1);
  });
  const n = gold.length;
  const pairs = (count: number): number => (count * (count - 1)) / 2;
  const entropy = (counts: Iterable<number>): number => {
    let sum = 0;
    for (const count of counts) sum -= (count / n) * Math.log(count / n);
    return sum;
  };
  const groups = [...table.values()].map((row) => [...row.values()].reduce((sum, count) => sum + count, 0));
  const cells = [...table.values()].flatMap((row) => [...row.values()]);
  const mutual = entropy(groups) + entropy(labels.values()) - entropy(cells);
  const sum = (counts: Iterable<number>): number =>
    [...counts].reduce((total, count) => total + pairs(count), 0);
  const expected = (sum(groups) * sum(labels.values())) / pairs(n);
  const most = [...table.values()].reduce((total, row) => total + Math.max(...row.values()), 0);
  const chance = byChance(groups, [...labels.values()]);
  return {
    nmi: (2 * mutual) / (entropy(groups) + entropy(labels.values()) || 1),
    ami: (mutual - chance) / ((entropy(groups) + entropy(labels.values())) / 2 - chance || 1),
    ari: (sum(cells) - expected) / ((sum(groups) + sum(labels.values())) / 2 - expected || 1),
    purity: most / n,
  };
}

/** The mutual information that two partitions of these sizes share by chance: hypergeometric, Vinh, Epps and Bailey 2010, formula 24a. */
function byChance(rows: readonly number[], columns: readonly number[]): number {
  const n = rows.reduce((sum, count) => sum + count, 0);
  const logFactorial = new Float64Array(n + 1);
  for (let at = 2; at <= n; at += 1) logFactorial[at] = (logFactorial[at - 1] as number) + Math.log(at);
  const log = (at: number): number => logFactorial[at] as number;
  let expected = 0;
  for (const a of rows) {
    for (const b of columns) {
      for (let both = Math.max(1, a + b - n); both <= Math.min(a, b); both += 1) {
        const chance =
          log(a) +
          log(b) +
          log(n - a) +
          log(n - b) -
          log(n) -
          log(both) -
          log(a - both) -
          log(b - both) -
          log(n - a - b + both);
        expected += (both / n) * Math.log((n * both) / (a * b)) * Math.exp(chance);
      }
    }
  }
  return expected;
}
