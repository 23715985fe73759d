import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgottenBy, readForget, unmatchedForget } from '../../../src/tickets/forget/index.ts';

const file = 'data/forget.csv';
const listOf = (text: string) => {
  const { forget, faults } = readForget(text, file);
  expect(faults).toEqual([]);
  return forget;
};
const row = { id: '7', mail: 'ada@elm.example', requesterId: '4711', requester: 'Ada Byron' };
const linesFor = (text: string, some: Partial<typeof row> & { project?: string } = {}): number[] => {
  const forget = listOf(text);
  return forgottenBy(forget, { ...row, ...some }).map((at) => forget.values[at]?.line ?? 0);
};

describe('a ticket is forgotten', () => {
  it.each([
    ['by its number', 'ticket,requester\n7,\n'],
    ['by its number with a sign before it', 'ticket\n#7\n'],
    ['by the address of its requester', 'ticket,requester\n,ada@elm.example\n'],
    ['by an address in other letters, with a name', 'requester\nAda B. <ADA@Elm.example>\n'],
    ['by the id of its requester', 'requester\n4711\n'],
    ['by the name of its requester', 'requester\n"ada  byron"\n'],
    ['by a list with semicolons and a byte order mark', '\uFEFFticket;requester\r\n;ada@elm.example\r\n'],
    ['by a list with another header', 'Ticket ID\tE-mail\n7\t\n'],
    ['by a list without a header', 'ada@elm.example\n'],
    [
      'by a list with comments and empty lines',
      '# asked for in March, by mail\n\nticket\n# 2026: once more\n7\n',
    ],
    [
      'by the digest of an address, so that the list holds none',
      `requester\nsha256:${createHash('sha256').update('ada@elm.example').digest('hex').toUpperCase()}\n`,
    ],
  ])('%s', (_, text) => {
    expect(linesFor(text)).toHaveLength(1);
  });

  it('where a cell names several people, or a person and an address', () => {
    expect(linesFor('requester\nben@oak.example\n', { mail: 'ada@elm.example; ben@oak.example' })).toEqual([
      2,
    ]);
    expect(linesFor('requester\nBen Oak\n', { requester: 'Ada Byron (ada@elm.example);Ben Oak' })).toEqual([
      2,
    ]);
  });

  it('by the name that the pages give it, where projects count by themselves', () => {
    expect(linesFor('ticket\nOPS-7\n', { project: 'OPS' })).toEqual([2]);
    expect(linesFor('ticket\nWEB-7\n', { project: 'OPS' })).toEqual([]);
  });

  it('for each value that names it, each in its own column', () => {
    expect(linesFor('ticket,requester\n7,ada@elm.example\n8,4711\n')).toEqual([2, 2, 3]);
    expect(linesFor('ticket,requester\n4711,7\n')).toEqual([]);
  });
});

it('another ticket of another requester stays, whatever the list', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, (listed, other) => {
      fc.pre(!listed.includes(other));
      const forget = listOf(`requester\n${listed.map((name) => `${name}@elm.example`).join('\n')}\n`);
      const of = (name: string) => forgottenBy(forget, { ...row, mail: `${name}@elm.example` });
      expect(of(other)).toEqual([]);
      for (const name of listed) expect(of(name).length).toBeGreaterThan(0);
    }),
  );
});

describe('a list that cannot be honoured stops the build, and no fault quotes it', () => {
  it.each([
    ['a quotation mark that is never closed', 'ticket,requester\n,"Ada Byron\n', 2],
    ['more cells than the header', 'requester\nByron, Ada\n', 2],
    ['a digest that was cut', 'requester\nsha256:12ab\n', 2],
    ['a line without a value', 'ticket,requester,reason\n,,Ada Byron asked\n', 2],
  ])('%s', (_, text, line) => {
    const { faults } = readForget(text, file);
    expect(faults).toMatchObject([{ file, line, stopsBuild: true }]);
    expect(faults[0]?.message).not.toMatch(/Ada|Byron|12ab/);
  });
});

it('what matches nothing is told by its line, once, and never by its value', () => {
  const forget = listOf('ticket,requester\n7,\n8,ada@elm.example\n,ben@oak.example\n');
  const matched = new Set(forgottenBy(forget, row));
  const faults = unmatchedForget(forget, (at) => matched.has(at), file);
  expect(faults.map(({ line }) => line)).toEqual([3, 4]);
  expect(JSON.stringify(faults)).not.toMatch(/ben|oak/);
});

it('an empty list forgets nothing', () => {
  expect(forgottenBy(listOf(''), row)).toEqual([]);
  expect(forgottenBy(listOf('ticket,requester\n'), row)).toEqual([]);
});
