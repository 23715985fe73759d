import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeThemes } from '../../../src/commands/themes/themes-file.ts';

const module = join(import.meta.dirname, '../../../src/commands/themes/themes-file.ts');
let folder: string;
let path: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-themes-'));
  path = join(folder, 'themes.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** So long that writing it takes a while. */
const length = 20_000_000;
const text = (letter: string) => `${letter.repeat(length)}\n`;

/** Writes one text over the other. */
const writer = `
  const { writeThemes } = await import(${JSON.stringify(module)});
  const [path] = process.argv.slice(1);
  const text = (letter) => letter.repeat(${length}) + '\\n';
  await writeThemes(path, 'themes.json', text('a'), text('b'), '');`;

describe('the file of the themes', () => {
  it('is written only over what was read', async () => {
    expect(await writeThemes(path, 'themes.json', 'other', 'new', '')).toBe(false);
    expect(await writeThemes(path, 'themes.json', undefined, 'first', '')).toBe(true);
    expect(await writeThemes(path, 'themes.json', undefined, 'second', '')).toBe(false);
    expect(await writeThemes(path, 'themes.json', 'first', 'second', '')).toBe(true);
    expect(await readFile(path, 'utf8')).toBe('second');
    expect(await readdir(folder)).toEqual(['themes.json']);
  });

  it('is written where a link leads, and the link stays', async () => {
    await writeFile(join(folder, 'elsewhere.json'), 'old');
    await symlink('elsewhere.json', path);
    expect(await writeThemes(path, 'themes.json', 'old', 'new', '')).toBe(true);
    expect(await readFile(join(folder, 'elsewhere.json'), 'utf8')).toBe('new');
  });

  it.each([1, 2, 3, 4, 5, 6])(
    'killed at the %i. change of its folder it is the old one or the new one',
    async (change) => {
      await writeFile(path, text('a'));
      const child = spawn(process.execPath, ['--input-type=module', '-e', writer, path]);
      let changes = 0;
      const watched = watch(folder, () => {
        changes += 1;
        if (changes === change) child.kill('SIGKILL');
      });
      await once(child, 'close');
      watched.close();
      const left = await readFile(path, 'utf8');
      expect([text('a'), text('b')].includes(left)).toBe(true);
      // What lies beside it unfinished is swept away by the next write.
      expect(await writeThemes(path, 'themes.json', left, 'new', '')).toBe(true);
      expect(await readdir(folder)).toEqual(['themes.json']);
    },
  );
});
