import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { textOf } from './folder.ts';

const site = inject('site');
const ingest = JSON.parse(readFileSync(join(site, 'api', 'ingest.json'), 'utf8')) as {
  tickets: number;
  files: { file: string; columns: Record<string, string> }[];
  setAside: { filter: string; tickets: number }[];
};
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it('the page on the data shows which column was read as which field, with two values, and none that name people', async () => {
  const page = await browser.newPage();
  await page.goto(`file://${join(site, 'data.html')}`);
  const rows = await page.$$eval('#columns table >> nth=0 >> tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell.textContent ?? '').trim())),
  );
  expect(rows).toHaveLength(Object.keys(ingest.files[0]?.columns ?? {}).length);
  const shown = new Map(rows.map(([field = '', column = '', values = '']) => [field, { column, values }]));
  expect(shown.get('created')).toMatchObject({
    column: 'Created at',
    values: expect.stringMatching(/\d{4}.*\d{4}/s),
  });
  for (const field of ['requester', 'e-mail (email)', 'assignee', 'account']) {
    expect(shown.get(field)?.values, field).toBe('not shown');
  }
  await page.close();
});

it('it counts what was set aside, filter by filter, and the weeks hold the rest', () => {
  const aside = ingest.setAside.reduce((sum, { tickets }) => sum + tickets, 0);
  const weeks = JSON.parse(readFileSync(join(site, 'api', 'weeks.json'), 'utf8')) as { tickets: number }[];
  expect(weeks.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(ingest.tickets - aside);
  const html = textOf(site, 'data.html');
  for (const { filter, tickets } of ingest.setAside) {
    expect(html).toMatch(new RegExp(`${filter}</span></th>\\s*<td class="num">${tickets}</td>`));
  }
});

it.each([390, 1280])(
  'nothing on it is wider than a window of %i pixels, with everything opened',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`file://${join(site, 'data.html')}`);
    await page.$$eval('details', (all) => {
      for (const one of all) one.open = true;
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.close();
  },
);
