import { middleOf } from '../discovery/middle-of.ts';
import type { Burst } from '../emerging/burst-watch.ts';
import { burstWords } from '../naming/burst-words.ts';
import { nameOfGroup } from '../naming/group-name.ts';
import { themeId } from '../naming/theme-id.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { ReadText } from '../text/reading.ts';
import type { Theme } from '../theme.ts';
import type { Weights } from '../weights.ts';

const keptTerms = 24;
/** A few tickets tell a middle badly: what is to join them has to be nearer than it would to an old theme … */
const least = 0.3;
/** … but later tickets say it in other words than the first, which are often much alike. */
const most = 0.45;
/** The farthest of the tickets that showed it may stay out, and later ones be farther than the others. */
const outside = 0.2;
const farther = 0.75;

/** Makes a theme of the tickets of a burst. */
export function themeOfBurst(
  burst: Burst,
  group: readonly ReadText[],
  background: readonly ReadText[],
  taken: { readonly names: ReadonlySet<string>; readonly ids: ReadonlySet<string> },
  weights: Weights,
  lexicon: Lexicon,
  who: (id: string) => string,
): Theme {
  const { label, words, held, typical } = nameOfGroup(group, background, burst.terms, lexicon, taken.names);
  const { terms, similarities } = middleOf(group, weights, lexicon, keptTerms, who);
  const farthest =
    [...similarities].sort((a, b) => b - a)[Math.ceil(group.length * (1 - outside)) - 1] ?? least;
  return {
    id: themeId(label, terms.keys(), taken.ids),
    label,
    curated: false,
    found: 'burst',
    since: 0,
    ...(burst.inside === undefined ? {} : { inside: burst.inside }),
    reason: '',
    phrases: [],
    notPhrases: [],
    terms,
    threshold: Math.min(most, Math.max(least, farther * farthest)),
    idf: weights.idf,
    rare: weights.rare,
    words,
    burst: burstWords(burst.terms, group, lexicon),
    held,
    foundIn: group.length,
    typical,
  };
}
