import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, inject, it } from 'vitest';
import { onePageOfEachKind, pagesOf, textOf } from './folder.ts';

const golden = fileURLToPath(new URL('../golden/two-schools', import.meta.url));
const asksToStayAway = /<meta name="robots" content="noindex, nofollow">/;
/** Pages that nobody is to find: no page, and the components in all their states. */
const notFound = new Set(['404.html', 'style.html']);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-robots-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('search engines are asked to stay away, in robots.txt and on a page of each kind; there is no map and no feed', () => {
  const site = inject('site');
  expect(existsSync(join(site, 'sitemap.xml'))).toBe(false);
  expect(existsSync(join(site, 'feed.xml'))).toBe(false);
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
  for (const page of onePageOfEachKind(site)) expect(textOf(site, page), page).toMatch(asksToStayAway);
});

it('they are let in to the pages when the settings say so, and not to a page that is none', async () => {
  cpSync(golden, folder, { recursive: true });
  const settings = join(folder, 'content', 'settings.yaml');
  writeFileSync(
    settings,
    `${readFileSync(settings, 'utf8')}searchEngines: true\naddress: https://example.org/\n`,
  );
  const site = join(folder, 'site');
  const { PATH = '' } = process.env;
  await promisify(execFile)(process.execPath, ['src/commands/build.ts', '--outDir', site], {
    env: { PATH, EARSHOT_DATA: join(folder, 'data'), EARSHOT_CONTENT: join(folder, 'content') },
  });
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nDisallow: /api/\nSitemap: https://example.org/sitemap.xml\n',
  );
  const mapped = [...textOf(site, 'sitemap.xml').matchAll(/<loc>https:\/\/example\.org\/([^<]+)<\/loc>/g)];
  expect(mapped.map(([, page]) => page).sort()).toEqual(pagesOf(site).filter((page) => !notFound.has(page)));
  expect(textOf(site, 'feed.xml')).toContain('<id>https://example.org/</id>');
  for (const page of pagesOf(site)) {
    if (notFound.has(page)) {
      expect(textOf(site, page)).toMatch(asksToStayAway);
      continue;
    }
    expect(textOf(site, page), page).not.toMatch(/name="robots"/);
    expect(textOf(site, page), page).toMatch(/<link rel="alternate"[^>]* href="[./]*feed\.xml">/);
  }
});
