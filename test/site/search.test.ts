import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { buildFolder, pagesOf, removeFolder, textOf } from './folder.ts';
import { type Served, serve } from './served.ts';

const site = inject('site');
const golden = fileURLToPath(new URL('../golden/two-schools', import.meta.url));
let browser: Browser;
let served: Served;
let page: Page;
/** What the page logged as an error, a refusal of its policy included. */
let errors: string[];

beforeAll(async () => {
  browser = await openBrowser();
  served = await serve(site);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
});
afterEach(() => page.close());

const field = () => page.locator('dialog.search input');
const status = () => page.locator('dialog.search [role="status"]');
const results = () => page.locator('.results > li');

/** Opens a page of the demo and searches it by the keyboard, as a reader would. */
async function search(words: string, at = 'themes.html'): Promise<void> {
  await page.goto(served.address + at);
  await page.keyboard.press('/');
  await field().waitFor();
  await page.keyboard.type(words);
}

describe('search', () => {
  it('is opened by / and finds a planted theme, where Enter leads; nothing breaks the page’s policy', async () => {
    await search('calendar feed hour');
    const theme = results().filter({ hasText: 'Theme' }).first();
    await theme.waitFor();
    expect(await theme.locator('mark').first().textContent()).toMatch(/calendar/i);
    await theme.locator('a').first().press('Enter');
    await page.waitForURL(/\/trio\/themes\/[^/]+\.html$/);
    expect(await page.locator('h1').textContent()).toContain('calendar feed');
    expect(errors).toEqual([]);
  });

  it('finds a ticket by its number, and Enter in the field leads to its line', async () => {
    const { id } = JSON.parse(readFileSync(join(site, 'api', 'weeks.json'), 'utf8')).at(-2);
    const [ticket] = JSON.parse(readFileSync(join(site, 'api', 'weeks', `${id}.tickets.json`), 'utf8'));
    await search(ticket.id, `readings/${id}.html`);
    await page.getByText('One result', { exact: true }).waitFor();
    expect(await results().textContent()).toContain('Ticket');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/tickets/${id}.html#t-${ticket.id}`);
    expect(await page.locator(`[id="t-${ticket.id}"]`).isVisible()).toBe(true);
    expect(await page.locator('dialog.search').isVisible()).toBe(false);
  });

  it('finds words in Hebrew by their beginning', async () => {
    await search('החשבו');
    await results().first().waitFor();
    expect(await results().locator('mark').first().textContent()).toContain('החשבו');
  });

  it('is moved through by arrows: down into the results, up again, and a letter goes on in the field', async () => {
    await search('archive');
    await results().nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    const first = await page.locator('.results a').first().getAttribute('href');
    expect(await page.locator(':focus').getAttribute('href')).toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await field().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('d');
    expect(await field().inputValue()).toBe('archived');
  });

  it('says so when nothing is found, and Escape closes it and gives the focus back', async () => {
    await page.goto(`${served.address}themes.html`);
    const button = page.locator('[data-search-open]');
    await button.press('Enter');
    await page.keyboard.type('zzqqxx');
    await page.getByText('Nothing was found for “zzqqxx”').waitFor();
    expect(await results().count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog.search').isVisible()).toBe(false);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('shows a few of many and more on request', async () => {
    await search('exam');
    const tickets = page.locator('[data-group="tickets"]');
    await tickets.locator('li').first().waitFor();
    const before = await tickets.locator('ol > li').count();
    await tickets.getByRole('button').click();
    await tickets.locator('ol > li').nth(before).waitFor();
    expect(await tickets.locator('ol > li').count()).toBeGreaterThan(before);
  });

  it('leaves / alone where it is written', async () => {
    await page.goto(`${served.address}themes.html`);
    await page.locator('.tools input').first().focus();
    await page.keyboard.type('a/b');
    expect(await page.locator('.tools input').first().inputValue()).toBe('a/b');
    expect(await page.locator('dialog.search').isVisible()).toBe(false);
  });

  it('says in a page from a folder that it does not run there, and what to do', async () => {
    await page.goto(pathToFileURL(join(site, 'themes.html')).href);
    await page.keyboard.press('/');
    await page.getByText('the browser forbids it on a page that was opened from a folder').waitFor();
    expect(await status().textContent()).toContain('python3 -m http.server');
  });

  it('says that its index is missing where it is', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search('exam');
    await page.getByText('The search index could not be loaded').waitFor();
  });

  it('loads nothing of the index before it is opened, and the page’s own scripts are at most 10 KB packed', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${served.address}index.html`);
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    const { gzipSync } = await import('node:zlib');
    const bytes = readFileSync(join(site, (scripts[0] as string).replace('/trio/', '')));
    expect(gzipSync(bytes).length).toBeLessThan(10_000);
  });
});

describe('the index of a site', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'earshot-search-'));
    cpSync(golden, folder, { recursive: true });
  });
  afterAll(() => removeFolder(folder));
  const settings = (added: string): void => {
    const text = readFileSync(join(golden, 'content', 'settings.yaml'), 'utf8');
    writeFileSync(join(folder, 'content', 'settings.yaml'), `${text}${added}`);
  };

  it('is not there, nor any sign of search, where the settings publish no words of customers', async () => {
    settings('privacy: { quotes: none }\n');
    const none = join(folder, 'none');
    expect((await buildFolder(folder, none)).code).toBe(0);
    expect(existsSync(join(none, 'pagefind'))).toBe(false);
    for (const name of pagesOf(none))
      expect(textOf(none, name), name).not.toMatch(/data-search-open|<dialog|wasm-unsafe-eval|connect-src/);
    await page.goto(pathToFileURL(join(none, 'themes.html')).href);
    await page.keyboard.press('/');
    expect(await page.locator('dialog').count()).toBe(0);
    expect(errors).toEqual([]);
  }, 120_000);

  it('is searched in Hebrew too, from right to left, with results of either script', async () => {
    settings('language: he\n');
    const hebrew = join(folder, 'hebrew');
    expect((await buildFolder(folder, hebrew)).code).toBe(0);
    const there = await serve(hebrew);
    try {
      await page.goto(`${there.address}themes.html`);
      await page.keyboard.press('/');
      await page.keyboard.type('marker');
      await results().first().waitFor();
      expect(await status().textContent()).toMatch(/תוצאות|תוצאה/);
      expect(await page.locator('.result-kind').first().textContent()).toMatch(
        /נושא|קריאה|פנייה|מעקב|קול|העברה/,
      );
      expect(errors).toEqual([]);
    } finally {
      await there.close();
    }
  }, 120_000);
});
