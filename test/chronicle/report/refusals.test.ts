import { expect, it } from 'vitest';
import { partRefused } from '../../../src/chronicle/report/refusals.ts';

const web = { file: 'web.csv', line: 1, reason: 'This is a web page.' };

it('a refused file stands apart from those that were read, and its reason from rejected rows', () => {
  const files = [
    { file: 'a.csv', rows: 3 },
    { file: 'header.csv', rows: 0 },
    { file: 'web.csv', rows: 0 },
  ];
  const row = { file: 'a.csv', line: 4, reason: 'No date.' };
  expect(partRefused(files, [row, web])).toEqual({
    read: files.slice(0, 2),
    refused: [{ file: 'web.csv', reason: 'This is a web page.' }],
    rejectedRows: [row],
  });
});

it('a file that was read is not taken for a refused one that is shown under the same name', () => {
  const files = [
    { file: '⟨name⟩.csv', rows: 0 },
    { file: '⟨name⟩.csv', rows: 2 },
  ];
  const { read, refused } = partRefused(files, [{ ...web, file: '⟨name⟩.csv' }]);
  expect(read).toEqual([files[1]]);
  expect(refused).toHaveLength(1);
});
