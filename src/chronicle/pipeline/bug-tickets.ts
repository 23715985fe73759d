import type { BugTheme, BugTicket } from '../../pipeline/index.ts';
import { type Correction, chainRootOf } from '../../sorting/index.ts';
import type { CuratedTheme, Theme } from '../../themes/index.ts';
import type { Placed } from '../desk.ts';

/** A ticket as far as bugs look at it. An account counts as one whether it is named or not. */
export function bugTicket(
  { ticket, sorted, themes, at, unnamed }: Placed,
  correction: Correction | undefined,
): BugTicket {
  const account = ticket.account ?? (unnamed === undefined ? undefined : `without a name ${unnamed}`);
  const chainRoot = correction?.chainRoot === undefined ? undefined : chainRootOf(correction.chainRoot);
  return {
    id: ticket.id,
    at,
    isBug: sorted.stream === 'bug',
    subject: ticket.subject,
    body: ticket.body,
    ...(themes[0] !== undefined && { theme: themes[0] }),
    ...(ticket.requester !== undefined && { requester: ticket.requester }),
    ...(account !== undefined && { account }),
    ...(correction?.chainLevel !== undefined && { chainLevel: correction.chainLevel }),
    ...(chainRoot !== undefined && { chainRoot }),
    ...(correction?.reproducible !== undefined && { reproducible: correction.reproducible }),
    ...(ticket.severity !== undefined && { severity: ticket.severity }),
    ...(ticket.impact !== undefined && { impact: ticket.impact }),
  };
}

/** A theme as far as bugs look at it: only one that the team wrote down can name a chain level. */
export function bugTheme(theme: Theme): BugTheme {
  const { id, label } = theme;
  const { chainLevel } = theme as Partial<CuratedTheme>;
  return { id, label, ...(chainLevel !== undefined && { chainLevel }) };
}
