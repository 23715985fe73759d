import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../../src/sorting/cues/beginnings.ts';
import { cuesOf } from '../../../src/sorting/cues/cue.ts';
import { english } from '../../../src/sorting/cues/english.ts';
import { hebrew } from '../../../src/sorting/cues/hebrew.ts';
import { wordScan } from '../../../src/sorting/cues/word-scan.ts';

describe('reading all cues in one pass', () => {
  const pieces = {
    English:
      'does not work can i is it broken ? error 500 would be really nice http 404 i wish add a user to é_ -how\n fix this 5 stars',
    Hebrew:
      'לא עובד והשגיאה מאז העדכון איך מדפיסים היה נחמד בבקשה להוסיף אין אפשרות חשבונית ש הפסיק לעבוד? כש',
  };
  const soupOf = (words: string) =>
    fc
      .array(fc.constantFrom(...words.split(' ')), { maxLength: 25 })
      .chain((some) => fc.constantFrom(' ', '', ', ').map((between) => some.join(between)));

  it.each([
    { table: english, bound: String.raw`(?<![\p{L}\p{M}\p{N}_])` },
    { table: hebrew, bound: String.raw`(?<![\p{L}\p{M}\p{N}_])` },
  ])(
    'finds for each cue the same words as searching the whole text for it alone: $table.language',
    ({ table, bound }) => {
      const cues = cuesOf(table).filter(({ where }) => where === 'anywhere');
      const alone = cues.map((cue) => new RegExp(`${bound}(?:${cue.words.source})`, 'u'));
      const scan = wordScan(cues);
      fc.assert(
        fc.property(soupOf(pieces[table.language as keyof typeof pieces]), (text) => {
          const found = new Map(scan(text).map(({ cue, from, to }) => [cue, text.slice(from, to)]));
          cues.forEach((cue, index) => {
            expect(found.get(cue)).toBe(alone[index]?.exec(text)?.[0]);
          });
        }),
        { numRuns: 200 },
      );
    },
  );

  it.each([
    ['crash(?:es)?|stack ?trace', ['cr', 'st']],
    [String.raw`\b(?:i|we) wish`, ['i ', 'we']],
    [String.raw`(?:please )?fix|[45]\d\d`, ['pl', 'fi', '4*', '5*']],
    ["n[o']t|a{1,2}b", ['no', "n'", 'aa', 'ab']],
    ['how(?! long)|x?', ['ho', 'x', '']],
    [String.raw`\p{L}+s|ל\p{L}`, ['**', '*s', 'ל*']],
  ])('knows what %s can begin with', (pattern, beginnings) => {
    expect([...beginningsOf(pattern)].sort()).toEqual([...beginnings].sort());
  });
});
