import { readTicket, stemOf } from './matching/text.ts';
import { hourLength, requestersOf, type Timed, type Window } from './window.ts';

/**
 * Numbers of the rule. Five tickets, twice the expected, false-discovery rate 0.01 and groups at 40 % overlap are the values measured
 * for weeks of 126 to 865 tickets on Banking77 and CLINC150; three requesters, so that one customer's ten mails are no theme.
 */
const rule = {
  tickets: 5,
  requesters: 3,
  overExpected: 2,
  falseDiscovery: 0.01,
  overlap: 0.4,
  weeksBefore: 8,
  size: 8,
};
const labelWords = 3;

/** Tickets that share a word which is suddenly common. */
export interface Burst {
  /** The stem that is rarest for its number. */
  readonly stem: string;
  /** Up to three of its words, as the tickets write them. */
  readonly words: readonly string[];
  readonly tickets: readonly Timed[];
}

/**
 * Finds words that stand in far more of these tickets than the eight weeks before lead one to expect: a matter too new to be a theme.
 *
 * For a stem in h of the H tickets before, n of N tickets now: expected μ = N (h + 0.5) / (H + 1); P(X ≥ n) under a negative
 * binomial of mean μ and size min(h + 0.5, 8); Benjamini and Hochberg (1995) over all stems with enough tickets. Numbers alone
 * are passed over, for a release brings its own.
 *
 * @returns groups that share no ticket, the most surprising first
 */
export function burstsOf(tickets: readonly Timed[], window: Window): Burst[] {
  const since = window.from - rule.weeksBefore * 7 * 24 * hourLength;
  const before = window.before.filter(({ at }) => at >= since);
  if (before.length === 0 || window.earlier.length < 3) return [];
  const past = holders(before);
  const candidates = [...holders(tickets)]
    .filter(([stem, own]) => own.length >= rule.tickets && !/^\p{N}+$/u.test(stem))
    .map(([stem, own]) => {
      const known = past.get(stem)?.length ?? 0;
      const mean = (tickets.length * (known + 0.5)) / (before.length + 1);
      return { stem, own, mean, chance: upperTail(own.length, mean, Math.min(known + 0.5, rule.size)) };
    })
    .sort((a, b) => a.chance - b.chance || (a.stem < b.stem ? -1 : 1));
  const limit = candidates.findLastIndex(
    ({ chance }, at) => chance <= (rule.falseDiscovery * (at + 1)) / candidates.length,
  );

  const groups: { stems: string[]; own: readonly Timed[]; all: Set<Timed> }[] = [];
  for (const { stem, own, mean } of candidates.slice(0, limit + 1)) {
    if (own.length <= rule.overExpected * mean) continue;
    const group = groups.find(({ all }) => shared(own, all) >= rule.overlap * Math.min(own.length, all.size));
    if (group) {
      group.stems.push(stem);
      for (const one of own) group.all.add(one);
    } else groups.push({ stems: [stem], own, all: new Set(own) });
  }

  const taken = new Set<Timed>();
  return groups.flatMap(({ stems, all }) => {
    const free = tickets.filter((one) => all.has(one) && !taken.has(one));
    if (free.length < rule.tickets || requestersOf(free.map(({ ticket }) => ticket)) < rule.requesters)
      return [];
    for (const one of free) taken.add(one);
    const words = stems.slice(0, labelWords).map((stem) => wordOf(stem, free));
    return [{ stem: stems[0] as string, words, tickets: free }];
  });
}

/** The tickets that hold each stem, each once. */
export function holders(tickets: readonly Timed[]): Map<string, Timed[]> {
  const found = new Map<string, Timed[]>();
  for (const one of tickets) {
    for (const stem of new Set(readTicket(one.ticket.subject, one.ticket.body).stems)) {
      const own = found.get(stem);
      if (own) own.push(one);
      else found.set(stem, [one]);
    }
  }
  return found;
}

/** The form in which tickets write a stem most often, ties in the order of the alphabet. */
function wordOf(stem: string, tickets: readonly Timed[]): string {
  const counts = new Map<string, number>();
  for (const { ticket } of tickets) {
    for (const word of readTicket(ticket.subject, ticket.body).words) {
      if (stemOf(word) === stem) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const forms = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return forms[0]?.[0] ?? stem;
}

function shared(own: readonly Timed[], all: ReadonlySet<Timed>): number {
  return own.filter((one) => all.has(one)).length;
}

/** P(X ≥ n) of a negative binomial with this mean and size, by the recurrence of its terms. */
function upperTail(n: number, mean: number, size: number): number {
  const success = size / (size + mean);
  let term = success ** size;
  let below = 0;
  for (let k = 0; k < n; k += 1) {
    below += term;
    term *= ((k + size) / (k + 1)) * (1 - success);
  }
  return Math.max(0, 1 - below);
}
