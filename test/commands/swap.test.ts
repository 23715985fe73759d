import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discard, openWorkshop, swapIn } from '../../src/commands/swap.ts';

let folder: string;
let target: string;
const site = async (path: string, words: string): Promise<void> => {
  await mkdir(path, { recursive: true });
  await writeFile(join(path, 'index.html'), words);
};
const shown = (): Promise<string> => readFile(join(target, 'index.html'), 'utf8');

afterEach(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-swap-'));
  target = join(folder, 'dist');
});

describe('a new site', () => {
  it('takes the place of the old one as a whole, and leaves nothing beside it', async () => {
    await site(target, 'old');
    await writeFile(join(target, 'gone.html'), 'a page that the new site has not');
    const workshop = await openWorkshop(target);
    await site(workshop, 'new');
    expect(await shown()).toBe('old');
    await swapIn(workshop, target);
    expect(await shown()).toBe('new');
    expect(await readdir(target)).toEqual(['index.html']);
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('may be the first one', async () => {
    const workshop = await openWorkshop(target);
    await site(workshop, 'new');
    await swapIn(workshop, target);
    expect(await shown()).toBe('new');
  });

  it('that cannot be moved in leaves the old one in its place', async () => {
    await site(target, 'old');
    await expect(swapIn(join(folder, 'never-built'), target)).rejects.toThrow();
    expect(await shown()).toBe('old');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  it('leaves the old one alone when it is given up', async () => {
    await site(target, 'old');
    const workshop = await openWorkshop(target);
    await site(workshop, 'half');
    await discard(workshop);
    expect(await shown()).toBe('old');
    expect(await readdir(folder)).toEqual(['dist']);
  });
});

describe('a build that was killed', () => {
  // Above the largest process number that Linux gives.
  const dead = 4_999_999;

  it('before the swap: what it left is cleared, the old site stands', async () => {
    await site(target, 'old');
    await site(join(folder, `.dist.next-${dead}`), 'half');
    const workshop = await openWorkshop(target);
    expect(await readdir(workshop)).toEqual([]);
    expect(await readdir(folder)).toEqual([basename(workshop), 'dist']);
    expect(await shown()).toBe('old');
  });

  it('between the two renames: the old site goes back to its place', async () => {
    await site(join(folder, `.dist.old-${dead}`), 'old');
    await site(join(folder, `.dist.next-${dead}`), 'finished, never moved in');
    await openWorkshop(target);
    expect(await shown()).toBe('old');
    expect(existsSync(join(folder, `.dist.old-${dead}`))).toBe(false);
    expect(existsSync(join(folder, `.dist.next-${dead}`))).toBe(false);
  });

  it('after both renames: the new site stands and the old one is cleared', async () => {
    await site(target, 'new');
    await site(join(folder, `.dist.old-${dead}`), 'old');
    await openWorkshop(target);
    expect(await shown()).toBe('new');
    expect(existsSync(join(folder, `.dist.old-${dead}`))).toBe(false);
  });
});

it('another build at work beside it is left alone', async () => {
  const alive = join(folder, `.dist.next-${process.ppid}`);
  await site(alive, 'half');
  await openWorkshop(target);
  expect(await readFile(join(alive, 'index.html'), 'utf8')).toBe('half');
});
