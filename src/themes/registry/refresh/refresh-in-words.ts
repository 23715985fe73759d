import { counted } from '../../../words/index.ts';
import type { Refresh } from './refresh.ts';

/** Says line by line what a refresh would change, for the terminal: like a diff, `=` goes on, `+` comes, `-` goes. */
export function refreshInWords({ kept, added, merged, left, tickets, moved }: Refresh): string[] {
  const lines = [
    `Found anew in ${counted(tickets, 'ticket')}, and held against what is known:`,
    '',
    ...kept.map(
      ({ theme, before, after }) => `= ${named(theme)}: ${counted(before, 'ticket')}${change(before, after)}`,
    ),
    ...added.map(
      ({ fresh, tickets: count, from }) =>
        `+ “${fresh.label}” would be added, with ${counted(count, 'ticket')}${from === undefined ? '' : `; most of them are in “${from.label}” now`}`,
    ),
    ...merged.map(
      ({ theme, into, tickets: common, of }) =>
        `- ${named(theme)} would be merged into ${named(into)}, which would have ${common} of its ${counted(of, 'ticket')}`,
    ),
    ...left.map(({ theme, tickets: count }) =>
      count === 0
        ? `  ${named(theme)} has no ticket in this time; it fades, and is left as it is`
        : `  ${named(theme)} is not found by itself now; it is left as it is, with ${counted(count, 'ticket')}`,
    ),
    '',
    `About ${counted(moved, 'ticket')} of ${tickets.toLocaleString('en-GB')} would be in another theme, in one at last, or in none.`,
    'Past weeks are counted by the new middles too: figures that were published of them may change.',
  ];
  return lines;
}

function named({ id, label }: { readonly id: string; readonly label: string }): string {
  return `“${label}” (${id})`;
}

function change(before: number, after: number): string {
  if (before === after) return ', and as many then';
  return `, ${counted(Math.abs(after - before), after > before ? 'more' : 'fewer', after > before ? 'more' : 'fewer')} then`;
}
