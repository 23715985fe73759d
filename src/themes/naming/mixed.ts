import type { Theme } from '../theme.ts';

/** Of themes found in labelled questions to a bank, those below it have 30 % of their tickets from one intent, the others 50 %. */
const mixedBelow = 0.5;

/** True for a discovered theme whose own words fit it badly: it holds several things, and its page says so. */
export function isMixed({ held }: Pick<Theme, 'held'>): boolean {
  return held !== undefined && held < mixedBelow;
}
