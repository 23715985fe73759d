import type { Theme } from '../theme.ts';

/** Below this its words miss more than they meet: of groups of labelled tickets at it, about half are of one label. */
const mixedBelow = 0.45;

/** True for a discovered theme whose own words fit it badly: it holds several things, and its page says so. */
export function isMixed({ held }: Pick<Theme, 'held'>): boolean {
  return held !== undefined && held < mixedBelow;
}
