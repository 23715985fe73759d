import type { TicketLine } from '../chronicle/index.ts';
import type { Words } from '../words/index.ts';

/** A kind of page, as results name it. */
type Kind = keyof Words['search']['kinds'];

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^readings\/[^/]+\.html$/, 'reading'],
  [/^themes\/[^/]+\.html$/, 'theme'],
  [/^releases\/[^/]+\.html$/, 'handoff'],
  [/^watch\/[^/]+\.html$/, 'watch'],
  [/^voice\/[^/]+\.html$/, 'note'],
  [/^pipeline(?:\/bugs|\/briefs)?\.html$/, 'pipeline'],
  [/^method\.html$/, 'method'],
];

/**
 * The kind of a page that is searched, by its address. Lists only repeat what the pages they lead to say, home is the
 * newest reading once more, and tickets are entries of their own.
 */
export function kindOf(page: string): Kind | undefined {
  return kinds.find(([address]) => address.test(page))?.[1];
}

/**
 * A page with what the index is to take from it marked, which the page itself does not carry: its main part, its kind,
 * and what else a result says beside the kind.
 *
 * Tickets are known by having no group: the index writes the values of a filter in an order that differs from one run to
 * the next, so that two of them would give two builds of the same site.
 */
export function markedUp(
  html: string,
  meta: { readonly kind: string; readonly about: string | undefined },
): string {
  const said = Object.entries(meta)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` data-${name}="${attribute(value as string)}"`)
    .join('');
  const names = meta.about === undefined ? 'kind[data-kind]' : 'kind[data-kind], about[data-about]';
  // The index puts no space between two blocks, and passages would run together.
  return (
    html
      // A ticket's number finds the ticket, and not each list that names it.
      .replace(/<a (?=[^>]*href="[^"]*tickets\/[^"]*#t-)/g, '<a data-pagefind-ignore ')
      .replace(/<\/(?:p|li|dd|h[1-6]|summary|blockquote|figcaption)>/g, '$& ')
      .replace(
        /<main\b/,
        () =>
          `<main data-pagefind-body data-pagefind-meta="${names}"${said} data-pagefind-filter="group:pages"`,
      )
  );
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** A marker of something redacted: its kind is no word of the customer, and must not be found as one. */
const marker = /⟨[a-z-]{2,12}⟩/gu;

/** What the index holds of a ticket: the words that its line on the site shows, and what that line says about it. */
export function ticketRecord(
  { id, when, subject, body, account }: Pick<TicketLine, 'id' | 'when' | 'subject' | 'body' | 'account'>,
  words: Words,
): { content: string; meta: Record<string, string> } {
  const called = words.tickets.ticket(id);
  const shown = (text: string): string => text.replace(marker, '⟨…⟩').trim();
  return {
    // An entry without words would be left out, and so could not be found by its number.
    content: shown(body) || shown(subject) || called,
    meta: {
      title: shown(subject) || called,
      kind: words.search.kinds.ticket,
      about: [id, when, ...(account ? [account] : [])].join(' · '),
    },
  };
}
