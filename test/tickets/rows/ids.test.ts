import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashedId, idOf, idRule, isNumericId } from '../../../src/tickets/rows/ids.ts';
import { projectIn } from '../../../src/tickets/rows/project.ts';

function id(cells: { id?: string; url?: string }, numeric = false): string {
  const row = { line: 2, cells: [] };
  return idOf(
    row,
    (_, field) => (field === 'id' ? cells.id : field === 'url' ? cells.url : '') ?? '',
    idRule(numeric),
  );
}

test.each([
  ['#SUP-1', 'SUP-1'],
  ['# 7001', '7001'],
  ['="7001"', '7001'],
  ["'0701", '0701'],
  ['=HYPERLINK("https://desk.example/7001","7001")', '7001'],
  ['=HYPERLINK("https://desk.example/7001";"SUP-7")', 'SUP-7'],
  ['00123', '00123'],
  ['52\u00a0267', '52267'],
  ['1\u202f438\u202f780', '1438780'],
  ['12345a', '12345a'],
  ['cnv_55c8c149', 'cnv_55c8c149'],
  ['\u200b7001', '7001'],
])('the id %s is %s', (cell, expected) => {
  expect(id({ id: cell })).toBe(expected);
});

test('decimals and groups are dropped only where every id of the file is a number', () => {
  expect([id({ id: '3.0' }, true), id({ id: '52,267' }, true), id({ id: '52.267' }, true)]).toEqual([
    '3',
    '52267',
    '52267',
  ]);
  expect([id({ id: '3.0' }), id({ id: '52.267' })]).toEqual(['3.0', '52.267']);
  expect(['7001', '="7001"', '52 267', '3.0', '', '#7001'].every(isNumericId)).toBe(true);
  expect(['A-1', '1.00E+11', '12345a'].some(isNumericId)).toBe(false);
});

test.each([
  ['https://git.example/a/b/issues/123', '123'],
  ['https://git.example/a/b/issues/123#note_5', '123'],
  ['https://desk.example/tickets/7001/', '7001'],
  ['https://desk.example/ticket.php?id=7001&view=all', '7001'],
  ['https://inbox.example/a/inbox/x/conversation/215470000000001?view=List', '215470000000001'],
  ['https://desk.example/agent/tickets/7001/edit', '7001'],
])('without an id it comes from the address %s', (url, expected) => {
  expect(id({ url })).toBe(expected);
});

test('an id that a spreadsheet has shortened is known', () => {
  const { isDestroyed } = idRule(false);
  expect(['1.00E+11', '1,23E+17', '2E+05', '4.8291E+17'].map(isDestroyed)).toEqual([true, true, true, true]);
  expect(['E12', '7001', 'ABC-1E+2'].some(isDestroyed)).toBe(false);
});

test('the project stands in the address of an issue', () => {
  expect(projectIn('https://git.example/group/sub/project/-/issues/12')).toBe('group/sub/project');
  expect(projectIn('https://git.example/owner/repo/issues/12')).toBe('owner/repo');
  expect(projectIn('https://desk.example/tickets/12')).toBe('');
});

test('a row without an id has the same made one wherever it stands, and another row has another', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), fc.array(fc.string(), { minLength: 1 }), (a, b) => {
      expect(hashedId(a)).toMatch(/^row-[0-9a-f]{12}$/);
      expect(hashedId(a) === hashedId(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});
