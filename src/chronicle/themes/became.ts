import { dayInWords } from '../../calendar/index.ts';
import type { KnownTheme } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';
import { themePage } from '../addresses.ts';
import type { Became } from '../schema/theme.ts';
import { netEvents } from './net-events.ts';

/**
 * What people did to a theme, one sentence for each thing that lasted beyond its day, the newest first. Another theme that has no name
 * to be told is told as such.
 *
 * @param labels names of all themes that may be named, by id
 */
export function becameOf(
  theme: Pick<KnownTheme, 'events' | 'label' | 'mergedInto'>,
  labels: ReadonlyMap<string, string>,
  words: Words,
): Became[] {
  const say = words.themes.became;
  return netEvents(theme)
    .map(({ on, what, of = '' }): Became => {
      const day = dayInWords(Date.parse(`${on}T00:00:00Z`), 'UTC', words);
      if (what === 'renamed') return { inWords: say.renamed(day, of) };
      if (what !== 'merged' && what !== 'split') return { inWords: say[what](day) };
      const label = labels.get(of);
      return label === undefined
        ? { inWords: say[what](day).replace('{other}', say.unshown) }
        : { inWords: say[what](day), other: { id: of, label, page: themePage(of) } };
    })
    .reverse();
}
