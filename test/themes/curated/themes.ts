import type { CuratedTheme } from '../../../src/themes/index.ts';

/** A theme of a file that says nothing but what is given. */
export function written(id: string, says: Partial<CuratedTheme> = {}): CuratedTheme {
  return {
    id,
    label: id.replaceAll('-', ' '),
    curated: true,
    reason: '',
    found: 'written',
    since: 0,
    phrases: [],
    notPhrases: [],
    patterns: [],
    notPatterns: [],
    terms: new Map(),
    threshold: 1,
    idf: new Map(),
    words: [],
    examples: [],
    links: [],
    ...says,
  };
}
