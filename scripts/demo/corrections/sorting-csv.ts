import type { DemoTicket } from '../gather.ts';
import { correctionsAtTheDesk } from './at-the-desk.ts';
import { correctionsByHand } from './by-hand.ts';
import type { Correction } from './correction.ts';

const columns: readonly (readonly [
  header: string,
  cell: (one: Correction) => string | number | undefined,
])[] = [
  ['ticket', ({ ticket }) => ticket],
  ['stream', ({ stream }) => stream],
  ['chain_level', ({ chainLevel }) => chainLevel],
  ['theme', ({ theme }) => theme],
  ['support_level', ({ supportLevel }) => supportLevel],
  ['note', ({ note }) => note],
  ['reproducible', ({ reproducible }) => reproducible],
  ['on', ({ on }) => on],
  ['drawn', ({ drawn }) => drawn],
  ['machine', ({ machine }) => machine],
];

/** `data/sorting.csv`: what was written by hand first, then what was decided at the desk, week by week. */
export function sortingCsv(tickets: readonly DemoTicket[]): string {
  const lines = [
    columns.map(([header]) => header),
    ...[...correctionsByHand, ...correctionsAtTheDesk(tickets)].map((one) =>
      columns.map(([, cell]) => quoted(String(cell(one) ?? ''))),
    ),
  ];
  return `${lines.map((cells) => cells.join(',')).join('\n')}\n`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
