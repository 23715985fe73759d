import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, inject, it } from 'vitest';
import { pagesOf, textOf } from './folder.ts';

const site = inject('site');
const pages = pagesOf(site);

it('the contract’s pages are there', () => {
  const expected = [
    'index.html',
    'readings.html',
    'themes.html',
    'releases.html',
    'voice.html',
    'data.html',
    'method.html',
  ];
  expect(pages).toEqual(expect.arrayContaining(expected));
  for (const folder of ['readings/', 'themes/', 'releases/', 'watch/', 'voice/', 'tickets/']) {
    expect(pages.filter((page) => page.startsWith(folder))).not.toEqual([]);
  }
});

it('every link is relative, names a file that is there, and a place that is on it', () => {
  const idsOf = new Map(
    pages.map((page) => [
      page,
      new Set([...textOf(site, page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  const broken: string[] = [];
  for (const page of pages) {
    for (const [, link = ''] of textOf(site, page).matchAll(/<[^>]*\s(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|mailto:|data:)/.test(link)) continue;
      const [path = '', fragment] = decode(link).split('#');
      const target = path === '' ? page : normalize(join(dirname(page), path)).replaceAll('\\', '/');
      if (link.startsWith('/') || !existsSync(join(site, target))) broken.push(`${page} → ${link}`);
      else if (fragment && idsOf.has(target) && !idsOf.get(target)?.has(fragment))
        broken.push(`${page} → ${link} (no such place)`);
    }
  }
  expect(broken).toEqual([]);
});

it('the page for addresses that are not there, which a host serves at any depth, links to nothing by a relative way', () => {
  const links = [...textOf(site, '404.html').matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link);
  expect(links).toEqual(['data:,']);
});

it('no page asks for anything from elsewhere', () => {
  for (const page of pages) {
    expect(textOf(site, page)).not.toMatch(/<(script|img|link|iframe|source)[^>]*\s(src|href)="https?:/);
  }
});

it('every page says that the data are a demo, what it is called, and asks search engines to stay away', () => {
  for (const page of pages) {
    const html = textOf(site, page);
    expect(html, page).toMatch(/Demo data/);
    expect(html, page).toMatch(/<title>[^<]+<\/title>/);
    expect(html, page).toMatch(/<meta name="robots" content="noindex/);
    expect(html, page).toMatch(/<html[^>]* lang="en"/);
    expect(html.match(/<h1[\s>]/g), page).toHaveLength(1);
  }
});

function decode(link: string): string {
  return decodeURIComponent(link.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));
}
