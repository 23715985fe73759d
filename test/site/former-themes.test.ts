import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KnownTheme, Registry } from '../../src/themes/index.ts';
import { brokenLinks, buildFolder, orphans, removeFolder, textOf } from './folder.ts';

const golden = fileURLToPath(new URL('../golden/two-schools', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'earshot-former-themes-'));
const site = join(folder, 'site');
let merged: KnownTheme;
let target: KnownTheme;
let hidden: KnownTheme;

/** One theme is merged into another, and a third one hidden, as `npm run themes` writes it. */
beforeAll(async () => {
  for (const part of ['data', 'content']) cpSync(join(golden, part), join(folder, part), { recursive: true });
  await buildFolder(folder, site);
  const file = join(folder, 'data', 'themes.json');
  const registry = JSON.parse(readFileSync(file, 'utf8')) as Registry;
  [target, merged, hidden] = registry.themes as unknown as [KnownTheme, KnownTheme, KnownTheme];
  const themes = registry.themes.map((theme): KnownTheme => {
    // The file leaves out what is empty.
    const { events = [] } = theme as Partial<KnownTheme>;
    if (theme === merged)
      return {
        ...theme,
        mergedInto: target.id,
        events: [...events, { on: '2026-04-12', what: 'merged', of: target.id }],
      };
    if (theme === target)
      return { ...theme, events: [...events, { on: '2026-04-12', what: 'merged', of: merged.id }] };
    if (theme === hidden)
      return { ...theme, hidden: true, events: [...events, { on: '2026-04-13', what: 'hidden' }] };
    return theme;
  });
  writeFileSync(file, `${JSON.stringify({ ...registry, themes }, null, 2)}\n`);
  const { code, printed } = await buildFolder(folder, site);
  expect(code, printed).toBe(0);
}, 180_000);
afterAll(() => removeFolder(folder));

it('the address of a merged theme says where its tickets are now', () => {
  const html = textOf(site, `themes/${merged.id}.html`);
  expect(html).toContain(`rel="canonical" href="../themes/${target.id}.html"`);
  expect(html).toContain('12 April 2026: the team merged it with');
  expect(textOf(site, `themes/${target.id}.html`)).toContain(`themes/${merged.id}.html`);
});

it('the address of a hidden theme says so, without its name, and search engines are asked to stay away', () => {
  const html = textOf(site, `themes/${hidden.id}.html`);
  expect(html).toContain('13 April 2026: the team hid it.');
  expect(html).toContain('noindex');
  expect(html).not.toContain(hidden.label);
  expect(textOf(site, 'themes.html')).toContain('One theme is hidden by the team');
});

it('all of them are reached by links that lead somewhere', () => {
  expect(brokenLinks(site)).toEqual([]);
  expect(orphans(site).filter((page) => page.startsWith('themes/'))).toEqual([]);
});
