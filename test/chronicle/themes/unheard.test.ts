import { describe, expect, it } from 'vitest';
import { unheardThemes } from '../../../src/chronicle/themes/unheard.ts';
import { type CuratedTheme, readCuratedTheme } from '../../../src/themes/index.ts';

const written = (id: string, facts: string): CuratedTheme => {
  const { theme } = readCuratedTheme(`---\ntitle: ${id}\n${facts}\n---\n`, `${id}.md`);
  if (theme === undefined) throw new Error(`${id} cannot be read.`);
  return theme;
};
const curated = [
  written('heard', 'phrases: [printer]'),
  written('kangaroo', 'phrases: [kangaroo]'),
  written('both', "phrases: [wombat]\npatterns: ['wombats?']\nnotPhrases: [zoo]"),
  written('examples', 'examples: [7]'),
];
const files = curated.map(({ id }) => ({ file: `content/themes/${id}.md` }));

describe('a written theme whose words no ticket holds', () => {
  it('is remarked with what it asks for; one of examples alone is not', () => {
    const findings = new Map([
      ['1', { themes: ['heard'], reasons: [] }],
      ['2', { themes: [], reasons: [] }],
    ]);
    expect(unheardThemes(files, curated, findings)).toEqual([
      { file: 'content/themes/kangaroo.md', message: 'No ticket holds any of its phrases.' },
      {
        file: 'content/themes/both.md',
        message: 'No ticket holds any of its phrases or patterns without being kept out.',
      },
    ]);
  });

  it('is not remarked while there is no ticket', () => {
    expect(unheardThemes(files, curated, new Map())).toEqual([]);
  });
});
