import { describe, expect, it } from 'vitest';
import type { Chronicle } from '../../src/chronicle/index.ts';
import { allOpenable, openable, shownPath } from '../../src/commands/shown-path.ts';

it.each([
  ['/work/site', '/work/site/data', 'data/themes.json'],
  ['/work/site', '/work/other/data', '/work/other/data/themes.json'],
  ['/work/site', '/work/site/own/data', 'own/data/themes.json'],
])('a file of a project in %s and the folder %s is shown as %s', (root, folder, shown) => {
  expect(shownPath(root, folder, 'themes.json')).toBe(shown);
});

describe('a fault at the terminal', () => {
  const folders = { root: '/work/site', data: '/exports/school', content: '/work/site/content' };

  it.each([
    ['school/themes.json', '/exports/school/themes.json'],
    ['content/themes/scan.md', 'content/themes/scan.md'],
  ])('in %s is told in %s', (file, path) => {
    expect(openable(folders, { file, line: 3, message: 'Wrong.' })).toEqual({
      file: path,
      line: 3,
      message: 'Wrong.',
    });
  });

  it.each([
    ['an inner and an outer one', { data: '/srv/content', content: '/work/site/content' }],
    ['two outer ones', { data: '/srv/content', content: '/mnt/content' }],
    ['one that lies inside a folder so named', { data: '/srv/own', content: '/work/site/own/content' }],
  ])('stays as told where folders are named alike: %s', (_, alike) => {
    const file = alike.data === '/srv/own' ? 'own/content/settings.yaml' : 'content/settings.yaml';
    expect(openable({ root: '/work/site', ...alike }, { file }).file).toBe(file);
  });

  it('and a release that is held, name their file alike', () => {
    const outside = { root: '/work/site', data: '/work/site/data', content: '/srv/content' };
    const file = 'content/handoffs/v4.md';
    const made = {
      faults: [{ file, message: 'Wrong.' }],
      remarks: [],
      report: { refused: [], rejectedRows: [] },
      releases: [{ id: 'v4', handoff: { file } }],
    } as unknown as Chronicle;
    const { faults, releases } = allOpenable(outside, made);
    expect([faults[0]?.file, releases[0]?.handoff.file]).toEqual([
      '/srv/content/handoffs/v4.md',
      '/srv/content/handoffs/v4.md',
    ]);
  });

  it('is told in full where one folder outside holds both', () => {
    const both = { root: '/work/site', data: '/srv/school', content: '/srv/school' };
    expect(openable(both, { file: 'school/themes.json' }).file).toBe('/srv/school/themes.json');
  });
});
