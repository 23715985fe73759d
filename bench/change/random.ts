/** Random numbers that are the same in every run of the same seed. */
export interface Random {
  /** Between 0 and 1. */
  uniform(): number;
  normal(): number;
  poisson(mean: number): number;
  /** A count of this mean whose variance is `noise` times the mean (Poisson of a gamma; Poisson when noise is 1). */
  negativeBinomial(mean: number, noise: number): number;
  pick<T>(values: readonly [T, ...T[]]): T;
}

/** Mulberry32; normal by Box and Muller, gamma by Marsaglia and Tsang. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return (((x ^ (x >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const z = normal();
      const v = (1 + z / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean: number): number => {
    // Halved until small: the sum of two Poisson counts is one.
    if (mean > 30) return poisson(mean / 2) + poisson(mean / 2);
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > limit; product *= uniform()) count++;
    return count;
  };
  return {
    uniform,
    normal,
    poisson,
    negativeBinomial: (mean, noise) =>
      noise === 1 ? poisson(mean) : poisson(gamma(mean / (noise - 1)) * (noise - 1)),
    pick: (values) => values[Math.floor(uniform() * values.length)] ?? values[0],
  };
}
