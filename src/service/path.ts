import type { LevelSince } from '../sorting/index.ts';

/** A level at which tickets are worked on; a ticket of unknown level is left out of the flow. */
export type Level = 'L1' | 'L2' | 'L3';

const levels: readonly Level[] = ['L1', 'L2', 'L3'];

/** A time that a ticket spent at one level, until the next stay or until now. */
export interface Stay {
  readonly level: Level;
  /** Milliseconds since 1970. */
  readonly from: number;
  /** True where a state of unknown level lies just before it: which level that was, nobody can say. */
  readonly afterUnknown?: true;
}

/** A ticket that went from one level to another. */
export interface Move {
  readonly from: Level;
  readonly to: Level;
  /** Up, up past a level that has not seen it, or down. */
  readonly way: 'up' | 'skip' | 'down';
  /** When it was first met at the new level, in milliseconds since 1970. */
  readonly at: number;
  /** How long it had been at the level that it left, in milliseconds. */
  readonly waited: number;
}

/** The stays of one ticket, the oldest first, no two in a row at one level; none where no level is known. */
export function staysOf(known: readonly LevelSince[]): Stay[] {
  const stays: Stay[] = [];
  let before: LevelSince['level'] | undefined;
  for (const { level, at } of known) {
    // What lies between two known levels and says nothing is no level of its own: the ticket is where it was.
    if (level !== 'unknown' && stays.at(-1)?.level !== level)
      stays.push({ level, from: at, ...(before === 'unknown' ? { afterUnknown: true } : {}) });
    before = level;
  }
  return stays;
}

/** The moves between the stays of one ticket, the oldest first. */
export function movesOf(stays: readonly Stay[]): Move[] {
  return stays.slice(1).map((stay, place): Move => {
    const before = stays[place] as Stay;
    const climbed = levels.indexOf(stay.level) - levels.indexOf(before.level);
    return {
      from: before.level,
      to: stay.level,
      way: climbed < 0 ? 'down' : climbed > 1 && !stay.afterUnknown ? 'skip' : 'up',
      at: stay.from,
      waited: Math.max(0, stay.from - before.from),
    };
  });
}

/** Two levels between which a ticket went back and forth, and how often it was handed from one to the other. */
export interface Bounce {
  readonly lower: Level;
  readonly upper: Level;
  readonly handOvers: number;
}

/** The pair of levels between which a ticket came back down, with its hand-overs; of several the one with the most. */
export function bounceOf(moves: readonly Move[]): Bounce | undefined {
  const counts = new Map<string, Bounce & { back: boolean }>();
  for (const { from, to, way } of moves) {
    const [lower, upper] = way === 'down' ? [to, from] : [from, to];
    const known = counts.get(lower + upper);
    counts.set(lower + upper, {
      lower,
      upper,
      handOvers: (known?.handOvers ?? 0) + 1,
      back: known?.back === true || way === 'down',
    });
  }
  const [most] = [...counts.values()]
    .filter(({ back }) => back)
    .sort((a, b) => b.handOvers - a.handOvers || (a.lower + a.upper < b.lower + b.upper ? -1 : 1));
  return most && { lower: most.lower, upper: most.upper, handOvers: most.handOvers };
}
