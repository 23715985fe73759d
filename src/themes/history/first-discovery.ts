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
const mostWeeks = 26;
const sampleSize = 12_000;

/**
 * Finds the first themes of a desk in its first weeks: at least four that are over, and so many that they hold two thousand tickets,
 * but no more than half a year. A desk that is younger is read as a whole, and again as it grows.
 */
export function firstDiscovery(
  byWeek: readonly (readonly PlacedText[])[],
  weeks: readonly WeekSpan[],
  curated: readonly CuratedTheme[],
  lexicon: Lexicon,
  asOf: number,
): Registry {
  const over = weeks.filter(({ to }) => to <= asOf).length;
  let tickets = 0;
  let read = 0;
  while (read < over && read < mostWeeks && (read < fewestWeeks || tickets < enoughTickets)) {
    tickets += byWeek[read]?.length ?? 0;
    read += 1;
  }
  const young = read < mostWeeks && (read < fewestWeeks || tickets < enoughTickets);
  const written = phraseFinder(curated);
  const rest = (young ? byWeek : byWeek.slice(0, read))
    .flat()
    .filter(({ ticket }) => written(ticket).hits.length === 0)
    .map(({ text }) => text);
  const { themes, weights } = discoverIn(textSample(rest, sampleSize), lexicon, {
    names: new Set(curated.map(({ label }) => label)),
    ids: new Set(curated.map(({ id }) => id)),
  });
  return {
    version: 1,
    through: weeks[young ? weeks.length - 1 : read - 1]?.id ?? '',
    ...weightsAsKept(weights),
    themes: themes.map((theme) => knownOf(theme, undefined)),
  };
}
