import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Chosen, chooseColumns } from '../../../src/tickets/columns/choose.ts';
import type { Overrides } from '../../../src/tickets/columns/overrides.ts';
import { formatOf } from '../../../src/tickets/formats/index.ts';

/** Chooses the columns of a small table, written with ` | ` between its cells. */
function choose(
  table: string,
  overrides: Overrides = {},
): Chosen & { of: (field: string) => string | undefined } {
  const [headers = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const chosen = chooseColumns(headers, rows, formatOf(headers), overrides);
  return { ...chosen, of: (field) => headers[chosen.fields.get(field as never) ?? -1] };
}

describe('content decides', () => {
  test('a customer is a person or an account, as the values have it', () => {
    const people = choose(`
      Case | Date | Customer
      1 | 2026-02-03 | Ann Fields
      2 | 2026-02-04 | Luc Morel`);
    expect([people.of('requester'), people.of('account')]).toEqual(['Customer', undefined]);
    const schools = choose(`
      Case | Date | Customer | Contact
      1 | 2026-02-03 | North School | Ann Fields
      2 | 2026-02-04 | South College | Luc Morel`);
    expect([schools.of('requester'), schools.of('account')]).toEqual(['Contact', 'Customer']);
    expect(schools.people).toEqual([3]);
  });

  test('people are never taken for accounts by a doubtful name, since accounts are shown', () => {
    const chosen = choose(`
      Case | Date | Requester | Customer
      1 | 2026-02-03 | Ann Fields | Eva Stern
      2 | 2026-02-04 | Luc Morel | Eva Stern`);
    expect([chosen.of('requester'), chosen.of('account')]).toEqual(['Requester', undefined]);
    expect(chosen.people).toEqual([2, 3]);
  });

  test('a name is who asks or what it is about, as the values have it', () => {
    const table = (names: readonly string[]) =>
      `ID | Name | Email | Created\n${names.map((name, at) => `${at + 1} | ${name} | a${at}@school.example | 2026-02-03`).join('\n')}`;
    expect(choose(table(['Ann Fields', 'Luc Morel', 'Eva Stern'])).of('requester')).toBe('Name');
    expect(choose(table(['Seat list is old', 'the timer jumps', 'Cannot open it'])).of('subject')).toBe(
      'Name',
    );
  });

  test('a title of a few values is a job and no subject', () => {
    const jobs = Array.from(
      { length: 12 },
      (_, at) => `${at} | 2026-02-03 | ${at % 2 === 0 ? 'Teacher' : 'Head'}`,
    );
    expect(choose(`ID | Created | Title\n${jobs.join('\n')}`).of('subject')).toBeUndefined();
  });

  test('durations, counts and deadlines are nothing else, whatever words they hold', () => {
    const { fields } = choose(`
      ID | Created | Resolution time | Number of replies | Due date | First response status | Assignee stations | Satisfaction rating
      1 | 2026-02-03 09:00 | 49:10:00 | 3 | 2026-02-09 | Within SLA | 2 | Good
      2 | 2026-02-04 09:00 | 03:10:00 | 5 | 2026-02-10 | Violated | 1 | Bad`);
    expect([...fields.keys()]).toEqual(expect.arrayContaining(['id', 'created']));
    expect(fields.size).toBe(2);
  });

  test('a resolution is a state where it is a word, and none where it is an answer', () => {
    const words = Array.from(
      { length: 20 },
      (_, at) => `${at} | 2026-02-03 | ${at % 3 === 0 ? 'Done' : 'Declined'}`,
    );
    expect(choose(`ID | Created | Resolution\n${words.join('\n')}`).of('status')).toBe('Resolution');
    const answers = Array.from(
      { length: 20 },
      (_, at) => `${at} | 2026-02-03 | We set the clock anew on machine ${at}`,
    );
    expect(choose(`ID | Created | Resolution\n${answers.join('\n')}`).of('status')).toBeUndefined();
  });

  test('an id is known by its shape where no header names it, and is nobody’s else', () => {
    const chosen = choose(`
      Customer ID | Complaint Ref | Received
      7 | A-17 | 2026-02-03
      7 | A-18 | 2026-02-04`);
    expect([chosen.of('id'), chosen.of('requesterId')]).toEqual(['Complaint Ref', 'Customer ID']);
    const other = choose(`
      Order no | Dossier no | Received
      3 | 17 | 2026-02-03
      4 | 18 | 2026-02-04`);
    expect(other.of('id')).toBe('Dossier no');
  });

  test('an index of rows without a name is no id', () => {
    const chosen = choose(`
       | Reference | Created
      0 | A-17 | 2026-02-03
      1 | A-18 | 2026-02-04`);
    expect(chosen.of('id')).toBe('Reference');
  });
});

describe('the creation time', () => {
  test('stays the column that is named so when some of its values can’t be read', () => {
    const chosen = choose(`
      Ticket ID | Created at | Subject
      1 | soon | Seat list
      2 | 3 days ago | Timer
      3 | 2026-02-05 | Clock`);
    expect(chosen.of('created')).toBe('Created at');
  });

  test('is another column of dates when the one named so holds hardly any', () => {
    const rows = Array.from(
      { length: 10 },
      (_, at) => `${at} | ${at === 0 ? '2026-02-01' : 'soon'} | 2026-02-0${(at % 9) + 1} 09:00`,
    );
    const chosen = choose(`ID | Created | Moment\n${rows.join('\n')}`);
    expect([chosen.of('created'), chosen.createdByContent]).toEqual(['Moment', true]);
  });

  test('is missing where no value is a date, and the header that promised one is told', () => {
    const chosen = choose('ID | Created\n1 | soon\n2 | later');
    expect([chosen.of('created'), chosen.undatedHeader]).toEqual([undefined, 'Created']);
  });

  test('without a name is the earliest of the full columns of dates that are no deadline', () => {
    const chosen = choose(`
      ID | Fällig am | Schritt | Anfang
      1 | 2026-02-01 00:00 | 2026-02-04 10:00 | 2026-02-03 10:00
      2 | 2026-02-02 00:00 | 2026-02-06 11:00 | 2026-02-05 10:30`);
    expect([chosen.of('created'), chosen.createdByContent]).toEqual(['Anfang', true]);
  });

  test('is read from the day numbers of a spreadsheet only where a header names it', () => {
    const rows = '1 | 46056.385\n2 | 46057.5';
    expect(choose(`ID | Created\n${rows}`).of('created')).toBe('Created');
    expect(choose(`ID | Amount\n${rows}`).of('created')).toBeUndefined();
  });

  test('may stand in two columns, a date and a time of day', () => {
    const split = choose(`
      Case | Date | Time
      1 | 03-02-26 | 9:15:30 AM
      2 | 14-02-26 | 10:15:30 PM`);
    expect([split.of('created'), split.of('createdTime')]).toEqual(['Date', 'Time']);
    const whole = choose(`
      Case | Date | Time
      1 | 2026-02-03 08:00 | 9:15:30 AM
      2 | 2026-02-14 08:00 | 10:15:30 PM`);
    expect([whole.of('created'), whole.of('createdTime')]).toEqual(['Date', undefined]);
  });
});

describe('two columns that could be meant', () => {
  test('the fuller one is taken, and the choice is told', () => {
    const chosen = choose(`
      Ticket ID | Opened | Created | Subject
      1 |  | 2026-02-03 10:00 | Seat list
      2 | 2026-02-03 10:00 | 2026-02-03 10:00 | Timer
      3 |  | 2026-02-05 10:00 | Clock`);
    expect(chosen.of('created')).toBe('Created');
    expect(chosen.told).toEqual([
      'Two columns could be the creation time: Created and Opened. Created (column 3) was taken, since it is filled in more rows; name another one under exports.columns in the settings.',
    ]);
  });

  test('of two times the earlier one is the creation', () => {
    const chosen = choose(`
      ID | Opened | Submitted
      1 | 2026-02-03 11:00 | 2026-02-03 10:00
      2 | 2026-02-04 12:00 | 2026-02-04 10:00`);
    expect(chosen.of('created')).toBe('Submitted');
    expect(chosen.told.join()).toContain('its times are the earlier ones');
  });

  test('a header that stands twice is the fuller one', () => {
    const chosen = choose(`
      ID | Created | Subject | Subject
      1 | 2026-02-03 |  | Seat list
      2 | 2026-02-04 |  | Timer`);
    expect(chosen.fields.get('subject')).toBe(3);
  });

  test('nothing is told where the helpdesk is known', () => {
    const chosen = choose(`
      Case Number | Created Date | Date/Time Opened | Case Owner | Subject
      1 | 2026-02-03 | 2026-02-03 | Dana Levi | Seat list
      2 | 2026-02-04 | 2026-02-04 | Dana Levi | Timer`);
    expect(chosen.told).toEqual([]);
    expect(chosen.of('created')).toBe('Date/Time Opened');
  });
});

describe('the settings', () => {
  const table = `
    ID | Opened | Logged | Subject | Headline
    1 | 2026-02-03 | 2026-02-04 | Seat list | Old
    2 | 2026-02-04 | 2026-02-05 | Timer | Jumps`;

  test('win over names and contents', () => {
    const chosen = choose(table, { created: 'Logged', subject: ['Betreff', 'headline'], id: false });
    expect([chosen.of('created'), chosen.of('subject'), chosen.of('id')]).toEqual([
      'Logged',
      'Headline',
      undefined,
    ]);
    expect(chosen.told).toEqual([]);
  });

  test('may name a column that this file does not have', () => {
    expect(choose(table, { created: 'Eingang' }).of('created')).toBe('Opened');
  });

  test('take a column away from the field it would have been', () => {
    const chosen = choose(table, { body: 'Subject' });
    expect([chosen.of('body'), chosen.of('subject')]).toEqual(['Subject', 'Headline']);
  });
});

describe('tags', () => {
  test('stand in every column of a repeated header', () => {
    expect(choose('ID | Created | Labels | Labels\n1 | 2026-02-03 | a | b').tags).toEqual([2, 3]);
  });

  test.each([
    ['exam list_1', true],
    ['seats, urgent', false],
    ['Good first issue', false],
    ['good first issue', false],
    ['seats', false],
  ])('%s: parted by spaces is %s', (cell, expected) => {
    expect(choose(`ID | Created | Tags\n1 | 2026-02-03 | ${cell}`).spacedTags).toBe(expected);
  });
});

test('no column serves two fields, in any order of the columns', () => {
  const headers = [
    'ID',
    'Created',
    'Updated',
    'Subject',
    'Title',
    'Description',
    'Customer',
    'Company',
    'Status',
    'Due date',
  ];
  const row = [
    '1',
    '2026-02-03',
    '2026-02-04',
    'Seat list',
    'Old',
    'It shows',
    'Ann Fields',
    'North School',
    'open',
    '2026-03-01',
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray([...headers.keys()], { minLength: 1 }), (order) => {
      const { fields } = chooseColumns(
        order.map((at) => headers[at] as string),
        [order.map((at) => row[at] as string)],
        formatOf(headers),
      );
      expect(new Set(fields.values()).size).toBe(fields.size);
      const created = fields.get('created');
      expect(created === undefined ? undefined : headers[order[created] as number]).toBe(
        order.includes(1) ? 'Created' : undefined,
      );
    }),
  );
});
