import type { Chronicle } from './chronicle.ts';

/**
 * `robots.txt`: search engines fetch nothing unless the settings let them in, and then only pages. Each page asks the
 * same in its own head, for hosts on which this file does not lie at the root; JSON and CSV have only this. The map of
 * the site is named where there is one.
 */
export function robotsTxt({ settings: { searchEngines, address } }: Pick<Chronicle, 'settings'>): string {
  const map =
    searchEngines && address !== undefined
      ? `Sitemap: ${new URL('sitemap.xml', address.endsWith('/') ? address : `${address}/`).href}\n`
      : '';
  return `User-agent: *\nDisallow: ${searchEngines ? '/api/' : '/'}\n${map}`;
}
