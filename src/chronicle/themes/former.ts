import { type KnownTheme, leadsTo, themeAround } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';
import { themePage } from '../addresses.ts';
import type { Became } from '../schema/theme.ts';
import { becameOf } from './became.ts';
import { namesOf } from './names.ts';

/** A theme that has a page of its own. */
interface Shown {
  readonly id: string;
  readonly label: string;
  readonly page: string;
}

/** A theme whose address was published and leads to a short page now. */
export interface FormerTheme {
  readonly id: string;
  /** `unshown`: merged into one that is hidden; `quiet`: none of its tickets is in the exports. */
  readonly state: 'merged' | 'unshown' | 'hidden' | 'quiet';
  /** Absent for a hidden one: whoever hid it may not want its name to be read. */
  readonly label?: string;
  /** The theme that took it in. */
  readonly into?: Shown;
  /** Of a hidden one, the theme around it, where its tickets are still counted. */
  readonly inside?: Shown;
  readonly became: readonly Became[];
}

/**
 * The pages of themes that are themes no more, for an address once published stays: of each that was found and has no page of its
 * own. A theme merged into one that was merged again leads to where its tickets are now.
 *
 * @param known what is known of every found theme
 * @param labels names of the themes that have a page of their own, by id
 */
export function formerThemes(
  known: ReadonlyMap<string, KnownTheme>,
  labels: ReadonlyMap<string, string>,
  words: Words,
): FormerTheme[] {
  const all = namesOf(known, labels);
  const shown = (id: string | undefined): Shown | undefined => {
    const label = labels.get(id ?? '');
    return id === undefined || label === undefined ? undefined : { id, label, page: themePage(id) };
  };
  return [...known.values()]
    .filter(({ id }) => !labels.has(id))
    .map((theme): FormerTheme => {
      if (theme.hidden) {
        const inside = shown(themeAround(theme.id, known, (id) => labels.has(id)));
        return {
          id: theme.id,
          state: 'hidden',
          ...(inside === undefined ? {} : { inside }),
          became: becameOf({ ...theme, events: visible(theme) }, all, words),
        };
      }
      const became = becameOf(theme, all, words);
      const end = leadsTo(theme.id, known);
      const into = end === theme.id ? undefined : shown(end);
      return {
        id: theme.id,
        label: theme.label,
        became,
        ...(into === undefined
          ? { state: known.get(end)?.hidden ? 'unshown' : 'quiet' }
          : { state: 'merged', into }),
      };
    });
}

/** Of a hidden theme no name is told, nor one that it had before. */
function visible({ events }: KnownTheme): KnownTheme['events'] {
  return events.filter(({ what }) => what !== 'renamed');
}
