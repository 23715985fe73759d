import type { Theme } from '../../theme.ts';
import { comparableName } from '../names.ts';
import type { KnownTheme, Registry } from '../registry.ts';
import { matched, shared } from './matched.ts';

/** A theme that goes on, with the middle that it would have now. */
export interface Kept {
  readonly theme: KnownTheme;
  readonly fresh: Theme;
}

/** What a refresh would change; nothing is changed until a person accepts it. What tickets come of it `refreshInWords` is told. */
export interface Refresh {
  readonly kept: readonly Kept[];
  /** Themes that are not known; most of the tickets in which some were found are in a known one now. */
  readonly added: readonly { readonly fresh: Theme; readonly from?: KnownTheme }[];
  /** Themes most of whose tickets would be those of another one that is about the same. */
  readonly merged: readonly { readonly theme: KnownTheme; readonly into: KnownTheme }[];
  /** Themes that are not found by themselves now, as small ones never are: they stay as they are. */
  readonly left: readonly KnownTheme[];
}

/** Most of a theme's tickets. */
const mostShare = 0.5;
/** Below this cosine of their middles a large group has swallowed a small theme, and the two are not about the same. */
const sameMatter = 0.5;

/**
 * Holds themes that were found anew against the known ones, by the tickets that they share.
 *
 * @param tickets ids of the tickets in which they were found
 * @param now the id of the discovered theme that each ticket has now, by ticket id
 * @param fresh the themes that were found anew, and `then`, the id of the one that each ticket would have
 */
export function proposedRefresh(
  registry: Registry,
  tickets: readonly string[],
  now: ReadonlyMap<string, string | undefined>,
  fresh: readonly Theme[],
  then: ReadonlyMap<string, string | undefined>,
): Refresh {
  const standing = registry.themes.filter(
    ({ mergedInto, hidden, promoted }) => mergedInto === undefined && !hidden && !promoted,
  );
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
    if (target !== undefined && alike(theme, found.get(into ?? '')) >= sameMatter)
      merged.push({ theme, into: target });
    else left.push(theme);
  }
  const added = fresh
    .filter(({ id }) => !knownOf.has(id))
    .map((theme) => {
      const its = after.get(theme.id) ?? new Set();
      const from = mostOf(its, before);
      const older = from === undefined ? undefined : known.get(from);
      return { fresh: theme, ...(older !== undefined && { from: older }) };
    });
  return { kept, added, merged, left };
}

function alike({ terms }: KnownTheme, fresh: Theme | undefined): number {
  return Object.entries(terms).reduce(
    (sum, [term, weight]) => sum + weight * (fresh?.terms.get(term) ?? 0),
    0,
  );
}

/** Pairs what shares no tickets, but a name: a theme that has none now and is found again is the same one. */
function withNamesakes(
  partners: ReadonlyMap<string, string>,
  known: readonly KnownTheme[],
  fresh: readonly Theme[],
): Map<string, string> {
  const pairs = new Map(partners);
  const given = new Set(partners.values());
  for (const { id, label } of fresh) {
    if (given.has(id)) continue;
    const namesake = known.find(
      (theme) => !pairs.has(theme.id) && comparableName(theme.label) === comparableName(label),
    );
    if (namesake !== undefined) pairs.set(namesake.id, id);
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
