import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { brokenLinks, buildFolder, fullestOfEachKind, pagesOf, removeFolder, textOf } from './folder.ts';
import { writeHostile } from './hostile-folder.ts';

const demo = inject('site');
let folder: string;
let site: string;
let printed: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-hostile-'));
  site = join(folder, 'site');
  writeHostile(folder);
  const built = await buildFolder(folder, site, { EARSHOT_KEY: 'the same each time' });
  expect(built.code, built.printed).toBe(0);
  printed = built.printed;
  browser = await openBrowser();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  removeFolder(folder);
});

/** What stands below `api/`, by its ending. */
function published(ending: string): { file: string; text: string }[] {
  return readdirSync(join(site, 'api'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(site, 'api', file), 'utf8') }));
}

/** Opens a page and keeps everything that must not happen there. */
async function open(root: string, address: string, width = 1280): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const trouble: string[] = [];
  page.on('dialog', (dialog) => {
    trouble.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on(
    'request',
    (request) => /^(file|data):/.test(request.url()) || trouble.push(`asked for ${request.url()}`),
  );
  page.on('framenavigated', (frame) => frame.parentFrame() !== null && trouble.push('a frame'));
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { __broken: seen });
    document.addEventListener('securitypolicyviolation', (event) => {
      seen.push(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  await page.goto(pathToFileURL(join(root, address)).href);
  await page.$$eval('details', (all) => {
    for (const one of all) one.open = true;
  });
  return { page, trouble };
}

/** How a page is built: its landmarks, how deep its elements go, and the elements that no page of ours has. */
function anatomyOf(page: Page) {
  return page.evaluate(() => {
    let depth = 0;
    for (const leaf of document.querySelectorAll('*')) {
      let above = 0;
      for (let one: Element | null = leaf; one !== null; one = one.parentElement) above++;
      depth = Math.max(depth, above);
    }
    const count = (selector: string): number => document.querySelectorAll(selector).length;
    return {
      depth,
      landmarks: ['body > header', 'main', 'body > footer', 'h1', 'base', 'head > title'].map(count),
      strangers: count(
        // The field that narrows a long table stands only where the table is long.
        'script, iframe, object, embed, form, input:not(.tools input), style, math, template, video, img, base, [style]',
      ),
      handlers: [...document.querySelectorAll('*')].filter((one) =>
        one.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      links: [...document.querySelectorAll('a')].filter(
        (one) => !/^(file|https?|mailto):$/.test(one.protocol) || /evil\.example/.test(one.host),
      ).length,
    };
  });
}

describe('hostile text, on one page of each kind', () => {
  it('runs nothing, asks nobody, breaks no rule of the page, and moves no part of it', async () => {
    const usual = fullestOfEachKind(demo);
    for (const [kind, address] of fullestOfEachKind(site)) {
      const { page, trouble } = await open(site, address);
      const state = await page.evaluate(() => {
        const { __hit, __broken } = window as unknown as { __hit?: unknown; __broken: string[] };
        return { hit: __hit, broken: __broken, polluted: ({} as { polluted?: unknown }).polluted };
      });
      expect(state, address).toEqual({ hit: undefined, broken: [], polluted: undefined });
      expect(trouble, address).toEqual([]);
      const found = await anatomyOf(page);
      await page.close();

      const harmless = await open(demo, usual.get(kind) as string);
      const expected = await anatomyOf(harmless.page);
      await harmless.page.close();
      expect(found.landmarks, address).toEqual(expected.landmarks);
      expect(found.depth, address).toBeLessThanOrEqual(expected.depth + 2);
      expect([found.strangers, found.handlers, found.links], address).toEqual([expected.strangers, 0, 0]);
    }
  }, 180_000);

  it('fits a phone of 360 px without sideways scroll', async () => {
    for (const address of fullestOfEachKind(site).values()) {
      const { page } = await open(site, address, 360);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, address).toBeLessThanOrEqual(0);
      await page.close();
    }
  }, 180_000);
});

describe('a site of hostile text', () => {
  it('shows the text as it was typed, and no character that is not seen or turns the direction', () => {
    const unseen =
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;
    for (const page of pagesOf(site)) {
      const html = textOf(site, page);
      const at = html.search(unseen);
      expect(at < 0 ? '' : JSON.stringify(html.slice(at - 60, at + 20)), page).toBe('');
    }
    const week = textOf(site, 'tickets/2026-W02.html');
    expect(week).toContain('&lt;script&gt;window.__hit=1&lt;/script&gt;');
    expect(week).toContain('constructor');
  });

  it('forbids inline scripts on every page, before anything of a customer stands on it', () => {
    for (const page of pagesOf(site)) {
      const html = textOf(site, page);
      const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
      expect(policy?.[1], page).toMatch(/default-src 'none'/);
      // WebAssembly alone is let in, for search: it runs what the site ships and no text.
      const scripts = /script-src[^;]*/.exec(policy?.[1] ?? '')?.[0] ?? '';
      expect(scripts.replace("'wasm-unsafe-eval'", ''), page).not.toMatch(/unsafe-/);
      expect(policy?.index, page).toBeLessThan(html.indexOf('<body'));
    }
  });

  it('has addresses of small ASCII letters, digits and hyphens, and none that a system reserves', () => {
    const parts = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((file) => !/^(?:_astro|pagefind)/.test(file))
      .flatMap((file) => file.split(/[\\/]/));
    for (const part of parts) {
      expect(part).toMatch(
        /^(?:\d{4}-W\d\d|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.tickets)?(?:\.(?:html|css|json|csv|txt))?$/,
      );
      expect(part).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/);
      expect(Buffer.byteLength(part)).toBeLessThanOrEqual(100);
    }
    const deep = pagesOf(site).filter((page) => page.includes('/'));
    expect(deep.filter((page) => page.endsWith('/index.html'))).toEqual([]);
    expect(new Set(pagesOf(site).map((page) => page.toLowerCase())).size).toBe(pagesOf(site).length);
  });

  it('has no link into nothing', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it('has JSON that can be read, and whose texts hold no control character and no half character', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.entries(value).flatMap(([key, one]) => [key, ...texts(one)])
          : [];
    const files = published('.json');
    expect(files.length).toBeGreaterThan(20);
    for (const { file, text } of files) {
      for (const one of texts(JSON.parse(text))) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
        expect(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(one) ? JSON.stringify(one) : '', file).toBe(
          '',
        );
        expect(one.isWellFormed(), file).toBe(true);
      }
    }
  });

  it('has CSV of as many cells as its header in every row, none of which a spreadsheet would run', () => {
    let foreign = 0;
    for (const { file, text } of published('.csv')) {
      const [header = [], ...rows] = parse(text, { relax_column_count: true }) as string[][];
      for (const cells of rows) {
        expect(cells, file).toHaveLength(header.length);
        for (const [at, cell] of cells.entries()) {
          if (header[at] === 'confidence') continue;
          // biome-ignore lint/suspicious/noControlCharactersInRegex: a spreadsheet passes over them.
          expect(/^[\s\u0000-\u001f]*[=+\-@＝＋－＠]|^[\t\r\n\u0000]/.test(cell) ? cell : '', file).toBe('');
          if (/^'[=+\-@＝＋－＠]/.test(cell)) foreign++;
        }
      }
    }
    expect(foreign).toBeGreaterThan(10);
  });

  it('is told of in the log line by line, without a character that a terminal obeys', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
    const obeyed = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;
    expect(
      printed
        .split('\n')
        .filter((line) => obeyed.test(line))
        .map((line) => JSON.stringify(line)),
    ).toEqual([]);
    // The name of a file may hold a line end.
    expect(printed).not.toMatch(/^=1\+1/m);
  });
});
