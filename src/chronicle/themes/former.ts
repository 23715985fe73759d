import type { KnownTheme } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';
import { themePage } from '../addresses.ts';
import type { Became } from '../schema/theme.ts';
import { becameOf } from './became.ts';
import { namesOf } from './names.ts';

/** A theme whose address was published and leads to a short page now. */
export interface FormerTheme {
  readonly id: string;
  /** `unshown`: merged into one that is hidden; `quiet`: none of its tickets is in the exports. */
  readonly state: 'merged' | 'unshown' | 'hidden' | 'quiet';
  /** Absent for a hidden one: whoever hid it may not want its name to be read. */
  readonly label?: string;
  /** The theme that took it in. */
  readonly into?: { readonly id: string; readonly label: string; readonly page: string };
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
  return [...known.values()]
    .filter(({ id }) => !labels.has(id))
    .map((theme): FormerTheme => {
      if (theme.hidden)
        return {
          id: theme.id,
          state: 'hidden',
          became: becameOf({ ...theme, events: visible(theme) }, all, words),
        };
      const became = becameOf(theme, all, words);
      const into = standsNow(theme, known);
      const label = labels.get(into);
      return {
        id: theme.id,
        label: theme.label,
        became,
        ...(into !== theme.id && label !== undefined
          ? { state: 'merged', into: { id: into, label, page: themePage(into) } }
          : { state: known.get(into)?.hidden ? 'unshown' : 'quiet' }),
      };
    });
}

/** Of a hidden theme no name is told, nor one that it had before. */
function visible({ events }: KnownTheme): KnownTheme['events'] {
  return events.filter(({ what }) => what !== 'renamed');
}

/** The theme at the end of the merges that began with this one. */
function standsNow({ id, mergedInto }: KnownTheme, known: ReadonlyMap<string, KnownTheme>): string {
  const passed = new Set([id]);
  let end = id;
  let next = mergedInto;
  while (next !== undefined && !passed.has(next)) {
    passed.add(next);
    end = next;
    next = known.get(next)?.mergedInto;
  }
  return end;
}
