import { expect, test } from 'vitest';
import { unusedOverrides } from '../../../src/tickets/index.ts';

const files = [
  { columns: { subject: 'Betreff', created: 'Erstellt' } },
  { columns: { subject: 'Subject', account: 'of ⟨email⟩' } },
];

test('a header that one file has is used, however it is written', () => {
  expect(unusedOverrides({ subject: ['Titel', 'BETREFF'], account: 'of desk@example.org' }, files)).toEqual(
    [],
  );
});

test('a header that no file has is told, and so is one that became another field', () => {
  expect(unusedOverrides({ subject: 'Titel', created: ['Betreff', 'Datum'] }, files)).toEqual([
    { field: 'subject', headers: ['Titel'] },
    { field: 'created', headers: ['Betreff', 'Datum'] },
  ]);
});

test('a field that is set to no column is asked of no file', () => {
  expect(unusedOverrides({ type: false }, files)).toEqual([]);
});
