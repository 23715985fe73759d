import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../../src/sorting/cues/beginnings.ts';
import { englishWords } from '../../../src/sorting/cues/english.ts';
import { wordScan } from '../../../src/sorting/cues/word-scan.ts';

describe('reading all cues in one pass', () => {
  const pieces =
    'does not work can i is it broken ? error 500 would be really nice http 404 i wish add a user to é_ -how\n fix this 5 stars'.split(
      ' ',
    );
  const soup = fc
    .array(fc.constantFrom(...pieces), { maxLength: 25 })
    .chain((words) => fc.constantFrom(' ', '', ', ').map((between) => words.join(between)));
  const scan = wordScan(englishWords);

  it('finds for each cue the same words as searching the whole text for it alone', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = new Map(scan(text).map(({ cue, from, to }) => [cue, text.slice(from, to)]));
        for (const cue of englishWords) expect(found.get(cue)).toBe(cue.words.exec(text)?.[0]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['crash(?:es)?|stack ?trace', ['cr', 'st']],
    [String.raw`\b(?:i|we) wish`, ['i ', 'we']],
    [String.raw`(?:please )?fix|[45]\d\d`, ['pl', 'fi', '4*', '5*']],
    ["n[o']t|a{1,2}b", ['no', "n'", 'aa', 'ab']],
    ['how(?! long)|x?', ['ho', 'x', '']],
  ])('knows what %s can begin with', (pattern, beginnings) => {
    expect([...beginningsOf(pattern)].sort()).toEqual([...beginnings].sort());
  });
});
