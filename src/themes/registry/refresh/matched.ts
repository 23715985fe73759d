/**
 * Below this share of common tickets two themes are about different things: from here down a further pair is as often wrong as right.
 * Over six desks of labelled questions (sixteen weeks, the last thirteen found anew) pairs from .4 down to a third were of one main
 * intent 8 times and of two 6 times, those to .3 then 3 and 3, those to .2 another 5 and 11. In ten weeks of a browser's forum the 22
 * pairs from .34 up are about one matter when they are read; of those below, from .29 down, only two, which have one name as well.
 */
const leastAlike = 1 / 3;

/**
 * Pairs known themes with newly found ones by the tickets they share, the most alike first (the share that both hold of what either
 * holds); each at most once.
 *
 * @param known ids of tickets by theme id
 * @param fresh the same of the newly found ones
 * @returns the fresh theme of each known one that has a counterpart
 */
export function matched(
  known: ReadonlyMap<string, ReadonlySet<string>>,
  fresh: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const pairs: { known: string; fresh: string; alike: number }[] = [];
  for (const [one, its] of known) {
    for (const [other, theirs] of fresh) {
      const common = shared(its, theirs);
      const alike = common / (its.size + theirs.size - common || 1);
      if (alike >= leastAlike) pairs.push({ known: one, fresh: other, alike });
    }
  }
  pairs.sort((a, b) => b.alike - a.alike || before(a.known, b.known) || before(a.fresh, b.fresh));
  const partners = new Map<string, string>();
  const given = new Set<string>();
  for (const pair of pairs) {
    if (partners.has(pair.known) || given.has(pair.fresh)) continue;
    partners.set(pair.known, pair.fresh);
    given.add(pair.fresh);
  }
  return partners;
}

/** How many tickets two themes have in common. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const ticket of small) if (large.has(ticket)) count += 1;
  return count;
}

function before(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
