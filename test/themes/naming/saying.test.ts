import { expect, it } from 'vitest';
import { saying } from '../../../src/themes/index.ts';

it('a text says a theme by a word of its name or one that tells it, in any form', () => {
  const says = saying('Where the seat list went', ['rooms']);
  expect(says('Both lists are empty.')).toBe(true);
  expect(says('It is another room now.')).toBe(true);
  expect(says('Where is the other one that was here?')).toBe(false);
  expect(says('Help')).toBe(false);
});

it('a text in Hebrew does, too', () => {
  const says = saying('מוסיפים כיתה', []);
  expect(says('איך מוסיפים תלמיד חדש למערכת?')).toBe(true);
  expect(says('הדוח לא נפתח מאז אתמול בבוקר')).toBe(false);
});
