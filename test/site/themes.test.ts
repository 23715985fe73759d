import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { textOf } from './folder.ts';

const site = inject('site');
interface ThemeJson {
  readonly id: string;
  readonly life: string;
  readonly born?: string;
  readonly inside?: { readonly id: string };
}
const themes = JSON.parse(readFileSync(join(site, 'api', 'themes.json'), 'utf8')) as ThemeJson[];
const list = textOf(site, 'themes.html');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

describe('the list of themes', () => {
  it('has every theme once by weight, at most forty of them in sight beside those that moved', () => {
    for (const { id } of themes) expect(list.split(`id="theme-${id}"`), id).toHaveLength(2);
    const inSight = list.slice(list.indexOf('id="themes"')).split('</table>')[0] ?? '';
    const moved = list.slice(list.indexOf('id="moved"')).split('</section>')[0]?.match(/<tr/g)?.length ?? 0;
    expect(inSight.match(/id="theme-/g)?.length).toBeLessThanOrEqual(40 + moved);
  });

  it('says a theme as new in the week in which it was found, and not in another', () => {
    const weeks = JSON.parse(readFileSync(join(site, 'api', 'weeks.json'), 'utf8')) as {
      id: string;
      complete: boolean;
    }[];
    const newest = weeks.findLast(({ complete }) => complete)?.id;
    const news = list.includes('id="new"')
      ? (list.slice(list.indexOf('id="new"')).split('</section>')[0] ?? '')
      : '';
    for (const { id, born } of themes)
      if (born !== newest) expect(news, id).not.toContain(`<li><span><a href="./themes/${id}.html"`);
  });

  it('marks in words each theme that is several things at once', () => {
    for (const { id } of themes) {
      const row = list.slice(list.indexOf(`id="theme-${id}"`)).split('</th>')[0] ?? '';
      const page = textOf(site, `themes/${id}.html`);
      expect(row.includes('· mixed'), id).toBe(page.includes('Several things at once'));
    }
  });

  it('leads to the tickets without a theme, and says how to change what stands there', () => {
    expect(list).toMatch(/href="[^"]*tickets\/[^"]*#theme-none"/);
    expect(list).toContain('npm run themes');
  });

  it('names each small chart by its theme, and not by a stream', () => {
    const panels = list.slice(list.indexOf('class="multiples"')).split('</ol>')[0] ?? '';
    expect(panels).toContain('class="name"');
    expect(panels).not.toContain('class="stream');
  });

  it('shows on a phone where each theme stands in its life', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(pathToFileURL(join(site, 'themes.html')).href);
    const cells = page.locator('#themes tbody tr td:nth-of-type(4)');
    expect(await cells.count()).toBeGreaterThan(0);
    expect(await cells.filter({ visible: true }).count()).toBe(await cells.count());
    await page.close();
  });
});

describe('the page of a theme', () => {
  it('offers to split what burst inside it, on both pages', () => {
    const inside = themes.filter((theme) => theme.inside !== undefined);
    for (const { id, inside: parent } of inside)
      for (const page of [id, parent?.id])
        expect(textOf(site, `themes/${page}.html`), page).toContain(`npm run themes -- split ${id}`);
  });

  it('says where it stands, at which levels its tickets are, and how it was found', () => {
    for (const { id } of themes) {
      const html = textOf(site, `themes/${id}.html`);
      for (const said of ['Life', 'Support levels', 'How it was found'])
        expect(html, id).toContain(`<dt>${said}</dt>`);
    }
  });

  it('lists the tickets that show it best, or are perhaps of it, with their subjects and days', () => {
    const lists = themes.flatMap(({ id }) => [
      ...textOf(site, `themes/${id}.html`).matchAll(/<dt>(?:Shown best by|Perhaps also)<\/dt>.*?<\/dd>/gs),
    ]);
    expect(lists.length).toBeGreaterThan(0);
    for (const [list] of lists)
      for (const line of list.split('<a ').slice(1))
        expect(line).toMatch(/<\/a> <bdi>[^<]+.* · <time datetime/s);
  });

  it('is there for every theme of the list, and for none that is none', () => {
    const pages = readdirSync(join(site, 'themes')).map((file) => file.replace('.html', ''));
    expect(pages).toEqual(expect.arrayContaining(themes.map(({ id }) => id)));
  });
});
