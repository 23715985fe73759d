import { isMixed, type KnownTheme, stands } from '../../themes/index.ts';
import { counted } from '../../words/index.ts';
import type { Nameable } from './which-theme.ts';

/** How heavy a theme is. */
export interface Weight {
  readonly tickets: number;
  /** Its tickets in the four newest weeks that are over. */
  readonly recent: number;
}

const none: Weight = { tickets: 0, recent: 0 };
const widestName = 40;

/**
 * The list of `npm run themes`: those that stand, the heaviest of the last four weeks first, then those that were hidden, merged or
 * promoted. Each has the number of its place among the known ones, by which it can be named: it stays while themes are renamed, merged
 * and hidden.
 *
 * @param themes in the order in which they became known
 * @param lives where those that have tickets stand in their lives, by id
 * @param curated the themes that stand in files of their own
 */
export function listing(
  themes: readonly KnownTheme[],
  weights: ReadonlyMap<string, Weight>,
  lives: ReadonlyMap<string, string>,
  curated: readonly Nameable[],
): string[] {
  const written =
    curated.length === 0
      ? ''
      : ` ${counted(curated.length, 'theme')} ${curated.length === 1 ? 'is' : 'are'} written in content/themes/.`;
  if (themes.length === 0) return [`No theme was found in the tickets yet.${written}`];
  const weight = ({ id }: KnownTheme): Weight => weights.get(id) ?? none;
  const standing = themes
    .filter(stands)
    .sort(
      (a, b) =>
        weight(b).recent - weight(a).recent ||
        weight(b).tickets - weight(a).tickets ||
        (a.id < b.id ? -1 : 1),
    );
  const name = Math.min(widestName, Math.max(5, ...standing.map(({ label }) => [...label].length)));
  const labels = new Map([...themes, ...curated].map(({ id, label }) => [id, label]));
  const called = (id: string): string => `“${labels.get(id) ?? id}”`;
  const number = (theme: KnownTheme): string => String(themes.indexOf(theme) + 1).padStart(4);
  const gone = themes.flatMap((theme): string[] => {
    const { id, label, mergedInto, hidden, promoted } = theme;
    const line = (what: string): string[] => [`${number(theme)}  “${label}” (${id}): ${what}`];
    if (promoted) return line(`promoted, content/themes/${id}.md speaks for it`);
    if (mergedInto !== undefined) return line(`merged into ${called(mergedInto)}`);
    return hidden ? line('hidden') : [];
  });
  return [
    `${counted(standing.length, 'theme')} found in the tickets, the heaviest of the last four weeks first.${written}`,
    '',
    `${'no'.padStart(4)}${'tickets'.padStart(9)}${'4 weeks'.padStart(9)}  ${'since'.padEnd(9)} ${'life'.padEnd(8)} ${'name'.padEnd(name)}  id`,
    ...standing.map((theme) => {
      const { tickets, recent } = weight(theme);
      const { id, label, born = 'the first', inside } = theme;
      const mixed = isMixed(theme) ? ', mixed' : '';
      const place = inside === undefined ? '' : `, inside ${called(inside)}`;
      const life = (lives.get(id) ?? '–').padEnd(8);
      return `${number(theme)}${figure(tickets)}${figure(recent)}  ${born.padEnd(9)} ${life} ${fitted(label, name)}  ${id}${place}${mixed}`;
    }),
    ...(standing.some(isMixed)
      ? ['', 'Mixed: a theme of several things at once; its name fits few of its tickets.']
      : []),
    ...(gone.length === 0 ? [] : ['', 'No longer on the pages:', ...gone]),
    '',
    'Go on with: npm run themes -- rename | merge | hide | show | promote | split NO, or refresh; npm run themes -- --help says how.',
  ];
}

function figure(value: number): string {
  return value.toLocaleString('en-GB').padStart(9);
}

function fitted(label: string, width: number): string {
  const letters = [...label];
  return letters.length <= width
    ? label + ' '.repeat(width - letters.length)
    : `${letters.slice(0, width - 1).join('')}…`;
}
