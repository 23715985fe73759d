import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { kindOf, onePageOfEachKind } from './folder.ts';

/**
 * The pictures that the pages are held against lie beside this file, made by the Chromium that the project installs.
 * `npm run pictures` takes them anew; look at each before it is committed.
 */
const kept = fileURLToPath(new URL('pictures/', import.meta.url));
const failed = fileURLToPath(new URL('pictures/failed/', import.meta.url));
const update = process.env['EARSHOT_PICTURES'] === 'update';
/** Pixels that may differ, as a share of a picture: glyphs that no typeface of ours has come from the machine. */
const tolerated = 0.005;
/** How far two colours may lie apart, from 0 to 1, before a pixel differs. */
const threshold = 0.15;

/** Pages are flat colours: packed so, a picture weighs half of what the usual filters make of it. */
const small = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 } as const;

const site = inject('site');
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser({ shipped: true });
  mkdirSync(kept, { recursive: true });
  rmSync(failed, { recursive: true, force: true });
});
afterAll(() => browser?.close());

async function pictureOf(page: string, width: number, scheme: 'light' | 'dark'): Promise<PNG> {
  const context = await browser.newContext({
    // As much of a page as a reader meets first, and more; the whole of the longest would weigh megabytes.
    viewport: { width, height: width < 600 ? 1100 : 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const tab = await context.newPage();
  await tab.goto(pathToFileURL(join(site, page)).href);
  await tab.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await tab.screenshot({ animations: 'disabled', caret: 'hide' });
  await context.close();
  return PNG.sync.read(picture);
}

describe.each(onePageOfEachKind(site))('%s', (page) => {
  // A week, a theme or a ticket of the demo stands for all of its kind, and may become another one.
  const kind = kindOf(page);
  const shown = kind === page ? page.replace(/\.html$/, '').replaceAll('/', '-') : `one-of-${kind}`;

  it.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('looks at %i px in %s as it did', async (width, scheme) => {
    const name = `${shown}-${width}-${scheme}.png`;
    const now = await pictureOf(page, width, scheme);
    if (update) {
      writeFileSync(join(kept, name), PNG.sync.write(now, small));
      return;
    }
    expect(existsSync(join(kept, name)), `${name} is missing. Take it with: npm run pictures`).toBe(true);
    const then = PNG.sync.read(readFileSync(join(kept, name)));
    expect([now.width, now.height]).toEqual([then.width, then.height]);
    const difference = new PNG({ width: now.width, height: now.height });
    const pixels = pixelmatch(then.data, now.data, difference.data, now.width, now.height, { threshold });
    const share = pixels / (now.width * now.height);
    if (share > tolerated) {
      mkdirSync(failed, { recursive: true });
      writeFileSync(join(failed, name), PNG.sync.write(now));
      writeFileSync(join(failed, `difference-${name}`), PNG.sync.write(difference));
    }
    expect(
      share,
      `${name}: see test/site/pictures/failed/. If it is meant, take the pictures anew: npm run pictures`,
    ).toBeLessThanOrEqual(tolerated);
  });
});
