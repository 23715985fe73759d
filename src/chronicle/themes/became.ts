import { dayInWords } from '../../calendar/index.ts';
import type { Event } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';
import { themePage } from '../addresses.ts';
import type { Became } from '../schema/theme.ts';

/**
 * What people did to a theme, one sentence for each, the newest first.
 *
 * @param labels names of themes that have a page, by id
 */
export function becameOf(
  events: readonly Event[],
  labels: ReadonlyMap<string, string>,
  words: Words,
): Became[] {
  return events
    .map((event): Became => {
      const day = dayInWords(Date.parse(`${event.on}T00:00:00Z`), 'UTC', words);
      const say = words.themes.became;
      if (event.what === 'renamed') return { inWords: say.renamed(day, event.of ?? '') };
      if (event.what !== 'merged' && event.what !== 'split') return { inWords: say[event.what](day) };
      const id = event.of ?? '';
      return {
        inWords: say[event.what](day),
        other: { id, label: labels.get(id) ?? id, page: themePage(id) },
      };
    })
    .reverse();
}
