import type { Settings } from '../../settings/index.ts';
import { type SupportLevel, supportLevelOf } from '../../sorting/index.ts';
import type { Ticket } from '../../tickets/index.ts';
import type { RoutedTicket } from './grounds.ts';

/** The support levels that a ticket had, the oldest first, as the export tells them: what a person wrote later is not in it. */
export function levelsOf(ticket: Ticket, settings: Pick<Settings, 'supportLevels'>): SupportLevel[] {
  return [...(ticket.earlier ?? []), ticket].map((state) => supportLevelOf(state, settings));
}

/** Whether a ticket is at L1 and, as far as the export shows, has been nowhere else. */
export function neverLeftL1(
  { ticket, sorted }: Pick<RoutedTicket, 'ticket' | 'sorted'>,
  settings: Pick<Settings, 'supportLevels'>,
): boolean {
  const elsewhere = (level: SupportLevel): boolean => level !== 'L1' && level !== 'unknown';
  return sorted.supportLevel === 'L1' && !levelsOf(ticket, settings).some(elsewhere);
}
