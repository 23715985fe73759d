import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { demoFiles } from '../../scripts/demo/manifest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'earshot-removed-'));
  for (const part of ['scripts', 'src'])
    cpSync(join(import.meta.dirname, '../..', part), join(root, part), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (file: string): void => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), '');
};
const remove = (): string =>
  spawnSync(process.execPath, [join(root, 'scripts/remove-demo.ts')], { encoding: 'utf8' }).stdout;

test('the demo goes with what is known of its themes, and nothing else does', () => {
  for (const file of [...demoFiles, 'data/themes.json', 'data/tickets/own.csv']) write(file);
  expect(remove()).toContain('  data/themes.json\n');
  expect([...demoFiles, 'data/themes.json'].filter((file) => existsSync(join(root, file)))).toEqual([
    // An empty site has settings to begin with.
    'content/settings.yaml',
  ]);
  expect(existsSync(join(root, 'data/tickets/own.csv'))).toBe(true);
});

test('where the demo is gone, files of the same names are somebody’s own and stay', () => {
  const own = ['data/themes.json', 'data/sorting.csv', 'content/settings.yaml'];
  for (const file of own) write(file);
  expect(remove()).toContain('nothing was removed');
  expect(own.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
