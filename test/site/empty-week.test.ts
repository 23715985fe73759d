import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { buildFolder, orphans, removeFolder, textOf } from './folder.ts';

const day = 86_400_000;
const firstMonday = Date.parse('2026-03-02T00:00:00Z');
let folder: string;
let site: string;

/** Twelve tickets a week for eleven weeks, none in the eighth, as when an export was forgotten; the last week still runs. */
function tickets(): string {
  const rows: string[] = [];
  for (let week = 0; week < 11; week += 1) {
    for (let nth = 0; nth < 12; nth += 1) {
      const at = firstMonday + (week * 7 + (nth % (week === 10 ? 2 : 5))) * day + (8 + nth / 2) * 3_600_000;
      const subject = nth % 2 === 0 ? 'How do I print lists' : 'Export to Excel fails';
      if (week !== 7)
        rows.push(`${week}-${nth},${new Date(at).toISOString()},${subject},Please look,r${nth}@a.example`);
    }
  }
  return ['Id,Created at,Subject,Description,Requester email', ...rows].join('\n');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-empty-week-'));
  site = join(folder, 'site');
  mkdirSync(join(folder, 'data', 'tickets'), { recursive: true });
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'data', 'tickets', 'a.csv'), tickets());
  writeFileSync(join(folder, 'content', 'settings.yaml'), 'timeZone: Europe/London\n');
  const { code, printed } = await buildFolder(folder, site);
  expect(code, printed).toBe(0);
}, 120_000);
afterAll(() => removeFolder(folder));

describe('a week without a ticket', () => {
  const words = (page: string): string =>
    textOf(site, page)
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ');

  it('is not told what its tickets ask, and offers no list of all of them', () => {
    const empty = words('readings/2026-W17.html');
    expect(empty).not.toMatch(/All 0 tickets|of 0 tickets|\b0 ask\b/);
    expect(empty).not.toContain('What they ask');
    expect(words('readings/2026-W16.html')).toMatch(/All 12 tickets/);
    expect(words('readings/2026-W16.html')).toContain('What they ask');
  });

  it('leaves no page without a way to it', () => {
    expect(orphans(site)).toEqual(['404.html', 'style.html']);
  });
});

describe('on a phone', () => {
  it.each([
    ['says of missing days that nothing is compared', '2026-W17', 'not compared: days are missing'],
    ['says of a week that runs where it stands so far', '2026-W20', 'within it so far'],
    ['leaves a plain week to its range', '2026-W16', undefined],
  ])('%s', async (_, week, said) => {
    const browser = await openBrowser();
    const page = await browser.newPage({ viewport: { width: 390, height: 900 } });
    await page.goto(pathToFileURL(join(site, 'readings', `${week}.html`)).href);
    const [noise] = await page.locator('tr', { hasText: 'Noise' }).all();
    const text = await noise?.innerText();
    expect(text).toContain('Noise');
    if (said === undefined) expect(text).not.toContain('within its usual range');
    else expect(text).toContain(said);
    await browser.close();
  });
});
