import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { type Chronicle, type TicketLine, ticketsPage } from '../chronicle/index.ts';
import { kindOf, markedUp, ticketRecord } from './searchable.ts';

/**
 * What reaches the reader: the index, the program that searches it (WebAssembly), and what loads both. Pagefind's own
 * interfaces are left behind; the site has one of its own.
 */
const shipped =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|(?:index|fragment|filter)\/[^/]+)$/;

/** Hands what loads the index to the page that put it in; see `src/browser/search/index-files.ts`. */
const arrive =
  "import * as index from './pagefind.js';\ndispatchEvent(new CustomEvent('earshot:search', { detail: index }));\n";

/**
 * Writes the index of a finished site into its folder `pagefind/`. Pages are read as they stand there; each ticket is
 * an entry of its own, which leads to its line. Where the settings publish no words of customers there is no search.
 *
 * The whole site is one index, whatever language a page is written in: the interface has one, and its readers search
 * for all of what they can read at once. Entries come in one order, for the same site has the same bytes.
 *
 * @param site the folder of the finished site
 */
export async function writeSearchIndex(site: string, chronicle: Chronicle): Promise<void> {
  if (chronicle.settings.privacy.quotes === 'none') return;
  const { language } = chronicle.words;
  const { index, errors } = await createIndex({
    forceLanguage: language,
    keepIndexUrl: true,
    excludeSelectors: [
      'nav',
      'table',
      'svg',
      'dt',
      'pre',
      '.hidden',
      '.over',
      '.byline',
      '.meta',
      '.copy',
      '.redacted',
      '.evidence',
    ],
  });
  try {
    if (!index) throw new Error(told(errors));
    await addPages(index, site, chronicle);
    for (const { id } of chronicle.weeks)
      for (const ticket of chronicle.ticketsOf(id)) await addTicket(index, ticket, chronicle);
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length > 0) throw new Error(told(unwritten));
    const kept = files.filter(({ path }) => shipped.test(path));
    for (const { path, content } of [...kept, { path: 'arrive.js', content: arrive }]) {
      const file = join(site, 'pagefind', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}

async function addPages(index: PagefindIndex, site: string, { words, weeks }: Chronicle): Promise<void> {
  const files = (await readdir(site, { recursive: true })).map((file) => file.split(sep).join('/')).sort();
  const days = new Map(weeks.map(({ page, title, days }) => [page, `${title}, ${days}`]));
  for (const url of files) {
    const kind = kindOf(url);
    if (kind === undefined) continue;
    const content = markedUp(await readFile(join(site, url), 'utf8'), {
      kind: words.search.kinds[kind],
      about: days.get(url),
    });
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(told(errors));
  }
}

async function addTicket(index: PagefindIndex, ticket: TicketLine, { words }: Chronicle): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: ticketsPage(ticket.week, ticket.anchor),
    language: words.language,
    ...ticketRecord(ticket, words),
  });
  if (errors.length > 0) throw new Error(told(errors));
}

function told(errors: readonly string[]): string {
  return `The search index could not be made: ${errors.join(' ')}`;
}
