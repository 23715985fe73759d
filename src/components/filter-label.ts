import type { StreamName } from '../charts/index.ts';
import type { TicketFilter } from '../chronicle/index.ts';
import { themeFragment } from '../chronicle/index.ts';
import type { Words } from '../words/index.ts';

/** What readers see for a way to narrow a week's tickets. The name of a theme is foreign text and stays as it is. */
export function filterLabel({ group, label, fragment }: TicketFilter, words: Words): string {
  const { all, toCheck, noTheme, unknownLevel, kinds } = words.tickets;
  switch (group) {
    case 'all':
      return all;
    case 'check':
      return toCheck;
    case 'stream':
      return words.charts.streams[label as StreamName];
    case 'theme':
      return fragment === themeFragment('none') ? noTheme : label;
    case 'level':
      return label === 'unknown' ? unknownLevel : label;
    case 'kind':
      return kinds[label] ?? label;
  }
}
