import { expect, it } from 'vitest';
import { proposeLevel, reproductionIn } from '../../../src/sorting/index.ts';

const says = (...bodies: string[]) => proposeLevel(bodies.map((body) => ({ subject: '', body })));

it.each([
  ['We bought it for oral exams and it only knows written ones.', 'strategy', 'other-purpose'],
  ['This has never worked for names from right to left.', 'discovery', 'never-fitted'],
  ['Did anyone ever watch a teacher do this?', 'discovery', 'not-asked'],
  ['It seems nobody wrote down what happens with two markers.', 'scope', 'no-case'],
  ['There is no state for an exam that is reopened.', 'scope', 'no-case'],
  ['The integration with our timetable drops every third class.', 'scope', 'boundary'],
  ['Since the last update the list is empty.', 'execution', 'after-update'],
  ['After 4.2 the list is empty.', 'execution', 'after-update'],
  ['It worked fine until yesterday.', 'execution', 'worked-before'],
  ['The half points are rounded wrongly.', 'execution', 'not-as-agreed'],
  ['It happens only at our school; other schools are fine.', 'operation', 'one-place'],
  ["Our server has last year's grade scale.", 'operation', 'one-place'],
  ['Since the archive ran the grades are hidden.', 'operation', 'data-run'],
  ['The help page says otherwise.', 'operation', 'help-text'],
  ['מאז העדכון האחרון הרשימה ריקה', 'execution', 'after-update'],
  ['אף אחד לא חשב על בחינה עם שני בודקים', 'scope', 'no-case'],
  ['זה קורה רק אצלנו', 'operation', 'one-place'],
  ['זה אף פעם לא עבד עם שמות בעברית', 'discovery', 'never-fitted'],
])('%j speaks for %s', (body, level, sign) => {
  expect(says(body)).toMatchObject({ level, sign, tickets: 1, of: 1 });
});

it.each(['The total is seven.', '', 'The class scored 59.5 with 12 pupils.'])('%j says nothing', (body) => {
  expect(says(body)).toBeUndefined();
});

it('proposes nothing where two levels are as likely', () => {
  expect(says('Nobody wrote this down.', 'Since the last update.')).toBeUndefined();
});

it('of many tickets one in five must say so', () => {
  const silent = 'The total is seven.';
  expect(says('Since the last update.', silent, silent, silent, silent)).toMatchObject({ tickets: 1, of: 5 });
  expect(says('Since the last update.', silent, silent, silent, silent, silent)).toBeUndefined();
});

it("gives a customer's words as they wrote them", () => {
  expect(says('The list: Since the LAST update it is empty.')?.words).toBe('Since the LAST update');
});

it.each([
  'It fails every time.',
  'Steps to reproduce: open, close.',
  'It always crashes.',
  'I can reproduce it on two laptops.',
  'זה קורה בכל פעם',
  'שלבים לשחזור: לפתוח, לסגור',
])('%j says that it comes again', (body) => {
  expect(reproductionIn({ subject: '', body })).toBeDefined();
});

it.each([
  'It happened once.',
  'We cannot reproduce it.',
  'It is not reproducible.',
  'It does not happen every time.',
  'I have always liked it.',
  'Do I have to sign in every time I want to print?',
])('%j does not', (body) => {
  expect(reproductionIn({ subject: '', body })).toBeUndefined();
});
