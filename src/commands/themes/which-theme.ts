import { nearest } from '../../words/index.ts';

/** A theme as a person may name it. */
export interface Nameable {
  readonly id: string;
  readonly label: string;
}

/** More than these are not repeated to who typed too little. */
const shown = 5;

/** A theme that was meant; one that stands in a file of its own; or why it is not clear which one is meant. */
export type Meant = { readonly id: string } | { readonly written: Nameable } | { readonly wrong: string };

/**
 * Finds the theme that a person means: by its number in the list, its id, its name, or the beginning of either where only one begins
 * so. The address of its page does as well.
 *
 * @param themes in the order in which they became known, which gives them their numbers
 * @param curated themes that stand in files of their own
 */
export function whichTheme(
  said: string,
  themes: readonly Nameable[],
  curated: readonly Nameable[] = [],
): Meant {
  const word = plain(said.replace(/^.*\//, '').replace(/\.html$/, ''));
  const name = plain(said);
  if (word === '') return { wrong: 'The theme is empty. Name one: npm run themes lists them.' };
  const counted = /^#?(\d+)$/.exec(word)?.[1];
  const numbered = counted === undefined ? undefined : themes[Number(counted) - 1];
  const exact =
    numbered ??
    themes.find(({ id }) => id === word) ??
    only(themes.filter(({ label }) => plain(label) === name));
  if (exact !== undefined) return { id: exact.id };
  const written = curated.find(({ id, label }) => id === word || plain(label) === name);
  if (written !== undefined) return { written };
  const beginning = themes.filter(({ id, label }) => id.startsWith(word) || plain(label).startsWith(name));
  const [first] = beginning;
  if (beginning.length === 1 && first !== undefined) return { id: first.id };
  if (beginning.length > 1) {
    const some = beginning
      .slice(0, shown)
      .map((theme) => `  ${themes.indexOf(theme) + 1}  “${theme.label}” (${theme.id})`);
    const more = beginning.length - some.length;
    return {
      wrong: [
        `${beginning.length} themes begin with '${said}'. Which one? Write its number, or more of its name:`,
        ...some,
        ...(more > 0 ? [`  … and ${more} more; npm run themes lists them.`] : []),
      ].join('\n'),
    };
  }
  if (counted !== undefined)
    return { wrong: `There is no theme number ${counted}. npm run themes lists those there are.` };
  const meant = nearest(
    word,
    themes.flatMap(({ id, label }) => [id, withoutHash(id), label]),
  );
  const theme = themes.find(({ id, label }) => [id, withoutHash(id), label].includes(meant ?? ''));
  const mend =
    theme === undefined
      ? 'npm run themes lists those there are.'
      : `Did you mean '${theme.id}' (“${theme.label}”)?`;
  return { wrong: `There is no theme '${said}'. ${mend}` };
}

function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}

/** The id as people remember it: without the digits that tell it from its like. */
function withoutHash(id: string): string {
  return id.replace(/-[0-9a-f]{4,}$/, '');
}

function only<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}
