import {
  assignThemes,
  discoverThemes,
  proposedRefresh,
  type Refresh,
  type Registry,
  refreshed,
  refreshInWords,
} from '../../themes/index.ts';
import type { Screen } from '../screen.ts';
import { interrupted } from '../sort/stops.ts';
import { confirmed } from './confirm.ts';
import type { Changed } from './edit.ts';
import type { Grounds } from './grounds.ts';

/** A quarter of a year: older tickets say little of what customers write now. */
const weeksRead = 13;

/**
 * Finds the themes of the last weeks anew, shows what that would change, and asks.
 *
 * @param yes true where it was accepted beforehand
 * @returns the registry to be written, or the exit code where nothing is
 */
export async function refresh(
  { laid, registry }: Grounds,
  on: string,
  yes: boolean,
  screen: Screen,
): Promise<Changed | { readonly code: number }> {
  screen.say('Finding the themes of the last 13 weeks anew …');
  const proposal = proposalOf(laid, registry);
  if (proposal === undefined) {
    screen.warn('There are no tickets of the last 13 weeks in which themes could be found.');
    return { code: 1 };
  }
  for (const line of ['', ...refreshInWords(proposal), '']) screen.say(line);
  if (!yes) {
    const answer = await confirmed('Accept this? y/N ');
    if (answer === 'nobody') {
      screen.warn('There is no terminal to answer at. Read the above, then accept it with --yes.');
      return { code: 2 };
    }
    if (answer === 'interrupt') return { code: interrupted };
    if (answer === 'no') {
      screen.say('Nothing was changed.');
      return { code: 0 };
    }
  }
  return {
    registry: refreshed(registry, proposal, { on, week: registry.through }),
    said: 'The refresh was accepted.',
  };
}

function proposalOf({ desk, themes, history }: Grounds['laid'], registry: Registry): Refresh | undefined {
  const over = desk.weeks.filter(({ to }) => to <= desk.asOf).slice(-weeksRead);
  const [first, last] = [over[0], over.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const curated = new Set(themes.filter((theme) => theme.curated).map(({ id }) => id));
  const primary = ({ id }: { id: string }): string | undefined => history.assigned.get(id)?.[0];
  // What the team's own themes took is none of the machine's.
  const tickets = desk.tickets
    .filter(({ at }) => at >= first.from && at < last.to)
    .map(({ ticket }) => ticket)
    .filter((ticket) => !curated.has(primary(ticket) ?? ''));
  const fresh = discoverThemes(tickets);
  if (fresh.length === 0) return undefined;
  const pairs = (of: (ticket: (typeof tickets)[number]) => string | undefined): Map<string, string> =>
    new Map(
      tickets.flatMap((ticket) => {
        const theme = of(ticket);
        return theme === undefined ? [] : [[ticket.id, theme] as const];
      }),
    );
  const assigned = new Map(assignThemes(tickets, fresh).map(({ ticket, themes: ids }) => [ticket, ids[0]]));
  return proposedRefresh(
    registry,
    tickets.map(({ id }) => id),
    pairs(primary),
    fresh,
    pairs(({ id }) => assigned.get(id)),
  );
}
