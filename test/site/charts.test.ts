import { expect, inject, it } from 'vitest';
import { pagesOf, textOf } from './folder.ts';

const site = inject('site');
const pages = pagesOf(site).map((page) => ({ page, html: textOf(site, page) }));
const figures = pages.flatMap(({ page, html }) =>
  [...html.matchAll(/<figure class="chart" id="([^"]*)"[\s\S]*?<\/figure>/g)].map(([chart, id]) => ({
    place: `${page}#${id}`,
    chart,
  })),
);
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found.trim());

it('the letters of a chart are those of the list that explains its weeks', () => {
  const lettered = figures.map(({ place, chart }) => ({
    place,
    drawn: all(chart, /<text class="letter halo"[^>]*>([^<]*)</g),
    listed: all(chart, /<span class="letter">([^<]*)</g),
  }));
  expect(lettered.filter(({ listed }) => listed.length > 1).length).toBeGreaterThan(2);
  for (const { place, drawn, listed } of lettered) expect(drawn, place).toEqual(listed);
});

it('a chart with weeks outside their range explains them on the page, beside a release and never because of it', () => {
  const weekly = figures.filter(({ chart }) =>
    /<(circle|rect) class="mark-(outside|gone)"[^>]*cx?=/.test(chart),
  );
  const large = weekly.filter(
    ({ place, chart }) => place.includes('-chart') && !chart.includes('class="multiples"'),
  );
  expect(large.length).toBeGreaterThan(5);
  for (const { place, chart } of large) expect(chart, place).toContain('class="explained"');
  const told = figures.filter(({ chart }) => chart.includes('In the same week as'));
  expect(told.length).toBeGreaterThan(0);
  for (const { place, chart } of figures) expect(chart, place).not.toMatch(/because of/i);
});

it('what is drawn has its words in the key: a mark of each kind, and no other', () => {
  for (const { place, chart } of figures.filter(({ chart }) => chart.includes('class="key"'))) {
    const [drawing = '', key = ''] = chart.split('<p class="key"');
    const kinds = (html: string): string[] =>
      [
        ...new Set(all(html.split('</p>')[0] ?? '', /class="mark-(outside|gone|chance|open|partly)"/g)),
      ].sort();
    const drawn = [...new Set(all(drawing, /class="mark-(outside|gone|chance|open|partly)"/g))].sort();
    expect(kinds(key), place).toEqual(drawn);
  }
});

it('every table behind a chart of weeks says what it holds', () => {
  const weekly = figures.filter(({ place }) => /#(volume-chart|theme-chart|multiples|arrivals)$/.test(place));
  expect(weekly.length).toBeGreaterThan(5);
  for (const { place, chart } of weekly) expect(chart, place).toMatch(/<table[^>]*>\s*<caption>[^<]+/);
});

it('the page of method works its example out, draws it, and leads to the part for a statistician', () => {
  const html = textOf(site, 'method.html');
  expect(html).toMatch(/id="usual-range"[\s\S]*within the usual \d+ to \d+[\s\S]*above the usual \d+ to \d+/);
  expect(html).toContain('id="example-chart"');
  expect(html).toContain('href="#statistician"');
  expect(html).toMatch(/<section id="statistician"[\s\S]*Noufaily/);
});
