import { describe, expect, it } from 'vitest';
import { english, languages, wordsOf } from '../../src/words/index.ts';

describe.each(languages)(
  'the words of brief input, the unclear pile and the self-audits (%s)',
  (language) => {
    const { briefs, unclear, audits } = wordsOf(language);

    it('say one and many of the same thing otherwise', () => {
      for (const say of [
        briefs.independent,
        briefs.unwritten,
        briefs.alsoUnwritten,
        briefs.moreThemes,
        briefs.aloneAll,
        unclear.passed,
        unclear.oldest,
        unclear.age,
        unclear.more,
        unclear.byHandCount,
        unclear.throughSyncs,
      ]) {
        const [one, two, many] = [1, 2, 12].map((count) => say(count).replace(/\d+/g, ''));
        expect(one).not.toBe(many);
        expect([one, two, many].join()).not.toMatch(/undefined|NaN|\d/);
      }
    });

    it('keep the places of the links that the pages put into them', () => {
      expect(unclear.howTo).toContain('{file}');
      expect(unclear.more(3)).toContain('{file}');
      expect(unclear.wholeList).toContain('{file}');
      expect(briefs.noRecords).toContain('{file}');
      expect(briefs.aloneSome(40, 15)).toContain('{file}');
      expect(briefs.wholeList).toContain('{file}');
    });

    it('name the day of the sync and every figure that they are given', () => {
      expect(unclear.rules.waits(12, 'DAY')).toMatch(/12.*DAY/s);
      expect(unclear.rules.waits(0, 'DAY')).not.toMatch(/\d/);
      expect(unclear.rules.passedSync('DAY')).toContain('DAY');
      expect(unclear.next('NEXT', 7, 'LAST')).toMatch(/NEXT.*7.*LAST/s);
      expect(audits.rules.pileOnlyGrows(34, 'DAY')).toMatch(/34.*DAY/s);
      expect(audits.rules.noiseDeleted(3, 53, 27)).toMatch(/3.*53.*27/s);
      expect(audits.rules.machineDisagrees(11, 50)).toMatch(/11.*50/s);
    });
  },
);

it('the age of a ticket begins with today', () => {
  expect([0, 1, 2].map(english.unclear.age)).toEqual(['since today', '1 day', '2 days']);
});
