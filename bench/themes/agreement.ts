/** How far two partitions of the same things agree. */
export interface Agreement {
  /** Normalised mutual information, arithmetic mean, 0 to 1. */
  readonly nmi: number;
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
  return {
    nmi: (2 * mutual) / (entropy(groups) + entropy(labels.values()) || 1),
    ari: (sum(cells) - expected) / ((sum(groups) + sum(labels.values())) / 2 - expected || 1),
    purity: most / n,
  };
}
