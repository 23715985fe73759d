import { isNamed, reasonForName, stands } from './names.ts';
import type { Event, KnownTheme, Registry } from './registry.ts';

/** What came of an edit: the registry after it, or the sentence that says why it was not done. */
export type Edited = { readonly registry: Registry } | { readonly refusal: string };

/**
 * Gives a theme another name. Its id and its address stay.
 *
 * @param on the day on which a person asked for it, `YYYY-MM-DD`
 * @param taken names of themes that stand in no registry: those of the curated ones
 */
export function renameTheme(
  registry: Registry,
  id: string,
  name: string,
  on: string,
  taken: readonly string[] = [],
): Edited {
  const theme = find(registry, id);
  if (typeof theme === 'string') return { refusal: theme };
  const gone = whyGone(registry, theme);
  if (gone !== undefined) return { refusal: gone };
  const label = name.trim().replace(/\s+/gu, ' ');
  const refusal = reasonForName(label, theme, registry, taken);
  if (refusal !== undefined) return { refusal };
  return changed(registry, theme, { label, labelBy: 'person' }, { on, what: 'renamed', of: theme.label });
}

/** Lets one theme take another one in: its tickets count there, its address leads there. */
export function mergeThemes(registry: Registry, from: string, into: string, on: string): Edited {
  const given = find(registry, from);
  const target = find(registry, into);
  if (typeof given === 'string') return { refusal: given };
  if (typeof target === 'string') return { refusal: target };
  if (given.id === target.id)
    return { refusal: `'${given.id}' cannot be merged into itself. Name another theme to take it in.` };
  const gone = whyGone(registry, given) ?? whyGone(registry, target);
  if (gone !== undefined) return { refusal: gone };
  if (target.hidden)
    return {
      refusal: `${named(target)} is hidden, so nobody would find what is merged into it. Show it first: npm run themes -- show ${target.id}`,
    };
  const { inside: _, hidden: __, ...rest } = given;
  const themes = registry.themes.map((theme): KnownTheme => {
    if (theme.id === given.id)
      return {
        ...rest,
        mergedInto: target.id,
        events: [...theme.events, { on, what: 'merged', of: target.id }],
      };
    // What stood inside the one stands inside the other now; nothing stands inside itself.
    const moved =
      theme.inside === given.id ? inside(theme, theme.id === target.id ? undefined : target.id) : theme;
    return theme.id === target.id
      ? { ...moved, events: [...moved.events, { on, what: 'merged', of: given.id }] }
      : moved;
  });
  return { registry: { ...registry, themes } };
}

/** Takes a theme off the pages; its tickets are in no theme but the one around it, and it is not found again. */
export function hideTheme(registry: Registry, id: string, on: string): Edited {
  const theme = find(registry, id);
  if (typeof theme === 'string') return { refusal: theme };
  const gone = whyGone(registry, theme);
  if (gone !== undefined) return { refusal: gone };
  if (theme.hidden) return { refusal: `${named(theme)} is hidden already.` };
  return changed(registry, theme, { hidden: true }, { on, what: 'hidden' });
}

/**
 * Brings back a theme that was hidden, or merged into another one: what tells it was kept all the while, so that it gets its own tickets
 * again, those of past weeks too. It stands inside no other then, and what stood inside it stays where the merge has put it.
 *
 * @param taken names of themes that stand in no registry: those of the curated ones
 */
export function showTheme(registry: Registry, id: string, on: string, taken: readonly string[] = []): Edited {
  const theme = find(registry, id);
  if (typeof theme === 'string') return { refusal: theme };
  if (theme.promoted) return { refusal: spokenFor(theme) };
  if (!theme.hidden && theme.mergedInto === undefined)
    return { refusal: `${named(theme)} is neither hidden nor merged into another theme.` };
  const other = registry.themes.find((one) => one.id !== id && stands(one) && isNamed(one, theme.label));
  if (other !== undefined)
    return {
      refusal: `“${other.label}” is the name of ${other.id} by now. Rename that one first: npm run themes -- rename ${other.id} "NEW NAME"`,
    };
  if (taken.some((label) => isNamed({ label }, theme.label)))
    return {
      refusal: `A theme in content/themes/ is called “${theme.label}” by now. Give that one another name first, in its file.`,
    };
  const { hidden: _, mergedInto, ...shown } = theme;
  // The other one has not taken it in any more.
  const themes = registry.themes.map((one) =>
    one.id === mergedInto
      ? { ...one, events: one.events.filter(({ what, of }) => what !== 'merged' || of !== id) }
      : one,
  );
  return changed({ ...registry, themes }, shown, {}, { on, what: 'shown' });
}

/** Lets `content/themes/<id>.md` speak for a theme. Its id and its address stay. */
export function promoteTheme(registry: Registry, id: string, on: string): Edited {
  const theme = find(registry, id);
  if (typeof theme === 'string') return { refusal: theme };
  const gone = whyGone(registry, theme);
  if (gone !== undefined) return { refusal: gone };
  if (theme.hidden)
    return {
      refusal: `${named(theme)} is hidden. If the team is to speak of it, show it first: npm run themes -- show ${theme.id}`,
    };
  return changed(registry, theme, { promoted: true }, { on, what: 'promoted' });
}

/** Parts a theme from the one inside which it burst: from then on the older no longer gets its tickets. */
export function splitTheme(registry: Registry, sub: string, on: string): Edited {
  const theme = find(registry, sub);
  if (typeof theme === 'string') return { refusal: theme };
  const gone = whyGone(registry, theme);
  if (gone !== undefined) return { refusal: gone };
  const older = theme.inside;
  if (older === undefined)
    return {
      refusal: `${named(theme)} stands inside no other theme, so there is nothing to split it from. npm run themes marks those that do.`,
    };
  const themes = registry.themes.map((one): KnownTheme => {
    if (one.id === theme.id)
      return { ...inside(one, undefined), events: [...one.events, { on, what: 'split', of: older }] };
    return one.id === older ? { ...one, events: [...one.events, { on, what: 'split', of: theme.id }] } : one;
  });
  return { registry: { ...registry, themes } };
}

function find({ themes }: Registry, id: string): KnownTheme | string {
  return (
    themes.find((theme) => theme.id === id) ??
    `There is no discovered theme '${id}'. npm run themes lists those there are.`
  );
}

/** Why nothing can be done to a theme any more, with what to do instead; nothing where it stands. */
function whyGone({ themes }: Registry, theme: KnownTheme): string | undefined {
  if (theme.promoted) return spokenFor(theme);
  if (theme.mergedInto === undefined) return undefined;
  const target = themes.find(({ id }) => id === theme.mergedInto);
  return `${named(theme)} was merged into ${target === undefined ? `'${theme.mergedInto}'` : named(target)}. Name that one instead, or bring it back: npm run themes -- show ${theme.id}`;
}

function spokenFor(theme: KnownTheme): string {
  return `content/themes/${theme.id}.md speaks for ${named(theme)} now. Change it in that file.`;
}

function named({ id, label }: KnownTheme): string {
  return `“${label}” (${id})`;
}

function inside(theme: KnownTheme, within: string | undefined): KnownTheme {
  const { inside: _, ...rest } = theme;
  return within === undefined ? rest : { ...rest, inside: within };
}

function changed(
  registry: Registry,
  theme: KnownTheme,
  facts: Partial<KnownTheme>,
  event: Event,
): { readonly registry: Registry } {
  const after: KnownTheme = { ...theme, ...facts, events: [...theme.events, event] };
  return {
    registry: { ...registry, themes: registry.themes.map((one) => (one.id === theme.id ? after : one)) },
  };
}
