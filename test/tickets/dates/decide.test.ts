import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decision } from './dated-rows.ts';

const created = (...values: string[]) => values.map((value) => ({ created: value }));
/** What all four columns are read as. */
const all = (order: string) => ({ created: order, updated: order, solved: order, firstReply: order });

describe('the order of day and month', () => {
  it('is decided by any value above 12 in the column, and told', () => {
    expect(decision(created('03/02/2026 09:15', '13/02/2026 09:15'))).toEqual({
      orders: all('day-first'),
      notes: ['Dates were read day first: their values decide it.'],
    });
    expect(decision(created('03/02/2026 09:15', '03/13/2026 09:15'))).toMatchObject({
      orders: all('month-first'),
    });
  });

  it('is decided by a value above 12 wherever it stands, and whatever the settings say', () => {
    const value = (day: number, month: number) => `${day}/${month}/2026`;
    fc.assert(
      fc.property(
        fc.array(fc.record({ day: fc.integer({ min: 1, max: 12 }), month: fc.integer({ min: 1, max: 12 }) })),
        fc.integer({ min: 13, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(),
        fc.constantFrom('day-first' as const, 'month-first' as const),
        (rest, day, month, place, dayOrder) => {
          const values = rest.map((one) => value(one.day, one.month));
          values.splice(place % (values.length + 1), 0, value(day, month));
          const turned = values.map((one) => one.replace(/^(\d+)\/(\d+)/, '$2/$1'));
          expect(decision(created(...values), { dayOrder })).toMatchObject({ orders: all('day-first') });
          expect(decision(created(...turned), { dayOrder })).toMatchObject({ orders: all('month-first') });
        },
      ),
    );
  });

  it('is nothing to tell of where every date shows it', () => {
    expect(decision(created('2026-02-03', '3 Feb 2026', '1770110130'))).toMatchObject({ notes: [] });
    expect(decision(created('03/03/2026'))).toMatchObject({ notes: [] });
  });

  it('is decided by another column of the file, and told', () => {
    expect(decision([{ created: '03/02/2026 09:15', updated: '14/02/2026 10:00' }])).toEqual({
      orders: all('day-first'),
      notes: [
        'Dates were read day first: their values decide it.',
        'The creation times were read day first, as the other dates of this file.',
      ],
    });
  });

  it('may differ from column to column where the values say so', () => {
    const { orders, notes } = decision([{ created: '13/02/2026', updated: '02/14/2026' }]) as never as {
      orders: object;
      notes: string[];
    };
    expect(orders).toMatchObject({ created: 'day-first', updated: 'month-first' });
    expect(notes[0]).toBe(
      'The columns of this file differ, by their values: the creation times day first, the times of the last change month first.',
    );
  });

  it.each([
    ['dates have dots', created('03.02.2026'), {}, 'day-first', 'dots'],
    [
      'tickets are created before they change',
      [{ created: '05/02/2026 09:15', updated: '03/03/2026 09:15' }],
      {},
      'day-first',
      'created before they change',
    ],
    [
      'tickets are created before they are solved, at an instant',
      [{ created: '02/05/2026 09:15', solved: '2026-02-06T09:15:00Z' }],
      {},
      'month-first',
      'created before they change',
    ],
    [
      'dates rise with ids',
      ['11/01', '12/01', '02/02', '03/02', '01/03'].map((day, at) => ({
        id: 7000 + at,
        created: `${day}/2026`,
      })),
      {},
      'day-first',
      'rise with the ticket numbers',
    ],
    [
      'dates fall as ids rise',
      ['01/03', '03/02', '02/02', '12/01', '11/01'].map((day, at) => ({
        id: 7000 + at,
        created: `${day}/2026`,
      })),
      {},
      'day-first',
      'rise with the ticket numbers',
    ],
    [
      'none lies in the future',
      created('03/02/2026', '12/01/2026'),
      { notAfter: Date.UTC(2026, 1, 10), dayOrder: 'month-first' as const },
      'day-first',
      'in the future',
    ],
    [
      'the settings say so',
      created('03/02/2026'),
      { dayOrder: 'day-first' as const },
      'day-first',
      'exports.dayOrder',
    ],
    [
      'the settings say so, whatever the clock hints',
      created('3/2/2026, 9:15 AM'),
      { dayOrder: 'day-first' as const },
      'day-first',
      'exports.dayOrder',
    ],
    ['slashes stand beside AM and PM', created('3/2/2026, 9:15 AM'), {}, 'month-first', 'AM or PM'],
    [
      'the header is of such a language',
      created('03/02/2026'),
      { headerLanguage: 'fr' },
      'day-first',
      'language',
    ],
  ])('is read so that %s', (_, rows, hints, order, told) => {
    const decided = decision(rows, hints);
    expect(decided).toMatchObject({ orders: all(order) });
    expect('notes' in decided && decided.notes.join()).toContain(told);
  });

  it('is never guessed: the file is refused with one date read both ways', () => {
    expect(decision(created('03/02/2026', '04/05/2026'), { headerLanguage: 'en' })).toEqual({
      refusal:
        'Nothing in this file tells the day from the month: 3/2/2026 may be 2026-02-03 or 2026-03-02. Set exports.dayOrder in the settings to day-first or month-first, or export the tickets again with dates as YYYY-MM-DD.',
    });
  });

  it('is not needed of a column beside the creation time: that column is left out, and it is told', () => {
    expect(decision([{ created: '2026-01-01', updated: '03/02/2026' }])).toEqual({
      orders: { ...all('day-first'), updated: 'neither' },
      notes: [
        expect.stringContaining(
          'The times of the last change were not used: nothing tells the day from the month',
        ),
      ],
    });
  });
});

describe('values that contradict each other', () => {
  const some = (count: number, value: string) => Array<{ created: string }>(count).fill({ created: value });

  it('are faults of single rows up to one in ten, and told', () => {
    expect(decision([...some(9, '13/02/2026'), ...some(1, '02/13/2026')])).toEqual({
      orders: all('day-first'),
      notes: [
        'Dates were read day first: their values decide it.',
        '1 value among the creation times could not be read: day and month stand the other way round there.',
      ],
    });
  });

  it('refuse the file when they are more', () => {
    expect(decision([...some(8, '13/02/2026'), ...some(1, '02/14/2026')])).toEqual({
      refusal:
        'Some creation times can only be day first (13/2/2026), others only month first (2/14/2026), so none of this file can be trusted. Export the tickets again with dates as YYYY-MM-DD.',
    });
  });

  it('leave out a column beside the creation time', () => {
    const rows = [
      { created: '13/02/2026', updated: '14/02/2026' },
      { created: '13/02/2026', updated: '02/14/2026' },
    ];
    expect(decision(rows)).toMatchObject({
      orders: { ...all('day-first'), updated: 'neither' },
      notes: [expect.any(String), expect.stringContaining('others only month first')],
    });
  });
});

describe('days and months that a spreadsheet has turned round', () => {
  const two = (number: number) => String(number).padStart(2, '0');
  /** One ticket a day of 2026 from January on, those of the days given turned round. */
  const year = (days: number, isTurned: (day: number, month: number) => boolean) =>
    Array.from({ length: days }, (_, at) => {
      const date = new Date(Date.UTC(2026, 0, 1 + at));
      const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
      const [first, second] = isTurned(day, month) ? [day, month] : [month, day];
      return { id: 7000 + at, created: `2026-${two(first)}-${two(second)}` };
    });
  const warning = /([\d,]+) rows day and month seem to have been turned round/;

  it('are counted and told, where days up to 12 were turned and later ones could not be', () => {
    const decided = decision(year(120, (day) => day <= 12));
    const found = warning.exec('notes' in decided ? decided.notes.join() : '');
    // January to April have 48 such days: those of January have no certain date before them, 3 look the same both ways.
    expect(Number(found?.[1])).toBe(33);
  });

  it('are not seen where there are none, nor in a few rows that chance turned', () => {
    expect(decision(year(120, () => false))).toMatchObject({ notes: [] });
    expect(decision(year(120, (day, month) => day === 2 && month === 3))).toMatchObject({ notes: [] });
  });

  it('are not seen where dates do not rise with ids', () => {
    const rows = year(120, (day) => day <= 12).map((row, at) => ({ ...row, id: (at * 37) % 120 }));
    expect(decision(rows)).toMatchObject({ notes: [] });
  });

  it('are estimated in a large file', () => {
    const rows = Array.from({ length: 100 }, (_, again) =>
      year(120, (day) => day <= 12).map((row) => ({ ...row, id: row.id * 100 + again })),
    ).flat();
    const decided = decision(rows);
    const about = Number(warning.exec('notes' in decided ? decided.notes.join() : '')?.[1]?.replace(',', ''));
    expect(Math.abs(about - 3300)).toBeLessThan(330);
  });
});
