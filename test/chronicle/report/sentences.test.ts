import { describe, expect, it } from 'vitest';
import {
  accountOf,
  asideInWords,
  forgottenInWords,
  outsideInWords,
} from '../../../src/chronicle/report/sentences.ts';

const file = (some: object) => ({
  file: 'a.csv',
  sha256: '',
  format: 'columns',
  encoding: 'utf-8',
  delimiter: ',',
  columns: {},
  rows: 0,
  accepted: 0,
  updated: 0,
  duplicates: 0,
  rejected: 0,
  notes: [],
  ...some,
});

describe('the account of all rows', () => {
  it('adds up all files and names only what there is', () => {
    const files = [
      file({ rows: 1200, accepted: 1200 }),
      file({ rows: 10, accepted: 3, updated: 4, duplicates: 2, rejected: 1 }),
    ];
    expect(accountOf({ files, tickets: 1203 }, 'Monday 2 March 2026, 09:00')).toBe(
      '1,203 tickets from 2 files, as of Monday 2 March 2026, 09:00. Every row is accounted for. 1,210 rows: 1,203 accepted, 4 newer versions of a known ticket, 2 the same or older and 1 rejected.',
    );
  });

  it('is plain where there is one of each', () => {
    expect(accountOf({ files: [file({ rows: 1, accepted: 1 })], tickets: 1 }, '')).toBe(
      '1 ticket from one file. Every row is accounted for. 1 row: 1 accepted and none rejected.',
    );
  });
});

it('what was set aside, forgotten or outside the time line is one sentence, and none where there is nothing', () => {
  expect(
    asideInWords([
      { filter: 'spam', tickets: 2 },
      { filter: 'bots', tickets: 1 },
    ]),
  ).toMatch(/^3 tickets are set aside by filters: counted here/);
  expect(asideInWords([{ filter: 'spam', tickets: 1 }])).toMatch(
    /^1 ticket is set aside by filters: counted here/,
  );
  expect(forgottenInWords(2)).toMatch(/^2 rows .* were passed over/);
  expect(outsideInWords(1)).toMatch(/^1 ticket counts in no week/);
  expect([asideInWords([]), forgottenInWords(0), outsideInWords(0)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
