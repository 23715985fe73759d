import {
  briefsPage,
  bugsPage,
  notePage,
  pipelinePage,
  readingPage,
  releasePage,
  themePage,
  ticketsPage,
  unclearPage,
  watchPage,
} from './addresses.ts';
import type { Chronicle } from './chronicle.ts';
import { escapedXml, rootOf } from './xml.ts';

/** What a map of the site is made of. */
type Mapped = Pick<Chronicle, 'settings' | 'weeks' | 'themes' | 'releases' | 'notes'>;

/** The pages that every site has. */
const always = ['index', 'readings', 'themes', 'releases', 'voice', 'data', 'method'].map(
  (name) => `${name}.html`,
);

/**
 * The map of the site for search engines, after sitemaps.org 0.9; undefined where the settings keep them out, or do
 * not say where the site will be found: a map holds whole addresses.
 */
export function siteMap({ settings, weeks, themes, releases, notes }: Mapped): string | undefined {
  const { searchEngines, address } = settings;
  if (!searchEngines || address === undefined) return undefined;
  const pages = [
    ...always,
    ...[pipelinePage, bugsPage, briefsPage, unclearPage],
    ...weeks.flatMap(({ id }) => [readingPage(id), ticketsPage(id)]),
    ...themes.map(({ id }) => themePage(id)),
    ...releases.flatMap(({ id }) => [releasePage(id), watchPage(id)]),
    ...notes.map(({ id }) => notePage(id)),
  ];
  const root = rootOf(address);
  const entries = pages.map((page) => `  <url><loc>${escapedXml(new URL(page, root).href)}</loc></url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`;
}
