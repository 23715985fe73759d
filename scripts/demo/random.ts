/** Chance that repeats: the same seed gives the same sequence on every machine. */
export interface Random {
  /** A number from 0 up to, and never, 1. */
  float(): number;
  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  weighted<T>(list: readonly T[], weightOf: (one: T) => number): T;
  /** A positive number around `median`, with a long tail upwards. */
  longTail(median: number, spread: number): number;
}

/** Mulberry32 (Tommy Ettinger, public domain), which is small and good enough to invent letters with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function float(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  function pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('Nothing to pick from.');
    return list[Math.floor(float() * list.length)] as T;
  }

  function weighted<T>(list: readonly T[], weightOf: (one: T) => number): T {
    let left = float() * list.reduce((sum, one) => sum + weightOf(one), 0);
    for (const one of list) {
      left -= weightOf(one);
      if (left < 0) return one;
    }
    return pick(list);
  }

  function longTail(median: number, spread: number): number {
    const normal = Math.sqrt(-2 * Math.log(1 - float())) * Math.cos(2 * Math.PI * float());
    return median * Math.exp(spread * normal);
  }

  return {
    float,
    pick,
    weighted,
    longTail,
    int: (low, high) => low + Math.floor(float() * (high - low + 1)),
    chance: (probability) => float() < probability,
  };
}
