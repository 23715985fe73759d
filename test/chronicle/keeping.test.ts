import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openKeeping } from '../../src/chronicle/keeping.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keeping-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const dataFolder = (name: string): string => {
  mkdirSync(join(root, name));
  return join(root, name);
};

it('makes a key once, for nobody else to read, and takes the one that is given', async () => {
  const data = dataFolder('data');
  const first = await openKeeping({ root, data }, undefined);
  expect(first?.requesterKey).toMatch(/^[0-9a-f]{64}$/);
  expect((await openKeeping({ root, data }, undefined))?.requesterKey).toBe(first?.requesterKey);
  expect((await openKeeping({ root, data }, 'given'))?.requesterKey).toBe('given');
  const key = join(root, '.earshot', 'cache', 'key');
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(readFileSync(key, 'utf8')).toBe(first?.requesterKey);
});

it('keeps folders of data apart, and nothing of one that is gone', async () => {
  const [one, other] = [dataFolder('one'), dataFolder('other')];
  const kept = await openKeeping({ root, data: one }, undefined);
  expect((await openKeeping({ root, data: other }, undefined))?.cache).not.toBe(kept?.cache);
  writeFileSync(join(kept?.cache as string, 'part'), 'words');
  rmSync(one, { recursive: true });
  await openKeeping({ root, data: other }, undefined);
  expect(existsSync(kept?.cache as string)).toBe(false);
  expect(readdirSync(join(root, '.earshot', 'cache'))).toHaveLength(3);
});
