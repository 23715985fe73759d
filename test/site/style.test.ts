import { expect, inject, it } from 'vitest';
import { pagesOf, textOf } from './folder.ts';

const site = inject('site');
const html = textOf(site, 'style.html');

it('the page of styles is linked from no other page, and search engines are asked to stay away', () => {
  for (const page of pagesOf(site)) expect(textOf(site, page), page).not.toMatch(/href="[^"]*style\.html/);
  expect(html).toMatch(/<meta name="robots" content="noindex/);
});

it('its examples are of no desk: they lead to no reading, theme, ticket, release or file', () => {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const [, , examples = ''] = /([\s\S]*?)<section id="style-type"([\s\S]*)/.exec(main) ?? [];
  const links = [...examples.matchAll(/\shref="([^"]*)"/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(100);
  expect(links.filter((link) => link !== '#examples')).toEqual([]);
});

it('no two of its places have the same name, so that a picture can be taken of each', () => {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
  const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
  expect(twice).toEqual([]);
});
