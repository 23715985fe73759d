import { expect, it } from 'vitest';
import { gate, parseHandoff } from '../../src/handoffs/index.ts';
import { wordsOf } from '../../src/words/index.ts';
import { beforeRelease, goodHandoff } from './a-handoff.ts';

const inHebrew = (markdown: string) => {
  const { handoff } = parseHandoff(markdown, 'content/handoffs/seats.md');
  if (!handoff) throw new Error('no handoff');
  return gate(handoff, beforeRelease, 'UTC', wordsOf('he'));
};
const noWalkthrough = /walkthrough:[\s\S]*?(?=signatures)/;
const waiver = (item: string) =>
  `waivers: [{ item: ${item}, reason: Ill., by: Dana Levi, followUp: 2026-09-20 }]\n`;

it('the gate speaks Hebrew', () => {
  expect(inHebrew(goodHandoff).verdict).toBe('מוכנה.');
  const { verdict, items } = inHebrew(goodHandoff.replace(/ {2}designer:.*\n/, ''));
  expect(verdict).toBe('מעוכבת: חסרה חתימה: המעצב.');
  expect(items.filter(({ state }) => state === 'not-met').map(({ label }) => label)).toEqual([
    'חתימה: המעצב',
  ]);
});

it.each(['מעבר משותף', 'Walkthrough', 'H6'])('a waiver of %s names the walkthrough', (item) => {
  expect(inHebrew(goodHandoff.replace(noWalkthrough, waiver(item))).ready).toBe(true);
});

it('a waiver in Hebrew of something else waives nothing', () => {
  const { ready, notes } = inHebrew(goodHandoff.replace(noWalkthrough, waiver('מזל')));
  expect(ready).toBe(false);
  expect(notes[0]).toContain('\u2068מזל\u2069');
});

const hebrewBody = `
## מה חדש
לכל חדר יש עכשיו רשימת ישיבה משלו.

## המסלול הרגיל
1. הרכזת פותחת את החדרים.
2. היא לוחצת על חדר ורואה את המקומות.

## מגבלות ידועות
- בתי ספר עם שני אתרים רואים רשימה לכל אתר עד 4.3.

## שאלות צפויות
### לאן נעלמה הרשימה הישנה?
באותו תפריט, תחת חדרים.

- נשאל גם כך: הרשימה שלי נעלמה
- צפוי: 3 עד 8
- פניות: 12345
- לא: 12399
- נושא: seat-list
- נוספה: 2026-09-16

### אפשר למיין לפי שם?
כן, בכפתור הראשון.

- נשאל גם כך: מיון תלמידים
- צפוי: 5

### אפשר לבטל החזרה?
פנו לפיתוח.

- נשאל גם כך: ביטול החזרה
- צפוי: בין 2 ל-4

## מסלול ההסלמה
- **L1**: עונה מן הדף הזה.
- **L2**: משחזר עם מספר החדר.
- **L3**: פותח תקלה.

## לוח המדדים
[מדדים](https://dashboard.example/4-2)
`;

it('a handoff can be written in Hebrew', () => {
  const text = goodHandoff.slice(0, goodHandoff.indexOf("## What's new")) + hebrewBody;
  const { handoff, faults } = parseHandoff(text, 'content/handoffs/seats.md');
  expect(faults).toEqual([]);
  expect(handoff?.questions[0]).toMatchObject({
    answer: 'באותו תפריט, תחת חדרים.',
    phrasings: ['הרשימה שלי נעלמה'],
    expected: { low: 3, high: 8 },
    confirmed: ['12345'],
    refuted: ['12399'],
    themes: ['seat-list'],
    addedOn: '2026-09-16',
  });
  expect(handoff?.questions[2]?.expected).toMatchObject({ low: 2, high: 4 });
  const { reasons, notes } = inHebrew(text);
  expect(reasons).toHaveLength(1);
  expect(reasons[0]).toContain('פנו לפיתוח');
  expect(notes).toEqual([]);
});

it.each(['רשימה אחת לכל אתר עד 4.3.', 'אין הדפסה.'])(
  'a limitation in Hebrew is asked for whom it holds: %s',
  (limitation) => {
    const { notes } = inHebrew(goodHandoff.replace(/- Schools.*/, `- ${limitation}`));
    expect(notes).toEqual([expect.stringContaining('על מי חלה המגבלה?')]);
  },
);

it.each(['Druckt nicht vor 4.3.', '4.3まで印刷できません。'])(
  'one in a language without a list is not: %s',
  (limitation) => {
    expect(inHebrew(goodHandoff.replace(/- Schools.*/, `- ${limitation}`)).notes).toEqual([]);
  },
);

it.each([
  ['צוות התמיכה', 1],
  ['מנהלת המוצר', 1],
  ['דנה לוי', 0],
])('an owner of a prediction is a person, no role: %s', (owner, told) => {
  const prediction = `prediction: { baseline: 34, target: 10, checkDate: 2026-10-01, method: watch, owner: ${owner} }`;
  const { notes } = inHebrew(goodHandoff.replace('signatures:', `${prediction}\nsignatures:`));
  expect(notes).toHaveLength(told);
});
