import type { KnownTheme } from '../registry/registry.ts';
import type { NewTheme, WeekSpan } from './history.ts';
import { type PlacedText, whoWrote } from './placed.ts';

/** How many independent requesters wrote some tickets. */
export function requestersOf(texts: readonly PlacedText[]): number {
  return new Set(texts.map(({ ticket }) => whoWrote(ticket))).size;
}

/** New themes by the weeks in which they burst, from what is known of them: the same whether they were found now or at an earlier build. */
export function newsOf(
  known: readonly KnownTheme[],
  byWeek: readonly (readonly PlacedText[])[],
  weeks: readonly WeekSpan[],
  assigned: ReadonlyMap<string, readonly string[]>,
): NewTheme[] {
  const indexOf = new Map(weeks.map(({ id }, index) => [id, index]));
  return known
    .filter(({ found, hidden, mergedInto }) => found === 'burst' && !hidden && mergedInto === undefined)
    .flatMap(({ id, born = '', inside, burst = [] }): NewTheme[] => {
      const index = indexOf.get(born);
      if (index === undefined) return [];
      const own = (byWeek[index] ?? []).filter(({ ticket }) => assigned.get(ticket.id)?.includes(id));
      return [
        {
          theme: id,
          week: born,
          ...(inside === undefined ? {} : { inside }),
          words: burst,
          tickets: own.map(({ ticket }) => ticket.id),
          requesters: requestersOf(own),
        },
      ];
    })
    .sort((a, b) => (a.week < b.week ? -1 : a.week > b.week ? 1 : a.theme < b.theme ? -1 : 1));
}
