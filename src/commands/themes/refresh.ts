import type { Desk } from '../../chronicle/index.ts';
import { shortened } from '../../sorting/index.ts';
import {
  assignThemes,
  discoverThemes,
  proposedRefresh,
  type Refresh,
  type Registry,
  refreshed,
  refreshInWords,
  type Theme,
} from '../../themes/index.ts';
import type { Screen } from '../screen.ts';
import { interrupted } from '../sort/stops.ts';
import { confirmed } from './confirm.ts';
import type { Changed } from './edit.ts';
import type { Grounds } from './grounds.ts';

/** A quarter of a year: older tickets say little of what customers write now. */
const weeksRead = 13;
/** Columns of a terminal that a ticket takes in a list of three. */
const widest = 60;

/**
 * Finds the themes of the last weeks anew, lays the tickets out by them, shows what that changes, and asks.
 *
 * @param laidBy lays the same tickets out by another registry
 * @param yes true where it was accepted beforehand
 * @returns the registry to be written, or the exit code where nothing is
 */
export async function refresh(
  { laid, registry }: Pick<Grounds, 'laid' | 'registry'>,
  laidBy: (registry: Registry) => Promise<{ readonly desk: Desk }>,
  on: string,
  yes: boolean,
  screen: Screen,
): Promise<Changed | { readonly code: number }> {
  screen.say('Finding the themes of the last 13 weeks anew …');
  const has = primaryThemes(laid.desk);
  const written = laid.themes.filter((theme) => theme.curated);
  const curated = new Set(written.map(({ id }) => id));
  const proposal = proposalOf(laid.desk, registry, has, written);
  if (proposal === undefined) {
    screen.warn('There are no tickets of the last 13 weeks in which themes could be found.');
    return { code: 1 };
  }
  const after = refreshed(registry, proposal, { on, week: registry.through });
  const { desk } = await laidBy(after);
  const gets = primaryThemes(desk);
  const subjects = new Map(laid.desk.tickets.map(({ ticket }) => [ticket.id, subjectOf(ticket)]));
  const fates = [...has]
    .map(([id, theme]) => ({ has: theme, gets: gets.get(id), subject: subjects.get(id) ?? id }))
    .filter((fate) => !curated.has(fate.has ?? '') || !curated.has(fate.gets ?? ''));
  for (const line of ['', ...refreshInWords(proposal, after, fates), '']) screen.say(line);
  if (!yes) {
    const answer = await confirmed('Accept this? y/N ');
    if (answer === 'nobody') {
      screen.say(
        'Nothing was changed, for there is no terminal to answer at. To accept it: npm run themes -- refresh --yes',
      );
      return { code: 0 };
    }
    if (answer === 'interrupt') return { code: interrupted };
    if (answer === 'no') {
      screen.say('Nothing was changed.');
      return { code: 0 };
    }
  }
  return { registry: after, said: 'The refresh was accepted.' };
}

/** The theme that each ticket of the last weeks has, by its id. */
function primaryThemes({ weeks, asOf, tickets }: Desk): Map<string, string | undefined> {
  const over = weeks.filter(({ to }) => to <= asOf).slice(-weeksRead);
  const from = over[0]?.from ?? Number.POSITIVE_INFINITY;
  const to = over.at(-1)?.to ?? Number.NEGATIVE_INFINITY;
  return new Map(
    tickets
      .filter(({ at }) => at >= from && at < to)
      .map(({ ticket, themes: [primary] }) => [ticket.id, primary]),
  );
}

function proposalOf(
  desk: Desk,
  registry: Registry,
  has: ReadonlyMap<string, string | undefined>,
  written: readonly Theme[],
): Refresh | undefined {
  // What the team's own themes took is none of the machine's.
  const curated = new Set(written.map(({ id }) => id));
  const tickets = desk.tickets
    .map(({ ticket }) => ticket)
    .filter(({ id }) => has.has(id) && !curated.has(has.get(id) ?? ''));
  const people = new Map(tickets.map(({ id, requester }) => [id, requester ?? id]));
  // What is accepted is committed: it may hold no word of one person alone.
  const fresh = discoverThemes(tickets, { who: (id) => people.get(id) ?? id });
  if (fresh.length === 0) return undefined;
  const found = assignThemes(tickets, fresh).map(({ ticket, themes: [theme] }) => [ticket, theme] as const);
  return proposedRefresh(
    registry,
    tickets.map(({ id }) => id),
    has,
    fresh,
    new Map(found),
    written,
  );
}

/** What a ticket says, redacted, on a part of a line. */
function subjectOf({ subject, body }: Desk['tickets'][number]['ticket']): string {
  return shortened(subject, widest) || shortened(body, widest) || 'no text';
}
