import { weeklyNames } from './weekly-exports.ts';

/** Every file that belongs to the demo and to nothing else, from the root of the project. */
export const demoFiles: readonly string[] = [
  'content/handoffs/v4-1-hand-back-by-class.md',
  'content/handoffs/v4-2-seat-lists-by-room.md',
  'content/handoffs/v4-3-clash-overview.md',
  'content/readings/2026-W23.mdx',
  'content/readings/2026-W38.mdx',
  'content/readings/2026-W45.mdx',
  'content/settings.yaml',
  'content/themes/calendar-feed.md',
  'content/themes/java-print-plug-in.md',
  'content/themes/last-terms-grades-after-the-archive.md',
  'content/themes/right-to-left-names.md',
  'content/themes/seat-lists-in-yesterdays-order.md',
  'content/themes/second-markers-points.md',
  'content/themes/uploads-that-stand-still.md',
  'content/themes/where-the-seat-list-went.md',
  'content/voice/cycle-6.mdx',
  'content/voice/cycle-7.mdx',
  'data/README.md',
  'data/briefs.csv',
  'data/bugs.csv',
  'data/misroutes.csv',
  'data/sorting.csv',
  'data/tickets/gradelight-zendesk.csv',
  ...weeklyNames.map((name) => `data/tickets/weekly/${name}`),
];
