import { expect, inject, it } from 'vitest';
import { brokenLinks, orphans, pagesOf, textOf } from './folder.ts';

const site = inject('site');
const pages = pagesOf(site);

it('the contract’s pages are there', () => {
  const expected = [
    'index.html',
    'readings.html',
    'themes.html',
    'pipeline.html',
    'pipeline/bugs.html',
    'pipeline/briefs.html',
    'pipeline/unclear.html',
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
  expect(brokenLinks(site)).toEqual([]);
});

it('a way of links leads from the first page to every other', () => {
  // A host serves the one where there is no page, and the other shows the components to those who build them.
  expect(orphans(site).filter((page) => page !== '404.html' && page !== 'style.html')).toEqual([]);
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
