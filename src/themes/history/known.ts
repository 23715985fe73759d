import type { KnownTheme, Registry } from '../registry/registry.ts';
import { kept } from '../registry/registry-as-json.ts';
import type { Theme } from '../theme.ts';
import type { Weights } from '../weights.ts';
import type { WeekSpan } from './history.ts';

/** What is kept of a theme that was just found, with its numbers as the file keeps them: the next build must not see others. */
export function knownOf(theme: Theme, born: string | undefined): KnownTheme {
  return {
    id: theme.id,
    label: theme.label,
    labelBy: 'machine',
    found: theme.found === 'burst' ? 'burst' : 'similarity',
    ...(born === undefined ? {} : { born }),
    ...(theme.inside === undefined ? {} : { inside: theme.inside }),
    terms: Object.fromEntries(
      [...theme.terms]
        .map(([term, weight]): [string, number] => [term, kept(weight)])
        .filter(([, weight]) => weight > 0),
    ),
    // Rounded up, what lies just at the threshold would fall out.
    threshold: Math.floor(theme.threshold * 1000) / 1000,
    words: [...theme.words],
    ...(theme.burst === undefined ? {} : { burst: [...theme.burst] }),
    held: kept(theme.held ?? 0),
    foundIn: theme.foundIn ?? 0,
    ...(theme.typical === undefined ? {} : { typical: theme.typical }),
    events: [],
  };
}

/** Weights with their numbers as the file keeps them. */
export function weightsAsKept({ idf, rare }: Weights): Pick<Registry, 'idf' | 'rare'> {
  return {
    idf: Object.fromEntries([...idf].map(([term, weight]) => [term, kept(weight)])),
    rare: kept(rare),
  };
}

/**
 * Makes themes of what is known of them.
 *
 * @param idf one map for all of them, so that a ticket is weighed once
 */
export function themeOf(
  known: KnownTheme,
  { idf, rare }: Weights,
  weeks: ReadonlyMap<string, WeekSpan>,
  merged: readonly string[],
): Theme {
  const week = known.born === undefined ? undefined : weeks.get(known.born);
  return {
    id: known.id,
    label: known.label,
    curated: false,
    found: known.found,
    // One instant before the next week begins: in that week it is there already, when bursts are looked for.
    since: week === undefined ? 0 : known.found === 'burst' ? week.from : week.to - 1,
    ...(known.inside === undefined ? {} : { inside: known.inside }),
    ...(merged.length > 0 ? { merged } : {}),
    reason: reasonOf(known),
    phrases: [],
    notPhrases: [],
    terms: new Map(Object.entries(known.terms)),
    threshold: known.threshold,
    idf,
    rare,
    words: known.words,
    ...(known.burst === undefined ? {} : { burst: known.burst }),
    held: known.held,
    foundIn: known.foundIn,
    ...(known.typical === undefined ? {} : { typical: known.typical }),
  };
}

function reasonOf({ found, foundIn, words }: KnownTheme): string {
  const tickets = `${foundIn} ${foundIn === 1 ? 'ticket' : 'tickets'}`;
  const said = words.map((word) => `“${word}”`).join(', ');
  const how =
    found === 'burst'
      ? `Found in a burst of ${tickets}, in words that were rare before`
      : `Found in ${tickets}`;
  if (words.length === 0) return `${how}.`;
  return found === 'burst'
    ? `${how}, with ${said}.`
    : `${how} that ${foundIn === 1 ? 'holds' : 'share'} words such as ${said}.`;
}
