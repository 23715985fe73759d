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

const above = { verdict: 'above', outside: true } as const;
const below = { verdict: 'below', outside: true } as const;

describe('the finding of a weekly chart', () => {
  it.each([
    ['no week at all', [], 'Volume: no complete week yet'],
    ['only an open week', [week(1, 3, { complete: false })], 'Volume: no complete week yet'],
    [
      'too little history',
      [week(1, 3, { usual: null }), week(2, 1, { usual: null })],
      'Volume: 1 ticket; one week of history, too little for a usual range',
    ],
    [
      'the first week with a range',
      [week(1, 5, { usual: null }), week(2, 6)],
      'Volume: 6 tickets, within the usual 4 to 10',
    ],
    [
      'a range on trial',
      [week(1, 5), week(2, 14, { ...above, trial: true })],
      'Volume: 14 tickets, above the usual 4 to 10 (trial)',
    ],
    ['a return', [week(1, 14, above), week(2, 6)], 'Volume: 6 tickets, back within the usual 4 to 10'],
    ['calm weeks', weeks(5, 6, 7), 'Volume: 7 tickets, within the usual 4 to 10'],
    [
      'calm weeks after one that had gone silent',
      [week(1, 5), week(2, 0, { verdict: 'gone' }), week(3, 6), week(4, 7)],
      'Volume: 7 tickets, within the usual 4 to 10',
    ],
    [
      'calm weeks after one that left its range by chance',
      [week(1, 5), week(2, 11), week(3, 6), week(4, 7)],
      'Volume: 7 tickets, within the usual 4 to 10',
    ],
    [
      'calm weeks after one without data',
      [week(1, 5), week(2, null), week(3, 6), week(4, 7)],
      'Volume: 7 tickets, within the usual 4 to 10',
    ],
    [
      'a slow rise among calm weeks',
      [week(1, 5), week(2, 8), week(3, 9, { risingSince: 44 })],
      'Volume: 9 tickets, within the usual 4 to 10; rising since week 44',
    ],
    [
      'silence',
      [week(1, 5), week(2, 0, { verdict: 'gone' })],
      'Volume: 0 tickets, usual 4 to 10; gone silent',
    ],
    [
      'what is new',
      [week(1, 0), week(2, 0), week(3, 14, { verdict: 'new', outside: true })],
      'Volume: 14 tickets, new this week; none in the 2 weeks before',
    ],
    [
      'what is new, with all the weeks before it',
      [
        week(3, 14, {
          verdict: 'new',
          outside: true,
          says: '14 tickets, new this week; none in the 60 weeks before',
        }),
      ],
      'Volume: 14 tickets, new this week; none in the 60 weeks before',
    ],
    [
      'what is new, beside an open week',
      [
        week(3, 14, { verdict: 'new', outside: true, says: '14 tickets, new this week' }),
        week(4, 1, { complete: false }),
      ],
      'Volume, week 3: 14 tickets, new this week',
    ],
    ['a rise', [week(1, 5), week(2, 14, above)], 'Volume: 14 tickets, above the usual 4 to 10'],
    ['a fall', [week(1, 5), week(2, 2, below)], 'Volume: 2 tickets, below the usual 4 to 10'],
    [
      'a second week above',
      [week(1, 5), week(2, 14, above), week(3, 15, above)],
      'Volume: 15 tickets, usual 4 to 10; the second week above',
    ],
    [
      'a rise right after a fall',
      [week(1, 2, below), week(2, 14, above)],
      'Volume: 14 tickets, above the usual 4 to 10',
    ],
    [
      'a count outside by chance',
      [week(1, 5), week(2, 11)],
      'Volume: 11 tickets, outside the usual 4 to 10, as happens by chance',
    ],
    [
      'an open week after a rise',
      [week(1, 14, above), week(2, 1, { complete: false })],
      'Volume, week 1: 14 tickets, above the usual 4 to 10',
    ],
  ])('says %s', (_, points, finding) => {
    expect(weeklyFinding(points, 'Volume')).toBe(finding);
  });

  it.each(languages)(
    'never claims a change that the verdict does not, and keeps to seventeen words: %s',
    (language) => {
      const point = fc.record({
        count: fc.option(fc.nat(30), { nil: null }),
        verdict: fc.constantFrom('within', 'above', 'far-above', 'below', 'gone', 'new'),
        complete: fc.boolean(),
      });
      fc.assert(
        fc.property(fc.array(point, { minLength: 1, maxLength: 30 }), (raw) => {
          const points = raw.map(({ count, ...more }, index) => week(index + 1, count, more));
          const finding = weeklyFinding(points, 'How-to questions here', wordsOf(language));
          expect(finding.split(' ').length).toBeLessThanOrEqual(17);
          expect(finding).not.toContain('%');
          const judged = points.filter(({ complete, count }) => complete && count !== null);
          if (judged.every(({ verdict }) => verdict === 'within'))
            expect(finding).not.toMatch(/above|below|מעל|מתחת/);
        }),
      );
    },
  );
});

describe('the title of a mark', () => {
  it.each([
    ['a week within its range', week(38, 7), 'Week 38: 7 tickets, within the usual 4 to 10'],
    [
      'an open week',
      week(38, 2, { complete: false }),
      'Week 38: 2 tickets so far; by this time of the week there are usually 4 to 10',
    ],
    [
      'a part of a week',
      week(38, 2, { partly: true, usual: null }),
      'Week 38: 2 tickets; the exports hold only a part of the week, so it is compared with nothing',
    ],
    [
      'a week with a sentence of its own',
      week(38, 14, { ...above, says: '14 tickets (9 the week before), above the usual 4 to 10' }),
      'Week 38: 14 tickets (9 the week before), above the usual 4 to 10',
    ],
  ])('says %s', (_, point, said) => {
    expect(weeklyChart([point]).marks[0]?.says).toBe(said);
  });
});

describe('the table behind a weekly chart', () => {
  it('says of a week outside its range on which side, and nothing of a calm one', () => {
    const rows = weeklyTable([
      week(1, 6),
      week(2, 14, above),
      week(3, 11),
      week(4, 0, { verdict: 'gone' }),
      week(5, 12, { outside: true }),
    ]);
    expect(rows.map(({ remark }) => remark)).toEqual([
      'above its usual range',
      'gone silent',
      'outside it, as happens by chance',
      'above its usual range',
      '',
    ]);
  });
});

describe('the description of a weekly chart', () => {
  it('tells extent, newest week, extremes, what is outside, open, missing and released', () => {
    const points = [
      week(1, 3),
      week(2, null),
      week(3, 14, { ...above, releases: [{ id: 'a', release: 'Rooms', version: '4.2' }] }),
      week(4, 2, { complete: false }),
    ];
    expect(weeklyDescription(points)).toBe(
      '4 weeks, from Week 1 (days of week 1) to Week 4 (days of week 4). Newest complete week: 14 tickets, above the usual 4 to 10. ' +
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
    ['calm weeks', weeks(5, 6), 'הנפח: 6 פניות, בתוך הטווח הרגיל של 4 עד 10'],
    ['a rise', [week(1, 5), week(2, 14, above)], 'הנפח: 14 פניות, מעל הטווח הרגיל של 4 עד 10'],
    [
      'a third week below',
      [1, 2, 3].map((number) => week(number, 1, below)),
      'הנפח: פנייה אחת, הטווח הרגיל 4 עד 10; השבוע השלישי ברציפות מתחתיו',
    ],
    ['a count by chance', [week(1, 11)], 'הנפח: 11 פניות, מחוץ לטווח הרגיל של 4 עד 10, כפי שקורה במקרה'],
    [
      'too little history',
      [week(1, 1, { usual: null })],
      'הנפח: פנייה אחת; עדיין אין היסטוריה לקביעת טווח רגיל',
    ],
  ])('says %s', (_, points, finding) => {
    expect(says(points)).toBe(finding);
  });

  it('is described', () => {
    expect(
      weeklyDescription([week(1, 5), week(2, null), week(3, 2, { complete: false })], wordsOf('he')),
    ).toBe(
      '3 שבועות, משבוע 1 (days of week 1) עד שבוע 3 (days of week 3). השבוע השלם האחרון: 5 פניות, בתוך הטווח הרגיל של 4 עד 10. ' +
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
