import type { Chronicle } from './chronicle.ts';

/**
 * `robots.txt`: search engines fetch nothing unless the settings let them in, and then only pages. Each page asks the
 * same in its own head, for hosts on which this file does not lie at the root; JSON and CSV have only this.
 */
export const robotsTxt = ({ settings }: Pick<Chronicle, 'settings'>): string =>
  `User-agent: *\nDisallow: ${settings.searchEngines ? '/api/' : '/'}\n`;
