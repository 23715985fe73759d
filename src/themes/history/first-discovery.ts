import { phraseFinder } from '../curated/phrase-finder.ts';
import { discoverIn } from '../discovery/discovery.ts';
import { textSample } from '../discovery/sample.ts';
import type { Registry } from '../registry/registry.ts';
import type { Lexicon } from '../text/lexicon.ts';
import type { CuratedTheme } from '../theme.ts';
import type { WeekSpan } from './history.ts';
import { knownOf, weightsAsKept } from './known.ts';
import type { PlacedText } from './placed.ts';

const fewestWeeks = 4;
const enoughTickets = 2000;
const mostWeeks = 13;
const sampleSize = 12_000;

/**
 * Finds the first themes of a desk in its first weeks: at least four that are over, and so many that they hold two thousand tickets,
 * but no more than a quarter of a year. A desk that is younger is read up to its newest complete week, and anew as it
 * grows until `data/themes.json` keeps what was found.
 */
export function firstDiscovery(
  byWeek: readonly (readonly PlacedText[])[],
  weeks: readonly WeekSpan[],
  curated: readonly CuratedTheme[],
  lexicon: Lexicon,
  asOf: number,
  who: (id: string) => string,
): Registry {
  const over = weeks.filter(({ to }) => to <= asOf).length;
  let tickets = 0;
  let read = 0;
  while (read < over && read < mostWeeks && (read < fewestWeeks || tickets < enoughTickets)) {
    tickets += byWeek[read]?.length ?? 0;
    read += 1;
  }
  const written = phraseFinder(curated);
  // A desk of less than one week has no other words than those.
  const last = read === 0 ? weeks.length : read;
  const rest = byWeek
    .slice(0, last)
    .flat()
    .filter(({ ticket }) => written(ticket).hits.length === 0)
    .map(({ text }) => text);
  const { themes, weights } = discoverIn(textSample(rest, sampleSize), lexicon, {
    who,
    names: new Set(curated.map(({ label }) => label)),
    ids: new Set(curated.map(({ id }) => id)),
  });
  return {
    version: 1,
    through: weeks[last - 1]?.id ?? '',
    ...weightsAsKept(weights),
    themes: themes.map((theme) => knownOf(theme, undefined)),
  };
}
