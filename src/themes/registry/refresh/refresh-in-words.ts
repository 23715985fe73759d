import { counted } from '../../../words/index.ts';
import type { Registry } from '../registry.ts';
import type { Refresh } from './refresh.ts';

/** The theme that a ticket has, and the one that it would have; absent where it is none. */
export interface Fate {
  readonly has?: string | undefined;
  readonly gets?: string | undefined;
  /** What it says, redacted, in a few words. */
  readonly subject: string;
}

/** So many of the tickets that come to a theme or leave it show what the change is. */
const mostShown = 3;

/**
 * Says line by line what a refresh would change, for the terminal: like a diff, `=` goes on, `+` comes, `-` goes; and below each theme
 * the newest of the tickets that would come to it or leave it.
 *
 * @param after the registry as it would be, whose themes gave the tickets read their fates
 * @param fates of all tickets read, the oldest first
 */
export function refreshInWords(
  { kept, added, passed, again, merged, left }: Refresh,
  after: Registry,
  fates: readonly Fate[],
): string[] {
  const before = tally(fates.map(({ has }) => has));
  const then = tally(fates.map(({ gets }) => gets));
  const moved = fates.filter(({ has, gets }) => has !== gets).length;
  const goesOn = ({ id }: { readonly id: string }): string => {
    const [had, has] = [before.get(id) ?? 0, then.get(id) ?? 0];
    return `${counted(had, 'ticket')}${change(had, has)}`;
  };
  const moves = ({ id }: { readonly id: string }): string[] => [
    ...shown(
      '+',
      fates.filter(({ has, gets }) => gets === id && has !== id),
      'come',
    ),
    ...shown(
      '-',
      fates.filter(({ has, gets }) => has === id && gets !== id),
      'go',
    ),
  ];
  // They stand behind all others, in their order.
  const newcomers = after.themes.slice(after.themes.length - added.length);
  return [
    'Found anew, and held against what is known:',
    '',
    ...kept.flatMap(({ theme }) => [`= ${named(theme)}: ${goesOn(theme)}`, ...moves(theme)]),
    ...newcomers.flatMap((theme, index) => {
      const from = added[index]?.from;
      const now = from === undefined ? '' : `, most of them in “${from.label}” now`;
      return [
        `+ ${named(theme)} would be added, with ${counted(then.get(theme.id) ?? 0, 'ticket')}; it was found in ${theme.foundIn}${now}`,
        ...moves(theme),
      ];
    }),
    ...merged.flatMap(({ theme, into }) => {
      const its = fates.filter(({ has }) => has === theme.id);
      const common = its.filter(({ gets }) => gets === into.id).length;
      return [
        `- ${named(theme)} would be merged into ${named(into)}, which would have ${common} of its ${counted(its.length, 'ticket')}`,
        ...moves(theme),
      ];
    }),
    ...left.flatMap((theme) =>
      before.has(theme.id) || then.has(theme.id)
        ? [
            `  ${named(theme)} is not found by itself now, and stays as it is: ${goesOn(theme)}`,
            ...moves(theme),
          ]
        : [`  ${named(theme)} has no ticket in this time; it fades, and is left as it is`],
    ),
    ...again.map(
      ({ fresh, theme }) =>
        `  A group of ${counted(fresh.foundIn ?? 0, 'ticket')} would be called ${named({ id: theme.id, label: fresh.label })} again: no second theme is made of it`,
    ),
    ...(passed.length === 0
      ? []
      : [
          `  ${counted(passed.length, 'more group')} ${passed.length === 1 ? 'was' : 'were'} found that ${passed.length === 1 ? 'is' : 'are'} too small, too mixed or too poorly named to be added`,
        ]),
    '',
    `${counted(moved, 'ticket')} of ${fates.length.toLocaleString('en-GB')} would be in another theme, in one at last, or in none.`,
    ...(added.length === 0
      ? []
      : ['Of tickets that are there, what is added takes those alone that no older theme takes.']),
    'Past weeks are counted by the new middles too: figures that were published of them may change.',
  ];
}

function shown(sign: string, tickets: readonly Fate[], verb: string): string[] {
  if (tickets.length === 0) return [];
  const subjects = new Set(tickets.map(({ subject }) => subject).reverse());
  const some = [...subjects].slice(0, mostShown).map((subject) => `“${subject}”`);
  const does = tickets.length === 1 ? `${verb}${verb === 'go' ? 'es' : 's'}` : verb;
  return [
    `    ${sign} ${counted(tickets.length, 'ticket')} ${does}: ${some.join(', ')}${tickets.length > some.length ? ' …' : ''}`,
  ];
}

function tally(themes: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const theme of themes) if (theme !== undefined) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return counts;
}

function named({ id, label }: { readonly id: string; readonly label: string }): string {
  return `“${label}” (${id})`;
}

function change(before: number, after: number): string {
  if (before === after) return ', and as many then';
  return `, ${counted(Math.abs(after - before), after > before ? 'more' : 'fewer', after > before ? 'more' : 'fewer')} then`;
}
