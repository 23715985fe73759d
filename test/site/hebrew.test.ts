import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english, wordsOf } from '../../src/words/index.ts';
import { openBrowser } from './browser.ts';
import { brokenLinks, buildFolder, pagesOf, removeFolder, textOf } from './folder.ts';

const golden = fileURLToPath(new URL('../golden/two-schools', import.meta.url));
let folder: string;
let site: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-hebrew-'));
  site = join(folder, 'site');
  cpSync(join(golden, 'data'), join(folder, 'data'), { recursive: true });
  cpSync(join(golden, 'content'), join(folder, 'content'), { recursive: true });
  const settings = join(folder, 'content', 'settings.yaml');
  writeFileSync(settings, `language: he\n${readFileSync(settings, 'utf8')}`);
  const { code, printed } = await buildFolder(folder, site);
  expect(code, printed).toBe(0);
});
afterAll(() => removeFolder(folder));

/** The strings of a catalogue by their keys, cut at the places of links. Functions are left out. */
function sentences(catalogue: object, key = ''): Map<string, readonly string[]> {
  return new Map(
    Object.entries(catalogue).flatMap(([name, value]): [string, readonly string[]][] => {
      if (typeof value === 'string') return [[`${key}.${name}`, value.split(/\{\w+\}/)]];
      return typeof value === 'object' && value !== null ? [...sentences(value, `${key}.${name}`)] : [];
    }),
  );
}

/** What a page shows, without its tags; what is marked as English is meant to be. */
const shown = (html: string): string =>
  html
    .replace(/<head[\s\S]*?<\/head>|<script[\s\S]*?<\/script>/g, '')
    .replace(/<(\w+)[^>]*\slang="en"[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ');

describe('a site in Hebrew', () => {
  it('says on every page that it is, and runs from right to left', () => {
    for (const page of pagesOf(site)) expect(textOf(site, page), page).toMatch(/<html lang="he" dir="rtl"/);
  });

  it('is turned by the arrow keys as it is read: to the left is the week after', async () => {
    const weeks = pagesOf(site).filter((page) => page.startsWith('readings/'));
    const [first = '', second = ''] = weeks;
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(pathToFileURL(join(site, first)).href);
      await page.keyboard.press('ArrowLeft');
      await page.waitForURL((address) => address.pathname.endsWith(second));
      await page.keyboard.press('ArrowRight');
      await page.waitForURL((address) => address.pathname.endsWith(first));
    } finally {
      await browser.close();
    }
  });

  it('has every link that the English one has', () => {
    expect(brokenLinks(site)).toEqual([]);
  });

  it('says nothing in the words of the English catalogue', () => {
    const foreign = [...sentences(english)].filter(([key, parts]) => {
      const own = sentences(wordsOf('he')).get(key)?.join('');
      return own !== parts.join('');
    });
    const told = foreign
      .flatMap(([, parts]) => parts.map((part) => part.trim()))
      .filter((part) => /\w+ \w+ \w+/.test(part));
    expect(told.length).toBeGreaterThan(100);
    for (const page of pagesOf(site).filter((one) => !one.startsWith('style'))) {
      const text = shown(textOf(site, page));
      expect({ page, english: told.filter((sentence) => text.includes(sentence)) }).toEqual({
        page,
        english: [],
      });
    }
  });
});
