import { expect, it } from 'vitest';
import { reasonsOf } from '../../../src/chronicle/report/reasons.ts';

const row = (file: string, line: number, reason: string) => ({ file, line, reason });

it('rows that were rejected for one reason are told once, with the first of them, the commonest reason first', () => {
  const rows = [
    row('a.csv', 4, 'It ends early.'),
    row('a.csv', 9, 'No date.'),
    row('b.csv', 2, 'No date.'),
    row('b.csv', 3, 'No id.'),
  ];
  expect(reasonsOf(rows)).toEqual([
    { reason: 'No date.', rows: 2, file: 'a.csv', line: 9 },
    { reason: 'It ends early.', rows: 1, file: 'a.csv', line: 4 },
    { reason: 'No id.', rows: 1, file: 'b.csv', line: 3 },
  ]);
  expect(reasonsOf([])).toEqual([]);
});
