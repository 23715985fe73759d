import {
  type Edited,
  hideTheme,
  mergeThemes,
  type Registry,
  renameTheme,
  showTheme,
  splitTheme,
} from '../../themes/index.ts';
import type { Edit } from './arguments.ts';
import { type Nameable, whichTheme } from './which-theme.ts';

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
  if ('wrong' in found) return { refusal: found.wrong, wrong: true };
  const { id } = found;
  const named = (of: string): string =>
    `“${[...curated, ...registry.themes].find((theme) => theme.id === of)?.label ?? of}” (${of})`;
  const done = (edited: Edited, said: string): Changed | Refused =>
    'refusal' in edited ? { refusal: edited.refusal, wrong: false } : { registry: edited.registry, said };
  if (asked.to === 'rename') {
    const taken = curated.map(({ label }) => label);
    const edited = renameTheme(registry, id, asked.name, on, taken);
    const name = 'refusal' in edited ? '' : edited.registry.themes.find((theme) => theme.id === id)?.label;
    return done(edited, `${named(id)} is called “${name}” now. Its id and its address stay.`);
  }
  if (asked.to === 'merge') {
    const target = whichTheme(asked.into, registry.themes, curated);
    if ('wrong' in target) return { refusal: target.wrong, wrong: true };
    return done(
      mergeThemes(registry, id, target.id, on),
      `${named(id)} was merged into ${named(target.id)}: its tickets count there, its address leads there.`,
    );
  }
  if (asked.to === 'hide') {
    return done(
      hideTheme(registry, id, on),
      `${named(id)} is hidden: it is on no page, and its tickets are in no theme. show brings it back.`,
    );
  }
  if (asked.to === 'show') return done(showTheme(registry, id, on), `${named(id)} is shown again.`);
  const older = registry.themes.find((theme) => theme.id === id)?.inside ?? '';
  return done(
    splitTheme(registry, id, on),
    `${named(id)} stands for itself now: from now on ${named(older)} no longer gets its tickets.`,
  );
}
