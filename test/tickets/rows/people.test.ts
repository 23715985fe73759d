import { expect, test } from 'vitest';
import { identityOf, mailOf } from '../../../src/tickets/rows/people.ts';

test.each([
  ['ann@school.example', '', 'ann@school.example'],
  ['', 'Ann Fields (Ann@School.example)', 'ann@school.example'],
  ['', 'Ann Fields <ann@school.example>', 'ann@school.example'],
  ['', 'Ann Fields (ann@school.example); Luc Morel (luc@college.example)', 'ann@school.example'],
  ['ann@school.example, luc@college.example', 'Luc Morel', 'ann@school.example'],
  ['mailto:ann@school.example', '', 'ann@school.example'],
  ['', 'Ann Fields', ''],
  ['none', 'annf', ''],
])('the address in %s and %s is %s', (emails, requester, expected) => {
  expect(mailOf(emails, requester)).toBe(expected);
});

test('one requester is one, however a row writes them', () => {
  const example = identityOf('ann@school.example', '77', 'Ann Fields');
  expect(identityOf('ANN@school.example', '', 'Fields, Ann')).toBe(example);
  expect(identityOf('', '77', 'Ann')).toBe(identityOf('', '77', 'Ann Fields'));
  expect(identityOf('', '', 'Ann  Fields <br>Luc Morel<br>')).toBe(identityOf('', '', 'ann fields'));
  expect(identityOf('', '501;502', '')).toBe(identityOf('', '501', ''));
  expect(identityOf('', '', 'Luc Morel')).not.toBe(identityOf('', '', 'Ann Fields'));
  expect(identityOf('', '', '')).toBe('');
});

test('an id is not taken for a name nor for an address', () => {
  expect(new Set([identityOf('77', '', ''), identityOf('', '77', ''), identityOf('', '', '77')]).size).toBe(
    3,
  );
});
