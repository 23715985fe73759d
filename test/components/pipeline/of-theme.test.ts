import { expect, it } from 'vitest';
import type { Pipeline } from '../../../src/chronicle/index.ts';
import { placesOf } from '../../../src/components/pipeline/of-theme.ts';
import { english } from '../../../src/words/index.ts';

const bug = (anchor: string, theme: string | undefined, traced: boolean) => ({
  anchor,
  title: `Title of ${anchor}`,
  traced,
  ...(theme ? { theme: { id: theme, label: theme } } : {}),
});
const pipeline = {
  bugs: {
    groups: [{ bugs: [bug('b1', 'lists', true), bug('b2', 'grades', true)] }],
    untraced: [bug('b3', 'lists', false), bug('b4', undefined, false)],
  },
  briefs: { groups: [{ theme: { id: 'lists', label: 'Lists', page: '' }, tickets: 4 }] },
} as unknown as Pipeline;

it('a theme leads to its bugs, those that pass the test first, and to its brief input', () => {
  expect(placesOf('lists', pipeline, english)).toEqual([
    { label: 'Bug', title: 'Title of b1', page: 'pipeline/bugs.html#b1' },
    { label: 'Untraced bug', title: 'Title of b3', page: 'pipeline/bugs.html#b3' },
    { label: 'Brief input, 4 tickets', page: 'pipeline/briefs.html#theme-lists' },
  ]);
  expect(placesOf('printing', pipeline, english)).toEqual([]);
});
