import type { KnownTheme, Registry } from '../../../src/themes/index.ts';

/** A known theme as a test needs it. */
export function known(id: string, facts: Partial<KnownTheme> = {}): KnownTheme {
  return {
    id,
    label: id.replaceAll('-', ' '),
    labelBy: 'machine',
    found: 'similarity',
    terms: { [id]: 0.8, other: 0.6 },
    threshold: 0.25,
    words: [id],
    held: 0.7,
    foundIn: 12,
    events: [],
    ...facts,
  };
}

/** A registry that knows these themes. */
export function registryOf(...themes: KnownTheme[]): Registry {
  return { version: 1, through: '2026-W46', themes, rare: 8.5, idf: { other: 2.125, word: 3.5 } };
}
