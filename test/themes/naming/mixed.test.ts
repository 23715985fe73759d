import { describe, expect, it } from 'vitest';
import { discoverThemes, isMixed } from '../../../src/themes/index.ts';
import { twoTopics } from '../tickets.ts';

describe('a mixed theme', () => {
  it('is one whose own words fit it badly', () => {
    const [all] = discoverThemes(twoTopics, { count: 1 });
    const apart = discoverThemes(twoTopics, { count: 2 });
    expect(apart.map((theme) => isMixed(theme))).toEqual([false, false]);
    expect(all?.held).toBeLessThan(Math.min(...apart.map(({ held = 0 }) => held)));
  });

  it('is none that the team wrote', () => {
    expect(isMixed({})).toBe(false);
  });
});
