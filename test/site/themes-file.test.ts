import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { readRegistry, registryAsJson } from '../../src/themes/index.ts';
import { buildFolder, removeFolder } from './folder.ts';

const golden = fileURLToPath(new URL('../golden/two-schools', import.meta.url));
let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'earshot-themes-file-'));
  file = join(folder, 'data', 'themes.json');
  for (const part of ['data', 'content']) cpSync(join(golden, part), join(folder, part), { recursive: true });
});
afterEach(() => removeFolder(folder));

const build = (environment: Readonly<Record<string, string>> = {}) =>
  buildFolder(folder, join(folder, 'site'), environment);
const text = () => readFileSync(file, 'utf8');
const themes = () => readFileSync(join(folder, 'site', 'api', 'themes.json'), 'utf8');

describe('what a build knows of its themes', () => {
  it('is written into a file that the next build leaves as it is, and gives the same themes', async () => {
    const first = await build();
    expect(first.code).toBe(0);
    expect(first.printed).toContain(`${file} was written: it knows `);
    expect(first.printed).toContain('Commit it.');
    const { registry, faults } = readRegistry(text(), file);
    expect(faults).toEqual([]);
    expect(registryAsJson(registry as NonNullable<typeof registry>)).toBe(text());
    const [before, site] = [text(), themes()];
    const second = await build();
    expect(second.printed).not.toContain('themes.json');
    expect([text(), themes()]).toEqual([before, site]);
  }, 120_000);

  it('is not written in a look back', async () => {
    expect((await build({ EARSHOT_NOW: '2026-04-12T20:00:00Z' })).code).toBe(0);
    expect(existsSync(file)).toBe(false);
  }, 60_000);

  it('is written over no file with a mistake: that is told, and the themes are found anew', async () => {
    writeFileSync(file, '{\n  "version": 1,\n<<<<<<< HEAD\n');
    const { code, printed } = await build();
    expect(code).toBe(0);
    expect(printed).toContain(`${file}:3: Git has left two versions of this file side by side.`);
    expect(text()).toBe('{\n  "version": 1,\n<<<<<<< HEAD\n');
    expect(JSON.parse(themes())).not.toEqual([]);
  }, 60_000);
});

it('what is committed of the demo’s themes is what its build writes', () => {
  expect(inject('themesAsCommitted')).toBe(true);
});
