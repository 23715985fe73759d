import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Served, serve } from './served.ts';

const site = inject('site');
let browser: Browser;
let served: Served;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  served = await serve(site);
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterEach(() => page.close());

const names = () => page.locator('#themes tbody th').allTextContents();
const inAll = () => page.locator('#themes tbody td:nth-child(3)').allTextContents();
const head = (at: number) => page.locator(`#themes thead th:nth-child(${at})`);
const numbers = (texts: readonly string[]) => texts.map((text) => Number(text.replace(/\D/g, '')));

describe.each([
  ['from a server', () => served.address],
  ['from a folder', () => `${pathToFileURL(site).href}/`],
])('a table that can be sorted, %s', (_, root) => {
  it('is sorted by its heads, says so, keeps it in the address, and the way back undoes it', async () => {
    await page.goto(`${root()}themes.html`);
    const given = await names();
    await head(3).getByRole('button').click();
    const counts = numbers(await inAll());
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(await head(3).getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).search).toMatch(/^\?sort\.themes=-/);
    await head(3).getByRole('button').press('Enter');
    expect(numbers(await inAll())).toEqual([...counts].reverse().sort((a, b) => a - b));
    expect(await head(3).getAttribute('aria-sort')).toBe('ascending');
    await page.goBack();
    expect(await head(3).getAttribute('aria-sort')).toBe('descending');
    await page.goBack();
    expect(await names()).toEqual(given);
    expect(await page.locator('#themes [aria-sort]').count()).toBe(0);
  });

  it('opens as the address says', async () => {
    await page.goto(`${root()}themes.html?sort.themes=1&with.themes=the`);
    const shown = await page.locator('#themes tbody tr:visible th a').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan((await names()).length);
    expect(await head(1).getAttribute('aria-sort')).toBe('ascending');
    expect(await page.locator('.tools input').inputValue()).toBe('the');
  });

  it('is narrowed on a phone as well, where its rows are a list', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${root()}themes.html`);
    const all = (await names()).length;
    await page.locator('.tools input').fill('the');
    const shown = await page.locator('#themes tbody tr:visible').count();
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    expect(await page.locator('.tools [role="status"]').textContent()).toContain(String(shown));
  });
});

it('a list of tickets is narrowed by words and turned round, and one step back leads out of the filter', async () => {
  await page.goto(`${served.address}themes.html`);
  await page.goto(
    await page
      .locator('#themes td a')
      .first()
      .evaluate((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''),
  );
  const items = page.locator('#ticket-list > li');
  const all = await items.count();
  const first = await items.first().getAttribute('id');
  await page.locator('.tools input').fill('exam');
  const shown = await page.locator('#ticket-list > li:visible').count();
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThan(all);
  expect(await page.locator('.tools [role="status"]').textContent()).toBe(`${shown} of ${all} shown`);
  await page.locator('.tools input').pressSequentially(' room');
  await page.goBack();
  expect(await page.locator('#ticket-list > li:visible').count()).toBe(all);
  await page.locator('.tools select').selectOption('-place');
  expect(await items.last().getAttribute('id')).toBe(first);
});

it('without scripts a table stands as it was given, and no tool that needs them is shown', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(pathToFileURL(join(site, 'themes.html')).href);
  expect(await still.locator('#themes tbody tr').first().isVisible()).toBe(true);
  for (const tool of ['.tools', '[data-search-open]', '#themes button'])
    expect(await still.locator(tool).filter({ visible: true }).count(), tool).toBe(0);
  await plain.close();
});

describe('the arrow keys', () => {
  const week = async (): Promise<string> => (await page.locator('a[rel="prev"]').getAttribute('href')) ?? '';

  it('turn the weeks of a reading, and back', async () => {
    await page.goto(`${served.address}index.html`);
    const before = new URL(await week(), page.url()).href;
    await page.keyboard.press('ArrowLeft');
    await page.waitForURL(before);
    const next = await page.locator('a[rel="next"]').evaluate((link) => (link as HTMLAnchorElement).href);
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(next);
  });

  it('turn nothing with another key, in the search, or in a table', async () => {
    await page.goto(`${served.address}index.html`);
    const here = page.url();
    const asked: string[] = [];
    page.on('request', (request) => request.isNavigationRequest() && asked.push(request.url()));
    for (const key of ['Shift+ArrowLeft', 'Control+ArrowLeft']) await page.keyboard.press(key);
    await page.locator('main table a').filter({ visible: true }).first().press('ArrowLeft');
    await page.keyboard.press('/');
    await page.locator('dialog.search input').press('ArrowLeft');
    await page.keyboard.press('Escape');
    expect([page.url(), asked]).toEqual([here, []]);
  });
});

it('the five lines are copied as text with the address of the reading, and stand on the page as well', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const reader = await context.newPage();
  await reader.goto(`${served.address}index.html?x=1#streams`);
  await reader.getByRole('button', { name: 'Copy as text' }).click();
  await reader.getByText('Copied', { exact: true }).waitFor();
  const copied = await reader.evaluate(() => navigator.clipboard.readText());
  const text = (await reader.locator('#as-text').textContent()) ?? '';
  const newest = await reader.locator('button[data-copies]').getAttribute('data-address');
  expect(newest).toMatch(/^\.\/readings\/\d{4}-W\d\d\.html$/);
  expect(copied).toBe(`${text.trim()}\n${new URL(newest ?? '', served.address).href}\n`);
  expect(
    copied
      .trim()
      .split('\n')
      .filter((line) => /^(Volume|Top theme|Change since|Watch|For the trio): /.test(line)),
  ).toHaveLength(5);
  await context.close();
});
