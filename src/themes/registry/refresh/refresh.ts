import { isWorthAdding } from '../../history/worth-adding.ts';
import type { Theme } from '../../theme.ts';
import { isNamed, stands } from '../names.ts';
import type { KnownTheme, Registry } from '../registry.ts';
import { matched, shared } from './matched.ts';

/** A theme that goes on, with the middle that it would have now. */
export interface Kept {
  readonly theme: KnownTheme;
  readonly fresh: Theme;
}

/** A theme by its name: a known one, or one that stands in a file of its own. */
export type Named = Pick<Theme, 'id' | 'label'>;

/** What a refresh would change; nothing is changed until a person accepts it. What tickets come of it `refreshInWords` is told. */
export interface Refresh {
  readonly kept: readonly Kept[];
  /** Themes that are not known; most of the tickets in which some were found are in a known one now. */
  readonly added: readonly { readonly fresh: Theme; readonly from?: KnownTheme }[];
  /** Groups too small, too mixed or too poorly named to be themes beside the known ones. */
  readonly passed: readonly Theme[];
  /** Found under a name that a known theme has already, whatever became of that one: it stays one theme. */
  readonly again: readonly { readonly fresh: Theme; readonly theme: Named }[];
  /** Themes most of whose tickets would be those of another one that is about the same. What stands inside another merges into none. */
  readonly merged: readonly { readonly theme: KnownTheme; readonly into: KnownTheme }[];
  /** Themes that are not found by themselves now, as small ones never are: they stay as they are. */
  readonly left: readonly KnownTheme[];
}

/** Most of a theme's tickets. */
const mostShare = 0.5;
/** Below this cosine of their middles two themes are not about the same: one has swallowed the other, or has its name by chance. */
const sameMatter = 0.5;

/**
 * Holds themes that were found anew against the known ones, by the tickets that they share.
 *
 * @param tickets ids of the tickets in which they were found
 * @param now the id of the discovered theme that each ticket has now, by ticket id
 * @param fresh the themes that were found anew, and `then`, the id of the one that each ticket would have
 * @param written themes that stand in files of their own
 */
export function proposedRefresh(
  registry: Registry,
  tickets: readonly string[],
  now: ReadonlyMap<string, string | undefined>,
  fresh: readonly Theme[],
  then: ReadonlyMap<string, string | undefined>,
  written: readonly Named[] = [],
): Refresh {
  const standing = registry.themes.filter(stands);
  const known = new Map(standing.map((theme) => [theme.id, theme]));
  const before = groups(tickets, now, known);
  const found = new Map(fresh.map((theme) => [theme.id, theme]));
  const after = groups(tickets, then, found);
  const partners = withNamesakes(matched(before, after), standing, fresh);
  const knownOf = new Map([...partners].map(([one, other]) => [other, known.get(one) as KnownTheme]));

  const kept: Kept[] = [];
  const merged: Refresh['merged'][number][] = [];
  const left: KnownTheme[] = [];
  for (const theme of standing) {
    const its = before.get(theme.id) ?? new Set();
    const partner = partners.get(theme.id);
    if (partner !== undefined) {
      kept.push({ theme, fresh: found.get(partner) as Theme });
      continue;
    }
    const into = mostOf(its, after);
    const target = into === undefined ? undefined : knownOf.get(into);
    // The tickets of a theme inside another carry both, and no discovery over months finds so small a part by itself.
    const apart = theme.inside === undefined && target?.inside === undefined;
    if (target !== undefined && apart && alike(theme, found.get(into ?? '')) >= sameMatter)
      merged.push({ theme, into: target });
    else left.push(theme);
  }
  const added: Refresh['added'][number][] = [];
  const again: Refresh['again'][number][] = [];
  const passed: Theme[] = [];
  for (const theme of fresh.filter(({ id }) => !knownOf.has(id))) {
    const namesake = [...written, ...registry.themes].find((one) => isNamed(one, theme.label));
    const from = known.get(mostOf(after.get(theme.id) ?? new Set(), before) ?? '');
    if (namesake !== undefined) again.push({ fresh: theme, theme: namesake });
    else if (!isWorthAdding(theme)) passed.push(theme);
    else added.push({ fresh: theme, ...(from !== undefined && { from }) });
  }
  return { kept, added, passed, again, merged, left };
}

function alike({ terms }: KnownTheme, fresh: Theme | undefined): number {
  return Object.entries(terms).reduce(
    (sum, [term, weight]) => sum + weight * (fresh?.terms.get(term) ?? 0),
    0,
  );
}

/** Pairs what shares few tickets, but a name and its matter: a theme that has none now and is found again is the same one. */
function withNamesakes(
  partners: ReadonlyMap<string, string>,
  known: readonly KnownTheme[],
  fresh: readonly Theme[],
): Map<string, string> {
  const pairs = new Map(partners);
  const given = new Set(partners.values());
  for (const one of fresh) {
    if (given.has(one.id)) continue;
    const namesake = known.find(
      (theme) => !pairs.has(theme.id) && isNamed(theme, one.label) && alike(theme, one) >= sameMatter,
    );
    if (namesake !== undefined) pairs.set(namesake.id, one.id);
  }
  return pairs;
}

function groups(
  tickets: readonly string[],
  themeOf: ReadonlyMap<string, string | undefined>,
  themes: ReadonlyMap<string, unknown>,
): Map<string, Set<string>> {
  const members = new Map([...themes.keys()].map((id) => [id, new Set<string>()]));
  for (const ticket of tickets) members.get(themeOf.get(ticket) ?? '')?.add(ticket);
  return members;
}

/** The group that holds most of some tickets, if one holds half of them or more. */
function mostOf(
  tickets: ReadonlySet<string>,
  groups: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  for (const [id, members] of groups) {
    const common = shared(tickets, members);
    if (common > 0 && common >= mostShare * tickets.size) return id;
  }
  return undefined;
}
