import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { pagesOf } from './folder.ts';

const site = inject('site');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  // On paper it is day, whatever the screen shows.
  page = await browser.newPage({ colorScheme: 'dark' });
});
afterAll(() => browser?.close());

const open = (address: string) => page.goto(pathToFileURL(join(site, address)).href);

/** How many sheets a page takes. */
async function sheets(address: string, format: 'A4' | 'Letter'): Promise<number> {
  await open(address);
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('a reading on paper', () => {
  const weeks = JSON.parse(readFileSync(join(site, 'api', 'weeks.json'), 'utf8')) as { id: string }[];
  const readings = ['index.html', ...weeks.slice(-5).map(({ id }) => `readings/${id}.html`)];

  it.each(['A4', 'Letter'] as const)('is one sheet of %s', async (format) => {
    const taken: Record<string, number> = {};
    for (const reading of readings) taken[reading] = await sheets(reading, format);
    expect(taken).toEqual(Object.fromEntries(readings.map((reading) => [reading, 1])));
  });

  it('holds the five lines, the chart of its volume and its themes, and where the lines lead', async () => {
    await page.emulateMedia({ media: 'print' });
    await open('index.html');
    expect(await page.locator('.lines').first().locator('> dd:visible').count()).toBe(5);
    expect(await page.locator('#volume svg:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('#themes ~ table tbody tr:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('.footnotes li:visible').allInnerTexts()).toContainEqual(
      expect.stringMatching(/^tickets\/\d{4}-W\d\d\.html/),
    );
    await page.emulateMedia({ media: null });
  });
});

describe('any other page on paper', () => {
  it('is light, wherever the screen is dark', async () => {
    await page.emulateMedia({ media: 'print' });
    await open('themes.html');
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return { color, backgroundColor };
    });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    await page.emulateMedia({ media: null });
  });

  it('shows what is folded on the screen, and clips nothing', async () => {
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 658, height: 986 });
    for (const address of [
      'data.html',
      'method.html',
      pagesOf(site).find((one) => one.startsWith('watch/')),
    ]) {
      await open(address ?? '');
      const { hidden, wide } = await page.evaluate(() => ({
        hidden: [...document.querySelectorAll('details > :not(summary, .tools)')].filter(
          (element) => element.getClientRects().length === 0 || !element.checkVisibility(),
        ).length,
        wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      expect({ address, hidden, wide: Math.max(0, wide) }).toEqual({ address, hidden: 0, wide: 0 });
    }
    await page.emulateMedia({ media: null });
  });
});
