import { expect, test } from 'vitest';
import type { Redacted } from '../../../src/tickets/redaction/redacted.ts';
import { tagsOf } from '../../../src/tickets/rows/tags.ts';

const tags = (cells: readonly string[], spaced = true) => tagsOf(cells as readonly Redacted[], spaced);

test.each([
  ['seats, urgent', ['seats', 'urgent']],
  ['seats;urgent;', ['seats', 'urgent']],
  ['seats|urgent', ['seats', 'urgent']],
  ['["seats", "good first issue"]', ['seats', 'good first issue']],
  ["['seats', 'urgent']", ['seats', 'urgent']],
  ['{seats,"two words"}', ['seats', 'two words']],
  ['seats\nurgent', ['seats', 'urgent']],
  ['seats, seats', ['seats']],
  ['[]', []],
  ['-', []],
  ['', []],
  ['good first issue', ['good first issue']],
])('%s', (cell, expected) => {
  expect(tags([cell], false)).toEqual(expected);
});

test('spaces part tags where the helpdesk writes them so', () => {
  expect(tags(['exam list_1'], true)).toEqual(['exam', 'list_1']);
});

test('repeated columns are one list, each cell a tag', () => {
  expect(tags(['seats', '', 'two words', 'seats'])).toEqual(['seats', 'two words']);
});
