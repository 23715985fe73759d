import { describe, expect, it } from 'vitest';
import { type BriefRecord, briefNotes } from '../../../src/pipeline/index.ts';
import { withDefaults } from '../../../src/settings/index.ts';

/** Syncs on 12 and 26 November and on 10 December 2026. */
const settings = withDefaults({ sync: { on: '2026-11-26', everyWeeks: 2 } });
const now = Date.parse('2026-12-11T09:00:00Z');
const came = (day: string): number => Date.parse(`${day}T12:00:00Z`);

const good: BriefRecord = {
  brief: 'clashes',
  tickets: ['1', '2'],
  change:
    'Coordinators who schedule more than one exam a day want to see clashes before they send; three schools found out on the day.',
  cohort: 'Coordinators of several exams a day',
  state: 'open',
  line: 2,
};
const notes = (record: BriefRecord, since = came('2026-12-09')): string[] =>
  briefNotes(record, since, now, settings).map(({ id }) => id);
const without = (record: BriefRecord, ...keys: (keyof BriefRecord)[]): BriefRecord =>
  Object.fromEntries(
    Object.entries(record).filter(([key]) => !keys.includes(key as keyof BriefRecord)),
  ) as unknown as BriefRecord;

describe('what is asked of a record of brief input', () => {
  it('is nothing of a good one', () => {
    expect(notes(good)).toEqual([]);
  });

  it('is the change where it is missing (S4)', () => {
    expect(briefNotes(without(good, 'change'), undefined, now, settings)).toEqual([
      {
        id: 'S4',
        sentence:
          'Brief input without the change it asks for. Write in one line what would be built differently.',
      },
    ]);
  });

  it.each([
    'Calendar view!!',
    'Add a calendar',
    'We should add an export button for all the lists',
    'להוסיף כפתור ייצוא לכל הרשימות',
  ])('is the need behind “%s” (I1)', (change) => {
    expect(notes({ ...good, change })).toEqual(['I1']);
  });

  it.each([
    'Add a list of clashes, because coordinators find out on the day',
    'Teachers who grade on the bus lose the ninth answer',
    'להוסיף התראה למורים שרוצים לראות התנגשויות לפני השליחה',
  ])('is no need where “%s” tells one', (change) => {
    expect(notes({ ...good, change })).toEqual([]);
  });

  it('is a cohort from two tickets on', () => {
    expect(notes(without(good, 'cohort'))).toEqual(['cohort']);
    expect(notes(without({ ...good, tickets: ['1'] }, 'cohort'))).toEqual([]);
  });

  it('is an answer where it was open through two syncs (I2)', () => {
    expect(notes(good, came('2026-11-25'))).toEqual(['I2']);
    expect(notes(good, came('2026-11-26'))).toEqual([]);
    expect(notes({ ...good, state: 'taken' }, came('2026-11-25'))).toEqual([]);
  });
});
