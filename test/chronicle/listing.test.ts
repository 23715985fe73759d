import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldersOf, readSources } from '../../src/chronicle/index.ts';

let root: string;
const put = async (path: string, text: string): Promise<void> => {
  await mkdir(join(root, path, '..'), { recursive: true });
  await writeFile(join(root, path), text);
};
/** Which exports are read, and what is told of the others. */
const look = async () => {
  const { ticketFiles, faults } = await readSources(foldersOf(join(root, 'site'), {}));
  return { read: ticketFiles.map((path) => path.slice(join(root, 'site/data/tickets/').length)), faults };
};

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'earshot-listing-'));
  await put('site/data/tickets/a.csv', 'id,created_at\n');
  await put('site/content/settings.yaml', '');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('a link', () => {
  it('to a file inside the folder is read', async () => {
    await put('site/data/archive/b.csv', 'id,created_at\n');
    await symlink(join(root, 'site/data/archive/b.csv'), join(root, 'site/data/tickets/b.csv'));
    expect(await look()).toEqual({ read: ['a.csv', 'b.csv'], faults: [] });
  });

  it.each([
    ['out of the folder', '../../../secrets.csv', 'leads out of the folder'],
    ['to a file outside by way of the root', '/etc/hostname', 'leads out of the folder'],
    ['to nowhere', './gone.csv', 'leads nowhere'],
    ['to a folder', '../archive', 'no file'],
    ['to itself', './link.csv', 'leads nowhere'],
  ])('%s is told and not read', async (_, target, told) => {
    await put('secrets.csv', 'id,created_at\n');
    await put('site/data/archive/b.csv', 'id,created_at\n');
    await symlink(target, join(root, 'site/data/tickets/link.csv'));
    expect(await look()).toEqual({
      read: ['a.csv'],
      faults: [{ file: 'data/tickets/link.csv', message: expect.stringContaining(told) }],
    });
  });

  it('of a note that leads out is told and not read', async () => {
    await put('secrets.mdx', '---\ntitle: A\n---\n');
    await mkdir(join(root, 'site/content/voice'));
    await symlink(join(root, 'secrets.mdx'), join(root, 'site/content/voice/a.mdx'));
    expect((await look()).faults).toMatchObject([{ file: 'content/voice/a.mdx' }]);
  });
});

it('a pipe is told and does not hold up the build', async () => {
  execFileSync('mkfifo', [join(root, 'site/data/tickets/pipe.csv')]);
  expect(await look()).toEqual({
    read: ['a.csv'],
    faults: [{ file: 'data/tickets/pipe.csv', message: expect.stringContaining('a pipe') }],
  });
});

it('a folder is one whatever its name', async () => {
  await put('site/data/tickets/march.csv/b.csv', 'id,created_at\n');
  expect(await look()).toEqual({ read: ['a.csv', 'march.csv/b.csv'], faults: [] });
});

it('folders that lie too deep are told', async () => {
  await put(`site/data/tickets/${'x/'.repeat(30)}b.csv`, 'id,created_at\n');
  const { read, faults } = await look();
  expect(read).toEqual(['a.csv']);
  expect(faults).toEqual([
    { file: expect.stringMatching(/x$/), message: expect.stringContaining('folders deep') },
  ]);
});

it('a file that is named for a person is told without the name', async () => {
  await put('site/data/tickets/ada@elm.example.pdf', 'PDF');
  expect((await look()).faults).toMatchObject([{ file: 'data/tickets/⟨email⟩.pdf' }]);
});

describe('a folder in the place of a file', () => {
  it.each(['content/settings.yaml', 'data/forget.csv'])(
    '%s stops the build with a sentence',
    async (file) => {
      await rm(join(root, 'site/content/settings.yaml'));
      await mkdir(join(root, 'site', file), { recursive: true });
      expect((await look()).faults).toMatchObject([
        { file, stopsBuild: true, message: expect.stringContaining('This is a folder') },
      ]);
    },
  );

  it('data/sorting.csv is told, and the rest is made', async () => {
    await mkdir(join(root, 'site/data/sorting.csv'));
    const { faults } = await look();
    expect(faults).toMatchObject([{ file: 'data/sorting.csv' }]);
    expect(faults[0]?.stopsBuild).toBeUndefined();
  });
});

it.each([
  ['utf16le with its mark', Buffer.from('\uFEFFticket\nÉlan\n', 'utf16le')],
  ['UTF-8 with its mark', Buffer.from('\uFEFFticket\nÉlan\n', 'utf8')],
  ['Windows-1252', Buffer.from('ticket\nÉlan\n', 'latin1')],
])('a list that was saved as %s is read', async (_, bytes) => {
  await writeFile(join(root, 'site/data/forget.csv'), bytes);
  const { forget } = await readSources(foldersOf(join(root, 'site'), {}));
  expect(forget?.text).toBe('ticket\nÉlan\n');
});
