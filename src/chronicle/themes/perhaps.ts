import type { ThemeHistory } from '../../themes/index.ts';
import type { Desk } from '../desk.ts';

/**
 * Tickets that resemble a theme of the team and are too unlike it to be counted there, the newest first; those that somebody put
 * into it since are left out.
 */
export function perhapsAlso(
  theme: string,
  findings: ThemeHistory['findings'],
  desk: Pick<Desk, 'tickets'>,
): string[] {
  return desk.tickets
    .filter(
      ({ ticket, themes }) => findings.get(ticket.id)?.perhaps?.theme === theme && !themes.includes(theme),
    )
    .map(({ ticket }) => ticket.id)
    .reverse();
}
