import { parseArgs } from 'node:util';
import { nearest } from '../../words/index.ts';

/** A change of what is known of a theme. Themes are named as they were typed. */
export type Edit =
  | { readonly to: 'rename'; readonly theme: string; readonly name: string }
  | { readonly to: 'merge'; readonly theme: string; readonly into: string }
  | { readonly to: 'hide' | 'show' | 'split'; readonly theme: string };

/** What `npm run themes` is asked to do. */
export type Asked =
  | { readonly to: 'help' }
  | { readonly to: 'list' }
  | Edit
  | { readonly to: 'promote'; readonly theme: string }
  | { readonly to: 'refresh'; readonly yes: boolean };

const takes = {
  list: 0,
  rename: 2,
  merge: 2,
  hide: 1,
  show: 1,
  promote: 1,
  split: 1,
  refresh: 0,
} as const;
const examples: Readonly<Record<keyof typeof takes, string>> = {
  list: 'npm run themes',
  rename: 'npm run themes -- rename seat-list-3f2a "Seat lists"',
  merge: 'npm run themes -- merge seat-list-3f2a seat-plan-91c0',
  hide: 'npm run themes -- hide seat-list-3f2a',
  show: 'npm run themes -- show seat-list-3f2a',
  promote: 'npm run themes -- promote seat-list-3f2a',
  split: 'npm run themes -- split seat-list-3f2a',
  refresh: 'npm run themes -- refresh',
};

/** Reads the arguments, or gives a sentence on what is wrong with them. */
export function readArguments(args: readonly string[]): Asked | { readonly wrong: string } {
  let positionals: string[];
  let values: { yes?: boolean; help?: boolean };
  try {
    ({ positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { yes: { type: 'boolean', short: 'y' }, help: { type: 'boolean', short: 'h' } },
    }));
  } catch {
    return {
      wrong: `npm run themes does not know '${args.join(' ')}'. npm run themes -- --help lists what it knows.`,
    };
  }
  const [to = 'list', ...rest] = positionals;
  if (values.help || to === 'help') return { to: 'help' };
  if (!isKnown(to)) {
    const meant = nearest(to, Object.keys(takes));
    return {
      wrong: `npm run themes does not know '${to}'. ${meant === undefined ? 'npm run themes -- --help lists what it knows.' : `Did you mean '${meant}'?`}`,
    };
  }
  if (values.yes && to !== 'refresh')
    return { wrong: '--yes goes with refresh alone: npm run themes -- refresh --yes' };
  const [theme = '', second = '', ...more] = rest;
  if (rest.length < takes[to]) return { wrong: `${to} needs ${needs(to)}: ${examples[to]}` };
  // A name without quotes comes in pieces.
  if (to === 'rename') return { to, theme, name: [second, ...more].join(' ') };
  if (rest.length > takes[to])
    return { wrong: `'${rest[takes[to]]}' is too much for ${to}: ${examples[to]}` };
  if (to === 'list') return { to };
  if (to === 'refresh') return { to, yes: values.yes ?? false };
  if (to === 'promote') return { to, theme };
  return to === 'merge' ? { to, theme, into: second } : { to, theme };
}

function isKnown(word: string): word is keyof typeof takes {
  return Object.hasOwn(takes, word);
}

function needs(to: keyof typeof takes): string {
  if (to === 'rename') return 'a theme and its new name';
  return to === 'merge' ? 'a theme and the theme that takes it in' : 'a theme';
}

/** What `npm run themes -- --help` says. */
export const help = `npm run themes: what is known of the themes that Earshot found, and what a person may change of it.

  npm run themes                          lists them with their numbers, heaviest first
  npm run themes -- rename NO "NEW NAME"  gives one another name; its id and address stay
  npm run themes -- merge NO INTO_NO      lets one take another in; the old address leads to the other
  npm run themes -- hide NO               takes one off the pages; its tickets are in no theme,
                                          but for the one inside which it stands
  npm run themes -- show NO               brings one back that was hidden, or merged into another
  npm run themes -- promote NO            writes content/themes/ID.md, which speaks for it from then on
  npm run themes -- split NO              parts one from the theme inside which it stands
  npm run themes -- refresh               finds the themes of the last 13 weeks anew and shows what would change;
                                          nothing changes before you say y (or --yes, without a terminal)

NO is a theme's number in the list, its id, its name in quotes, or the beginning of either. Everything is written into
data/themes.json, at once and whole: look at it with git diff, and commit it. npm run build writes what it has found
since into the same file.

EARSHOT_DATA, EARSHOT_CONTENT and EARSHOT_NOW are read as the build reads them.

It ends with 0 when it did what was asked (a refresh that was only shown, or declined, too), with 1 when that could
not be done or not be written, with 2 when it was asked wrongly, and with 130 after Ctrl-C. The file is as it was,
but for 0.
`;
