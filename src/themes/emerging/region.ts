import { type BurstingTerm, chanceOf, fewestTickets, held } from './bursting-terms.ts';
import { expected, type Stretch } from './stretch.ts';
import type { WeekIndex } from './week-index.ts';
import type { WeekTicket } from './week-ticket.ts';

/** What tells the tickets of a region from those of the weeks before. */
export interface Profile {
  /** Weight of evidence by term. */
  readonly weights: ReadonlyMap<number, number>;
  /** A ticket whose weights sum to so much belongs. */
  readonly least: number;
}

/** Tickets of the stretch that look alike and unlike what came before. */
export interface Region {
  readonly profile: Profile;
  readonly tickets: readonly WeekTicket[];
  readonly rows: readonly Int32Array[];
  /** How likely so many tickets are by chance. */
  readonly chance: number;
  readonly stretch: Stretch;
}

/** At most so large a share of a region may be tickets of the usual kind. */
const usualShare = 0.2;
/** A term of fewer of the region's tickets tells nothing of it. */
const ofTickets = 0.3;
/** The bound is moved once after the words were found, then both are final. */
const rounds = 2;

/**
 * Grows a bursting term into the region of tickets around it. The words of its tickets are weighed by evidence, ln of their share now
 * over their share before (Good 1950); every ticket of the stretch and of the weeks before gets the sum of its words' weights; and the
 * bound is drawn where what lies above is least likely by chance while at most one in five are of the usual kind. So tickets that say
 * it in other words join, and those that only share a word with it leave.
 *
 * @returns undefined when no bound holds five tickets
 */
export function regionAround(burst: BurstingTerm): Region | undefined {
  const { stretch } = burst;
  let members = stretch.now.flatMap((week) => rowsHolding(week, burst).map((row) => ({ week, row })));
  let region: Region | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const weights = evidence(
      members.map(({ week, row }) => week.rows[row] as Int32Array),
      stretch,
    );
    const scored = stretch.now.flatMap((week) => scores(week, weights)).sort((x, y) => y.score - x.score);
    const usual = stretch.before.flatMap((week) => scores(week, weights).map(({ score }) => score));
    usual.sort((x, y) => y - x);
    let best: { chance: number; size: number } | undefined;
    let earlier = 0;
    scored.forEach(({ score }, at) => {
      while (earlier < usual.length && (usual[earlier] as number) >= score) earlier += 1;
      const size = at + 1;
      if (size < fewestTickets || scored[size]?.score === score) return;
      if (expected(stretch, earlier) > usualShare * size) return;
      const chance = chanceOf(size, earlier, stretch);
      if (best === undefined || chance <= best.chance) best = { chance, size };
    });
    if (best === undefined) return undefined;
    const { chance, size } = best as { chance: number; size: number };
    members = scored.slice(0, size);
    region = {
      profile: { weights, least: scored[size - 1]?.score ?? 0 },
      tickets: members.map(({ week, row }) => week.tickets[row] as WeekTicket),
      rows: members.map(({ week, row }) => week.rows[row] as Int32Array),
      chance,
      stretch,
    };
  }
  return region;
}

/** The rows of a week that hold a bursting term, or both of a pair. */
export function rowsHolding(week: WeekIndex, { a, b }: BurstingTerm): number[] {
  const rows = [...week.holding(a)];
  return b < 0 ? rows : rows.filter((row) => week.rows[row]?.includes(b));
}

/** True when a ticket's words weigh enough to belong. */
export function belongs(row: Int32Array, { weights, least }: Profile): boolean {
  // The same order as in `scores`: sums of floating point numbers depend on it.
  let sum = 0;
  for (const term of [...row].sort((a, b) => a - b)) sum += weights.get(term) ?? 0;
  return sum >= least;
}

function evidence(rows: readonly Int32Array[], { before, usualSize }: Stretch): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) for (const term of row) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map<number, number>();
  for (const [term, count] of [...counts].sort(([a], [b]) => a - b)) {
    if (count < 2 || count < ofTickets * rows.length) continue;
    const weight = Math.log(count / (rows.length + 1) / ((held(before, term) + 1) / (usualSize + 1)));
    if (weight > 0) weights.set(term, weight);
  }
  return weights;
}

/** The tickets of a week that hold any of the words, with the sum of their weights. */
function scores(week: WeekIndex, weights: ReadonlyMap<number, number>) {
  const sums = new Map<number, number>();
  for (const [term, weight] of weights)
    for (const row of week.holding(term)) sums.set(row, (sums.get(row) ?? 0) + weight);
  return [...sums].map(([row, score]) => ({ week, row, score }));
}
