import {
  type Edited,
  hideTheme,
  type KnownTheme,
  mergeThemes,
  type Registry,
  renameTheme,
  showTheme,
  splitTheme,
  stands,
  themeAround,
} from '../../themes/index.ts';
import type { Edit } from './arguments.ts';
import { type Meant, type Nameable, whichTheme } from './which-theme.ts';

/** What was done, in a sentence. */
export interface Changed {
  readonly registry: Registry;
  readonly said: string;
  /** A file that was written beside `data/themes.json`, to be committed with it. */
  readonly file?: string;
}

/** Why nothing was done, and whether it was asked wrongly. */
export interface Refused {
  readonly refusal: string;
  readonly wrong: boolean;
}

/** Says of a theme that cannot be changed here why that is so. */
export function notFound(meant: Exclude<Meant, { readonly id: string }>): Refused {
  if ('wrong' in meant) return { refusal: meant.wrong, wrong: true };
  const { id, label } = meant.written;
  return { refusal: `“${label}” is written in content/themes/${id}.md. Change it there.`, wrong: false };
}

/** What to do where a file is to take in what was found: the file alone says what belongs to its theme. */
function mergeByHand({ id, label, typical }: KnownTheme, written: Nameable): string {
  const example = typical === undefined ? '' : ` (such as ${typical})`;
  return [
    `“${written.label}” is written in content/themes/${written.id}.md, and that file alone says what belongs to it. Nothing was changed.`,
    `To let it take “${label}” in, write phrases that its tickets hold (such as “${label}”) under 'phrases' of that file, or numbers of its tickets${example} under 'examples'.`,
    `What it does not find then stays in “${label}”; to take that off the pages: npm run themes -- hide ${id}`,
  ].join('\n');
}

/**
 * Does what a person asked for.
 *
 * @param on the day
 */
export function edit(
  asked: Edit,
  registry: Registry,
  curated: readonly Nameable[],
  on: string,
): Changed | Refused {
  const found = whichTheme(asked.theme, registry.themes, curated);
  if (!('id' in found)) return notFound(found);
  const { id } = found;
  const byId = new Map(registry.themes.map((one) => [one.id, one]));
  const theme = byId.get(id) as KnownTheme;
  const named = (of: string): string =>
    `“${[...curated, ...registry.themes].find((theme) => theme.id === of)?.label ?? of}” (${of})`;
  const done = (edited: Edited, said: string): Changed | Refused =>
    'refusal' in edited ? { refusal: edited.refusal, wrong: false } : { registry: edited.registry, said };
  const taken = curated.map(({ label }) => label);
  if (asked.to === 'rename') {
    const edited = renameTheme(registry, id, asked.name, on, taken);
    const name = 'refusal' in edited ? '' : edited.registry.themes.find((one) => one.id === id)?.label;
    return done(edited, `${named(id)} is called “${name}” now. Its id and its address stay.`);
  }
  if (asked.to === 'merge') {
    const target = whichTheme(asked.into, registry.themes, curated);
    if ('written' in target) return { refusal: mergeByHand(theme, target.written), wrong: false };
    if ('wrong' in target) return notFound(target);
    // A theme that was promoted is known as a found one still, but its file speaks for it.
    const written = curated.find((one) => one.id === target.id);
    if (written !== undefined) return { refusal: mergeByHand(theme, written), wrong: false };
    return done(
      mergeThemes(registry, id, target.id, on),
      `${named(id)} was merged into ${named(target.id)}: its tickets count there, its address leads there.`,
    );
  }
  if (asked.to === 'hide') {
    const around = themeAround(id, byId, (of) => {
      const one = byId.get(of);
      return curated.some((theme) => theme.id === of) || (one !== undefined && stands(one));
    });
    const where =
      around === undefined
        ? 'and its tickets are in no theme.'
        : `and its tickets are still counted in ${named(around)}, inside which it stands.`;
    return done(
      hideTheme(registry, id, on),
      `${named(id)} is hidden: it is on no page, ${where} To bring it back: npm run themes -- show ${id}`,
    );
  }
  if (asked.to === 'show') {
    const { mergedInto } = theme;
    const back = `${named(id)} is shown again.`;
    if (mergedInto === undefined) return done(showTheme(registry, id, on, taken), back);
    const stay = registry.themes.filter(({ inside }) => inside === mergedInto).map((one) => named(one.id));
    const also = stay.length === 0 ? '' : ` What stands inside that one stays there: ${stay.join(', ')}.`;
    return done(
      showTheme(registry, id, on, taken),
      `${back} It stands for itself, and ${named(mergedInto)} no longer gets its tickets, those of past weeks too.${also}`,
    );
  }
  const { inside: older = '' } = theme;
  return done(
    splitTheme(registry, id, on),
    `${named(id)} stands for itself now: from now on ${named(older)} no longer gets its tickets.`,
  );
}
