import { describe, expect, it } from 'vitest';
import {
  accountOf,
  asideInWords,
  forgottenInWords,
  outsideInWords,
  refusedInWords,
  reportSentences,
  rowlessInWords,
} from '../../../src/chronicle/report/sentences.ts';
import { wordsOf } from '../../../src/words/index.ts';

const file = (some: object) => ({
  file: 'a.csv',
  rows: 0,
  accepted: 0,
  updated: 0,
  duplicates: 0,
  rejected: 0,
  ...some,
});

describe('the account of all rows', () => {
  it('adds up all files and names only what there is', () => {
    const read = [
      file({ rows: 1200, accepted: 1200 }),
      file({ rows: 10, accepted: 3, updated: 4, duplicates: 2, rejected: 1 }),
    ];
    expect(accountOf({ read, refused: 0, tickets: 1203 }, 'Monday 2 March 2026, 09:00')).toBe(
      '1,203 tickets from 2 files, as of Monday 2 March 2026, 09:00. Every row is accounted for. 1,210 rows: 1,203 accepted, 4 newer versions of a known ticket, 2 the same as a known version or older and 1 rejected.',
    );
  });

  it('is plain where there is one of each', () => {
    const [one] = [file({ rows: 1, accepted: 1 })];
    expect(accountOf({ read: [one], refused: 0, tickets: 1 }, '')).toBe(
      '1 ticket from one file. Every row is accounted for. 1 row: 1 accepted and none rejected.',
    );
    const two = file({ rows: 2, accepted: 1, updated: 1 });
    expect(accountOf({ read: [two], refused: 0, tickets: 1 }, '')).toContain(
      '2 rows: 1 accepted, 1 newer version of a known ticket and none rejected.',
    );
  });

  it('claims nothing of the rows of files that were refused', () => {
    const read = [file({ rows: 2, accepted: 2 })];
    expect(accountOf({ read, refused: 1, tickets: 2 }, '')).toBe(
      '2 tickets from one file. Every row of the files that could be read is accounted for. 2 rows: 2 accepted and none rejected.',
    );
    expect(accountOf({ read: [], refused: 2, tickets: 0 }, '')).toBe('None of the 2 files could be read.');
    expect(accountOf({ read: [], refused: 1, tickets: 0 }, '')).toBe('The one file could not be read.');
  });

  it('counts the files that tickets came from', () => {
    const read = [file({ rows: 2, accepted: 2 }), file({})];
    expect(accountOf({ read, refused: 0, tickets: 2 }, '')).toMatch(/^2 tickets from one file\./);
  });

  it('claims nothing of rows where there is none', () => {
    expect(accountOf({ read: [file({})], refused: 0, tickets: 0 }, '')).toBe('No tickets from one file.');
  });
});

it('that files were refused is said, and what that means', () => {
  expect(refusedInWords(0)).toBeUndefined();
  expect(refusedInWords(1)).toBe('One file was refused: nothing in it was read, and it stands in no figure.');
  expect(refusedInWords(2)).toMatch(/^2 files were refused: nothing in them was read/);
});

it('a file with a header and nothing below it is named, and many of them are not all named', () => {
  const bare = (name: string) => file({ file: name });
  const whole = file({ file: 'whole.csv', rows: 2, accepted: 2 });
  expect(rowlessInWords([whole], 0)).toBeUndefined();
  expect(rowlessInWords([whole, bare('a.csv')], 0)).toBe(
    'a.csv holds the names of columns and no row. Export it again if it should hold tickets.',
  );
  expect(rowlessInWords(['a', 'b', 'c', 'd', 'e'].map(bare), 0)).toBe(
    'a, b, c and 2 more hold the names of columns and no row. Export them again if they should hold tickets.',
  );
});

it('a file whose rows were all forgotten is not said to have had none', () => {
  expect(rowlessInWords([file({})], 3)).toContain('and no row but what was to be forgotten');
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

it('the same report is told in the language that is asked for, its time in the zone of the settings', () => {
  const read = [
    {
      ...file({ rows: 3, accepted: 2, rejected: 1 }),
      sha256: '',
      format: '',
      encoding: '',
      delimiter: '',
      columns: {},
      notes: [],
    },
  ];
  const ingest = {
    asOf: '2026-03-02T09:00:00Z',
    tickets: 2,
    files: read,
    rejected: [],
    redactions: {},
    setAside: [{ filter: 'spam', tickets: 1 }],
    forgotten: 0,
  };
  const report = { ingest, read, refused: [], outsideTheTimeLine: 0 };
  expect(reportSentences(report, 'Asia/Jerusalem', wordsOf('en'))).toEqual([
    '2 tickets from one file, as of Monday 2 March 2026, 11:00. Every row is accounted for. 3 rows: 2 accepted and 1 rejected.',
    '1 ticket is set aside by filters: counted here and in no other figure.',
  ]);
  expect(reportSentences(report, 'Asia/Jerusalem', wordsOf('he'))).toEqual([
    '2 פניות מקובץ אחד, נכון ליום שני, 2 במרץ 2026, 11:00. כל שורה מובאת בחשבון. 3 שורות: 2 התקבלו ואחת נדחתה.',
    'פנייה אחת הוצאה מן הספירה בידי מסננים: היא נספרת כאן ולא בשום מקום אחר.',
  ]);
});
