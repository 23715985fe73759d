import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyNot } from '../../src/commands/target.ts';

let root: string;
const at = (...parts: string[]): string => join(root, ...parts);
const asked = (target: string): Promise<string | undefined> =>
  whyNot(target, [root, at('src')], [at('data'), at('content')]);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'earshot-target-'));
  for (const folder of ['src', 'data', 'content']) await mkdir(at(folder));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('a site may go', () => {
  it('into a folder that is new, empty, or holds a site', async () => {
    expect(await asked(at('dist'))).toBeUndefined();
    await mkdir(at('dist', 'api'), { recursive: true });
    await writeFile(at('dist', 'api', 'ingest.json'), '{}');
    expect(await asked(at('dist'))).toBeUndefined();
    await mkdir(at('..site-of-mine'));
    expect(await asked(at('..site-of-mine'))).toBeUndefined();
    expect(await asked(at('data-of-before'))).toBeUndefined();
  });
});

describe('a site must not go', () => {
  it.each([
    ['the project', '.'],
    ['what holds the project', '..'],
    ['its source', 'src'],
    ['the data', 'data'],
    ['the content', 'content'],
  ])('where it would take the place of %s', async (_, folder) => {
    expect(await asked(at(folder))).toContain('The site cannot go into');
  });

  it.each(['data/tickets', 'data/site', 'content/site'])(
    'into %s, where it would be read',
    async (folder) => {
      expect(await asked(at(folder))).toContain('the next build would read it');
    },
  );

  it('over files that are no site, or a file', async () => {
    await mkdir(at('letters'));
    await writeFile(at('letters', 'a.txt'), 'words');
    expect(await asked(at('letters'))).toContain('they would be lost');
    expect(await asked(at('letters', 'a.txt'))).toContain('it is a file');
  });
});
