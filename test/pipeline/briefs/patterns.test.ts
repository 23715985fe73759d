import { describe, expect, it } from 'vitest';
import { patternSentences, type ThemePattern } from '../../../src/pipeline/index.ts';

const quiet: ThemePattern = {
  label: 'Printing seat lists',
  askedHow: 0,
  noise: { tickets: 0, independent: 0 },
  noiseAbove: false,
};
const sentences = (some: Partial<ThemePattern>): string[] =>
  patternSentences({ ...quiet, ...some }).map(({ sentence }) => sentence);

describe('shapes that are no brief input, and may be', () => {
  it('are how-to of three independent requesters on one theme (I3)', () => {
    expect(sentences({ askedHow: 2 })).toEqual([]);
    expect(sentences({ askedHow: 3 })).toEqual([
      '3 people asked how to: Printing seat lists. Perhaps the help text is the bug.',
    ]);
  });

  it('are noise of three independent requesters in a week (N1)', () => {
    expect(sentences({ noise: { tickets: 9, independent: 2 } })).toEqual([]);
    expect(sentences({ noise: { tickets: 4, independent: 3 } })).toEqual([
      '4 tickets filed as noise share a shape: Printing seat lists. Single occurrences do not come in threes.',
    ]);
  });

  it('are a noise theme above its usual range, if more than one ticket shares it', () => {
    expect(sentences({ noiseAbove: true, noise: { tickets: 1, independent: 1 } })).toEqual([]);
    expect(sentences({ noiseAbove: true, noise: { tickets: 4, independent: 2 } })).toHaveLength(1);
  });
});
