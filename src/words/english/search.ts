import { amounts } from './amounts.ts';

/** English: the search over the site, and the other things that a page does where the browser runs scripts. */
export const search = {
  open: 'Search',
  /** The dialog's name for who does not see it. */
  title: 'Search this site',
  field: 'Words, a theme, a ticket’s number',
  close: 'Close',
  keys: '↑ ↓ choose · Enter opens · Esc closes',
  loading: 'Searching …',
  ask: (tickets: number) =>
    tickets === 0
      ? 'Readings, notes, handoffs, watches and themes are searched.'
      : `Readings, notes, handoffs, watches, themes and ${amounts.tickets(tickets)} are searched.`,
  none: 'Nothing was found for “{query}”. Try fewer words, or the beginning of one.',
  pages: 'Pages',
  tickets: 'Tickets',
  more: 'More of these',
  folder:
    'Search does not run here: the browser forbids it on a page that was opened from a folder. Open the site through its web address; or run “python3 -m http.server” in the site’s folder and open http://localhost:8000.',
  failed:
    'The search index could not be loaded. Reload the page; if this stays, build the site again and publish the whole folder.',
  /** By the plural form of the number (`Intl.PluralRules`), with the number as `{count}`. */
  found: { one: 'One result', other: '{count} results' } as Partial<Record<Intl.LDMLPluralRule, string>>,
  /** What kind of page a result is. */
  kinds: {
    reading: 'Reading',
    theme: 'Theme',
    handoff: 'Handoff',
    watch: '48-hour watch',
    note: 'Voice of customer',
    pipeline: 'Pipeline',
    method: 'Method',
    ticket: 'Ticket',
  },
  filter: 'Show only rows with',
  filterTickets: 'Show only tickets with',
  sortBy: 'Sort by',
  asGiven: 'as given',
  /** Of a column, with its head as `{column}`. */
  ascending: '{column}, ascending',
  descending: '{column}, descending',
  newestFirst: 'newest first',
  /** Of rows or tickets, with the numbers as `{shown}` and `{all}`. */
  shown: '{shown} of {all} shown',
  arrows: 'The arrow keys turn the weeks.',
  copy: 'Copy as text',
  copied: 'Copied',
  asText: 'The five lines as text',
};
