import { expect, it } from 'vitest';
import type { FormerTheme } from '../../../src/chronicle/themes/former.ts';
import { themesOverview } from '../../../src/chronicle/themes/overview.ts';
import { english } from '../../../src/words/index.ts';
import { deskOf, schools } from '../weeks/themed-desk.ts';

it('the list of themes leads to each former theme but those whose page leads to another theme', () => {
  const former: FormerTheme[] = (['merged', 'unshown', 'hidden', 'quiet'] as const).map((state) => ({
    id: `was-${state}`,
    state,
    became: [],
  }));
  const { unshown, hidden, quiet } = themesOverview([], former, deskOf(schools(3, { week: 1 })), [], english);
  expect([unshown.map(({ id }) => id), hidden, quiet.map(({ id }) => id)]).toEqual([
    ['was-unshown'],
    ['was-hidden'],
    ['was-quiet'],
  ]);
});
