import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type WeekPoint,
  weeklyChart,
  weeklyDescription,
  weeklyFinding,
  weeklyTable,
} from '../../src/charts/index.ts';
import { languages, wordsOf } from '../../src/words/index.ts';
import { week, weeks } from './points.ts';

describe('the finding of a weekly chart', () => {
  it.each([
    ['no week at all', [], 'Volume: no complete week yet'],
    ['only an open week', [week(1, 3, { complete: false })], 'Volume: no complete week yet'],
    [
      'too little history',
      [week(1, 1, { usual: null })],
      'Volume: 1 ticket in Week 1, too little history to compare',
    ],
    [
      'the first week with a range',
      [week(1, 5, { usual: null }), week(2, 6)],
      'Volume lies within its usual range: 6 against 4 to 10',
    ],
    [
      'a return',
      [week(1, 14, { outside: true }), week(2, 6)],
      'Volume came back within its usual range: 6 against 4 to 10',
    ],
    ['calm weeks', weeks(5, 6, 7), 'Volume stayed within its usual range for 3 weeks'],
    [
      'calm weeks after one that had gone silent',
      [week(1, 5), week(2, 0, { verdict: 'gone' }), week(3, 6), week(4, 7)],
      'Volume stayed within its usual range for 2 weeks',
    ],
    [
      'calm weeks after one that left its range by chance',
      [week(1, 5), week(2, 11), week(3, 6), week(4, 7)],
      'Volume stayed within its usual range for 2 weeks',
    ],
    [
      'calm weeks after one without data',
      [week(1, 5), week(2, null), week(3, 6), week(4, 7)],
      'Volume stayed within its usual range for 2 weeks',
    ],
    [
      'a return from silence',
      [week(1, 0, { verdict: 'gone' }), week(2, 6)],
      'Volume came back within its usual range: 6 against 4 to 10',
    ],
    [
      'a rise',
      [week(1, 5), week(2, 14, { outside: true })],
      'Volume rose above its usual range: 14 against 4 to 10',
    ],
    [
      'a fall',
      [week(1, 5), week(2, 2, { outside: true })],
      'Volume fell below its usual range: 2 against 4 to 10',
    ],
    [
      'a second week above',
      [week(1, 5), week(2, 14, { outside: true }), week(3, 15, { outside: true })],
      'Volume stayed above its usual range for 2 weeks, now 15',
    ],
    [
      'a rise right after a fall',
      [week(1, 2, { outside: true }), week(2, 14, { outside: true })],
      'Volume rose above its usual range: 14 against 4 to 10',
    ],
    [
      'a count outside by chance',
      [week(1, 5), week(2, 11)],
      'Volume: 11 against the usual 4 to 10, as happens by chance',
    ],
    [
      'an open week after a rise',
      [week(1, 14, { outside: true }), week(2, 1, { complete: false })],
      'Volume rose above its usual range: 14 against 4 to 10',
    ],
  ])('says %s', (_, points, finding) => {
    expect(weeklyFinding(points, 'Volume')).toBe(finding);
  });

  it.each(languages)(
    'never claims a change that the verdict does not, and keeps to fifteen words: %s',
    (language) => {
      const point = fc.record({
        count: fc.option(fc.nat(30), { nil: null }),
        verdict: fc.constantFrom('within', 'above', 'below', 'gone', 'new'),
        outside: fc.boolean(),
        complete: fc.boolean(),
      });
      fc.assert(
        fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (raw) => {
          const points = raw.map(({ count, ...more }, index) => week(index + 1, count, more));
          const finding = weeklyFinding(points, 'How-to questions here', wordsOf(language));
          expect(finding.split(' ').length).toBeLessThanOrEqual(15);
          const newest = points.filter(({ complete, count }) => complete && count !== null).at(-1);
          if (newest && !newest.outside) expect(finding).not.toMatch(/rose|fell|above|below|מעל|מתחת/);
        }),
      );
    },
  );
});

describe('the description of a weekly chart', () => {
  it('tells extent, newest week, extremes, what is outside, open, missing and released', () => {
    const points = [
      week(1, 3),
      week(2, null),
      week(3, 14, { outside: true, releases: [{ id: 'a', release: 'Rooms', version: '4.2' }] }),
      week(4, 2, { complete: false }),
    ];
    expect(weeklyDescription(points)).toBe(
      '4 weeks, from Week 1 (days of week 1) to Week 4 (days of week 4). Newest complete week: 14 tickets, usual 4 to 10. ' +
        'Fewest 3 in Week 1, most 14 in Week 3. Outside the usual range: Week 3. Week 4 is still open, with 2 tickets so far. ' +
        'No data: Week 2. Releases: 4.2 in Week 3.',
    );
  });

  it('takes no extreme from a week of which only a part is known, and says so', () => {
    const said = weeklyDescription([week(1, 1, { partly: true }), week(2, 9), week(3, 7)]);
    expect(said).toContain('Fewest 7 in Week 3');
    expect(said).toContain('Only a part is in the exports: Week 1.');
  });

  it('says so when there is nothing to describe', () => {
    expect(weeklyDescription([])).toBe('No week with data yet.');
    expect(weeklyDescription(weeks(null, null))).toBe('No week with data yet.');
  });
});

describe('a weekly chart in Hebrew', () => {
  const says = (points: WeekPoint[]): string =>
    weeklyFinding(points, 'הנפח', wordsOf('he')).replaceAll(/[\u2068\u2069]/g, '');

  it.each([
    ['calm weeks', weeks(5, 6), 'הנפח: בתוך הטווח הרגיל זה שבועיים'],
    ['a rise', [week(1, 5), week(2, 14, { outside: true })], 'הנפח: עלייה מעל הטווח הרגיל, 14 לעומת 4 עד 10'],
    [
      'a third week below',
      [1, 2, 3].map((number) => week(number, 1, { outside: true })),
      'הנפח: מתחת לטווח הרגיל זה שלושה שבועות, כעת 1',
    ],
    ['a count by chance', [week(1, 11)], 'הנפח: 11 לעומת הטווח הרגיל 4 עד 10, כפי שקורה במקרה'],
    [
      'too little history',
      [week(1, 1, { usual: null })],
      'הנפח: פנייה אחת בשבוע 1, מעט מדי היסטוריה להשוואה',
    ],
  ])('says %s', (_, points, finding) => {
    expect(says(points)).toBe(finding);
  });

  it('is described', () => {
    expect(
      weeklyDescription([week(1, 3), week(2, null), week(3, 2, { complete: false })], wordsOf('he')),
    ).toBe(
      '3 שבועות, משבוע 1 (days of week 1) עד שבוע 3 (days of week 3). השבוע השלם האחרון: 3 פניות, הטווח הרגיל 4 עד 10. ' +
        'שבוע 3 עדיין פתוח, ועד כה 2 פניות. אין נתונים: שבוע 2.',
    );
  });

  it('has its words on the axis, in the gap and in the table', () => {
    const points = weeks(5, null, null, 6);
    const chart = weeklyChart(points, {}, wordsOf('he'));
    expect(chart.gaps[0]?.label).toBe('אין נתונים');
    expect(chart.weekTicks.map(({ label }) => label)).toEqual(['ש׳ 1', 'ש׳ 2', 'ש׳ 3', 'ש׳ 4']);
    expect(weeklyTable(points, wordsOf('he'))[0]).toMatchObject({ name: 'שבוע 4', usual: '4 עד 10' });
  });
});
