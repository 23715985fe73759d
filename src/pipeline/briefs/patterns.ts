import { english, type Words } from '../../words/index.ts';

/** From so many independent requesters on a shape is no single occurrence. */
const fewestIndependent = 3;

/** What the newest weeks say of one theme. */
export interface ThemePattern {
  readonly label: string;
  /** Independent requesters who asked how something is done, in the newest four complete weeks. */
  readonly askedHow: number;
  /** In the newest complete week: tickets filed as noise, and the independent requesters behind them. */
  readonly noise: { readonly tickets: number; readonly independent: number };
  /** The theme mostly goes to noise and stands above its usual range in that week. */
  readonly noiseAbove: boolean;
}

/** The sentences for a theme whose how-to comes in threes (I3) or whose noise does (N1); none where neither does. */
export function patternSentences(
  { label, askedHow, noise, noiseAbove }: ThemePattern,
  words: Words = english,
): { id: string; sentence: string }[] {
  const say = words.briefs.rules;
  const sentences: { id: string; sentence: string }[] = [];
  if (askedHow >= fewestIndependent)
    sentences.push({ id: 'I3', sentence: say.helpTextIsTheBug(askedHow, label) });
  if (noise.independent >= fewestIndependent || (noiseAbove && noise.tickets > 1))
    sentences.push({ id: 'N1', sentence: say.noiseInThrees(noise.tickets, label) });
  return sentences;
}
