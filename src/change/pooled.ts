// biome-ignore-all lint/style/noNonNullAssertion: indices run within arrays of known length
import { type Forecast, normalised } from './forecast.ts';
import { noiseShares, noises } from './forecasters.ts';

/** What is known of helpdesks in general counts like so many themes of this one. */
const generalThemes = 4;
/** The commonness of each noise and the weights of the forecasters tell each other this often. */
const passes = 3;

/**
 * Lets the themes of a desk tell each other how noisy its counts are: a forecaster gains as much as its noise is
 * commoner among the other themes than among helpdesks in general. Only the noise is shrunken towards the desk's,
 * never the level, and a theme with much history of its own hardly moves (empirical Bayes: Efron and Morris 1973,
 * JASA 68, 117–130; `npm run bench -- change` prints what it gains).
 *
 * @param forecasts one for each theme, null for one with too little history; sums go in this order
 */
export function pooled(forecasts: readonly (Forecast | null)[]): (Forecast | null)[] {
  let current = [...forecasts];
  for (let pass = 0; pass < passes; pass++) {
    const own = current.map((forecast) => forecast && weightOfNoises(forecast));
    const all = noises.map((_, noise) => own.reduce((sum, weights) => sum + (weights?.[noise] ?? 0), 0));
    current = forecasts.map((forecast, i) => {
      if (!forecast) return null;
      const gains = noises.map((_, noise) => {
        const share = noiseShares[noise]!;
        return (generalThemes * share + all[noise]! - own[i]![noise]!) / share;
      });
      const weights = forecast.weights.map((weight, f) => weight * gains[forecast.noises[f]!]!);
      return normalised({ ...forecast, weights });
    });
  }
  return current;
}

/** A small theme cannot show a great noise, and so says nothing against one: there the general share stands. */
function weightOfNoises(forecast: Forecast): number[] {
  const sums = noises.map((_, noise) => (noise < forecast.noisesAllowed ? 0 : noiseShares[noise]!));
  const shown = 1 - sums.reduce((sum, share) => sum + share, 0);
  forecast.weights.forEach((weight, f) => {
    sums[forecast.noises[f]!]! += shown * weight;
  });
  return sums;
}
