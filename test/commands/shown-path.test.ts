import { expect, it } from 'vitest';
import { shownPath } from '../../src/commands/shown-path.ts';

it.each([
  ['/work/site', '/work/site/data', 'data/themes.json'],
  ['/work/site', '/work/other/data', 'data/themes.json'],
  ['/work/site', '/work/site/own/data', 'own/data/themes.json'],
])('a file of a project in %s and the folder %s is shown as %s', (root, folder, shown) => {
  expect(shownPath(root, folder, 'themes.json')).toBe(shown);
});
