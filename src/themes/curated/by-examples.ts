import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import type { CuratedTheme, TextTicket } from '../theme.ts';
import type { Weights } from '../weights.ts';
import { type KeyVector, KeyVectors } from './key-vectors.ts';
import { type Model, modelOf } from './theme-model.ts';

/** The theme whose examples a ticket resembles most. */
export interface Near {
  readonly theme: string;
  /** .4 to 1: from .5 on the ticket belongs, below perhaps. */
  readonly similarity: number;
  /** The id of the example that it is nearest to; absent where the theme has none. */
  readonly ticket?: string;
}

/** From here on a ticket belongs to the theme; from `perhaps` on it perhaps does. */
export const belongs = 0.5;
const perhaps = 0.4;
/** How far behind the next theme must be. */
const gap = 0.03;

/** How much nearness to the middle of the examples adds to what single words say. */
const middleWeight = 2;

/**
 * Finds the curated theme whose examples a ticket resembles, among those that it is not kept out of.
 *
 * Each word says of a theme how much likelier it is among the theme's examples than in all tickets (log-odds, smoothed; the less the
 * fewer examples hold it, and the longer they are), against what inverse document frequencies tell of all tickets; what a ticket's words say is added up, over the
 * square root of their number, with its cosine to the middle of the examples.
 */
export function exampleFinder(
  curated: readonly CuratedTheme[],
  examples: ReadonlyMap<string, readonly TextTicket[]>,
  weights: Weights,
  lexicon: Lexicon,
): (text: ReadText, keptOut: ReadonlySet<string>) => Near | undefined {
  const vectors = new KeyVectors(lexicon, weights);
  const models = curated.map((theme) => modelOf(theme, examples.get(theme.id) ?? [], vectors, lexicon));
  const { starts, themes, says, middles } = postingsOf(models);
  const said = new Float64Array(models.length);
  const cosines = new Float64Array(models.length);

  return (text, keptOut) => {
    const { keys, weights: own } = vectors.of(text);
    said.fill(0);
    cosines.fill(0);
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] as number;
      if (key + 1 >= starts.length) continue;
      for (let one = starts[key] as number; one < (starts[key + 1] as number); one += 1) {
        const theme = themes[one] as number;
        said[theme] = (said[theme] as number) + (says[one] as number);
        cosines[theme] = (cosines[theme] as number) + (middles[one] as number) * (own[at] as number);
      }
    }
    const root = Math.sqrt(keys.length) || 1;
    let best: { model: Model; similarity: number } | undefined;
    let second = 0;
    models.forEach((model, at) => {
      const score = (said[at] as number) / root + middleWeight * (cosines[at] as number);
      const similarity = Math.min(1, (score / model.bar) * belongs);
      if (similarity < perhaps || keptOut.has(model.theme.id)) return;
      if (best === undefined || similarity > best.similarity) {
        second = best?.similarity ?? 0;
        best = { model, similarity };
      } else second = Math.max(second, similarity);
    });
    if (best === undefined) return undefined;
    const ticket = nearestOf(best.model.examples, { keys, weights: own });
    // Between two themes it is of neither; and without an example nobody confirmed what a theme's words are taken for.
    const sure = ticket !== undefined && best.similarity - second >= gap;
    return {
      theme: best.model.theme.id,
      similarity: sure ? best.similarity : Math.min(best.similarity, belongs - 0.01),
      ...(ticket === undefined ? {} : { ticket }),
    };
  };
}

/** What each key says of each theme, key after key: those of key `k` are from `starts[k]` to `starts[k + 1]`. */
function postingsOf(models: readonly Model[]): {
  starts: Int32Array;
  themes: Int32Array;
  says: Float64Array;
  middles: Float64Array;
} {
  const all = models.flatMap(({ says, middle }, theme) =>
    [...middle].map(([key, part]) => ({ key, theme, says: says.get(key) ?? 0, middle: part })),
  );
  all.sort((a, b) => a.key - b.key || a.theme - b.theme);
  const starts = new Int32Array((all.at(-1)?.key ?? -1) + 2);
  for (const { key } of all) starts[key + 1] = (starts[key + 1] as number) + 1;
  for (let key = 1; key < starts.length; key += 1)
    starts[key] = (starts[key] as number) + (starts[key - 1] as number);
  return {
    starts,
    themes: Int32Array.from(all, ({ theme }) => theme),
    says: Float64Array.from(all, ({ says }) => says),
    middles: Float64Array.from(all, ({ middle }) => middle),
  };
}

function nearestOf(examples: Model['examples'], { keys, weights }: KeyVector): string | undefined {
  const weightOf = new Map(keys.map((key, at) => [key, weights[at] as number]));
  let nearest: { id: string; cosine: number } | undefined;
  for (const { id, vector } of examples) {
    const cosine = vector.keys.reduce(
      (sum, key, at) => sum + (weightOf.get(key) ?? 0) * (vector.weights[at] as number),
      0,
    );
    if (nearest === undefined || cosine > nearest.cosine) nearest = { id, cosine };
  }
  return nearest?.id;
}
