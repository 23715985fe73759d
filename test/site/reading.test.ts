import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { onePageOfEachKind } from './folder.ts';

const site = inject('site');
const kinds = onePageOfEachKind(site);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Opens a page from the folder, without a server, and keeps whatever goes wrong on the way. */
async function open(
  address: string,
  some: { width?: number; scheme?: 'light' | 'dark' } = {},
): Promise<{ page: Page; trouble: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: some.width ?? 1280, height: 900 },
    colorScheme: some.scheme ?? 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('requestfailed', (request) => trouble.push(`${request.url()} ${request.failure()?.errorText}`));
  page.on(
    'request',
    (request) => request.url().startsWith('file:') || trouble.push(`asked for ${request.url()}`),
  );
  const [path = '', fragment] = address.split('#');
  await page.goto(pathToFileURL(join(site, path)).href + (fragment ? `#${fragment}` : ''));
  return { page, trouble, close: () => context.close() };
}

describe.each(kinds)('%s, opened from the folder', (address) => {
  it('shows itself without an error and without asking anything from elsewhere', async () => {
    const { page, trouble, close } = await open(address);
    expect(await page.locator('h1').innerText()).not.toBe('');
    // The first of the site's own typefaces: a page whose stylesheet did not load, or was refused, has the browser's.
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(
      /Frank Ruhl Libre|Heebo/,
    );
    expect(trouble).toEqual([]);
    await close();
  });

  it('fits a phone of 360 px without sideways scroll', async () => {
    const { page, close } = await open(address, { width: 360 });
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    await close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe finds wrong in %s', async (scheme) => {
    const { page, close } = await open(address, { scheme });
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (window as unknown as { axe: typeof import('axe-core') }).axe.run();
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    await close();
  });
});

describe('from a figure to its tickets', () => {
  const newest = (): string => {
    const weeks = JSON.parse(readFileSync(join(site, 'api', 'weeks.json'), 'utf8')) as {
      id: string;
      complete: boolean;
    }[];
    return weeks.filter(({ complete }) => complete).at(-1)?.id ?? '';
  };

  it('the stream’s number on a reading opens the tickets of that stream, and as many', async () => {
    const week = newest();
    const { streams, volume } = JSON.parse(readFileSync(join(site, 'api', 'weeks', `${week}.json`), 'utf8'));
    const { page, close } = await open(`readings/${week}.html`);
    await page.locator(`a[href$="tickets/${week}.html#stream-bug"]`).first().click();
    await page.waitForURL(/#stream-bug$/);
    expect(await page.locator('.ticket:visible').count()).toBe(streams.bug.count);
    expect(await page.locator('.ticket').count()).toBe(volume.count);
    await close();
  });

  it('a theme’s number does the same, by the page’s own style alone', async () => {
    const week = newest();
    const { themes } = JSON.parse(readFileSync(join(site, 'api', 'weeks', `${week}.json`), 'utf8'));
    const [theme] = themes as { id: string; count: number }[];
    const { page, close } = await open(`tickets/${week}.html#theme-${theme?.id}`);
    expect(await page.locator('.ticket:visible').count()).toBe(theme?.count);
    await close();
  });

  it('a ticket has a line of its own that a link reaches', async () => {
    const week = newest();
    const rows = JSON.parse(readFileSync(join(site, 'api', 'weeks', `${week}.tickets.json`), 'utf8')) as {
      id: string;
    }[];
    const id = rows.at(-1)?.id ?? '';
    const { page, close } = await open(`tickets/${week}.html#t-${id}`);
    expect(await page.locator(`#t-${id}`).isVisible()).toBe(true);
    expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
    await close();
  });
});

describe('the newest reading', () => {
  it('stands on the home page with its five labels in their order', async () => {
    const { page, close } = await open('index.html');
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    const places = ['Volume', 'Top theme', 'Change since', 'Watch', 'For the trio'].map((label) =>
      text.indexOf(label),
    );
    expect(places.every((at) => at >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    await close();
  });
});
