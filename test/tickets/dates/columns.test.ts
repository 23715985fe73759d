import { afterAll, describe, expect, test } from 'vitest';
import { readTickets } from '../../../src/tickets/index.ts';
import { exportFolder } from '../export-file.ts';

const { folder, write, remove } = exportFolder();
afterAll(remove);

async function created(
  values: readonly string[],
  timeZone = 'UTC',
  header = 'created',
  updated?: readonly string[],
) {
  const rows = values.map((value, at) => `${100 - at},"${value}","${updated?.[at] ?? ''}",Cannot open`);
  const path = write('dates.csv', [`id,${header},updated,subject`, ...rows].join('\n'));
  const { tickets, rejected, files } = await readTickets([path], { timeZone }, { root: folder });
  const inOrder = [...tickets].sort((a, b) => a.from.line - b.from.line);
  return { instants: inOrder.map(({ createdAt }) => createdAt), rejected, notes: files[0]?.notes ?? [] };
}

describe('a creation time', () => {
  test.each([
    ['2026-02-03T09:15:30Z', '2026-02-03T09:15:30Z'],
    ['2026-02-03T09:15:30.123+02:00', '2026-02-03T07:15:30Z'],
    ['2026-02-03 09:15:30 -0800', '2026-02-03T17:15:30Z'],
    ['2026-02-03 09:15:30+00', '2026-02-03T09:15:30Z'],
    ['2026-02-03 09:15', '2026-02-03T07:15:00Z'],
    ['2026-02-03', '2026-02-02T22:00:00Z'],
    ['2026/02/03 9:15', '2026-02-03T07:15:00Z'],
    ['20260203T091530Z', '2026-02-03T09:15:30Z'],
    ['20260203091530', '2026-02-03T07:15:30Z'],
    ['03/Feb/26 9:15 AM', '2026-02-03T07:15:00Z'],
    ['03/Feb/26 12:15 AM', '2026-02-02T22:15:00Z'],
    ['03/fév./26 12:15 PM', '2026-02-03T10:15:00Z'],
    ['03/lut/26 9:15 PM', '2026-02-03T19:15:00Z'],
    ['3 février 2026 à 09:15', '2026-02-03T07:15:00Z'],
    ['14. März 2026 10:15', '2026-03-14T08:15:00Z'],
    ['3 de febrero de 2026', '2026-02-02T22:00:00Z'],
    ['Feb 3, 2026 at 9:15am', '2026-02-03T07:15:00Z'],
    ['Tue, 3 Feb 2026 09:15:30 +0200', '2026-02-03T07:15:30Z'],
    ['Tue Feb 03 09:15:30 +0000 2026', '2026-02-03T09:15:30Z'],
    ['Tue Feb 03 2026 09:15:30 GMT+0000 (GMT)', '2026-02-03T09:15:30Z'],
    ['2026年2月3日 9:15', '2026-02-03T07:15:00Z'],
    ['1770110130', '2026-02-03T09:15:30Z'],
    ['1770110130.5', '2026-02-03T09:15:30Z'],
    ['1770110130000', '2026-02-03T09:15:30Z'],
    ['2026-02-03 24:00', '2026-02-03T22:00:00Z'],
    ['13.02.26, 09:15', '2026-02-13T07:15:00Z'],
    ['2/13/2026, 9:15 AM', '2026-02-13T07:15:00Z'],
    ['2/13/2026, 9:15:00\u202fPM', '2026-02-13T19:15:00Z'],
  ])('%s is read, in Jerusalem when it names no zone', async (value, instant) => {
    expect((await created([value], 'Asia/Jerusalem')).instants).toEqual([instant]);
  });

  test.each([
    '2026-02-30 10:00',
    '2026-13-01',
    '30/02/2026',
    '3 days ago',
    '0000-00-00 00:00:00',
    '2026-03-01 25:00',
  ])('%s is never rolled over to another day', async (value) => {
    const { instants, rejected } = await created(
      ['2026-02-13 10:00', value, '2026-02-14 10:00'].map((one) => one),
    );
    expect(instants).toHaveLength(2);
    expect(rejected.map(({ line }) => line)).toEqual([3]);
  });
});

describe('the order of day and month', () => {
  test('is decided by any value above 12 in the file', async () => {
    expect((await created(['03/02/2026 09:15', '13/02/2026 09:15'])).instants).toEqual([
      '2026-02-03T09:15:00Z',
      '2026-02-13T09:15:00Z',
    ]);
    expect((await created(['03/02/2026 09:15', '03/13/2026 09:15'])).instants).toEqual([
      '2026-03-02T09:15:00Z',
      '2026-03-13T09:15:00Z',
    ]);
  });

  test('is decided by another date column of the file', async () => {
    const { instants } = await created(['03/02/2026 09:15'], 'UTC', 'created', ['14/02/2026 10:00']);
    expect(instants).toEqual(['2026-02-03T09:15:00Z']);
  });

  test('is the one that keeps tickets created before they change', async () => {
    const { instants, notes } = await created(['05/02/2026 09:15', '06/02/2026 09:15'], 'UTC', 'created', [
      '03/03/2026 09:15',
      '03/03/2026 09:15',
    ]);
    expect(instants[0]).toBe('2026-02-05T09:15:00Z');
    expect(notes.join()).toContain('day first');
  });

  test('is never guessed: the file is refused with one date read both ways', async () => {
    const { instants, rejected } = await created(['03/02/2026 09:15']);
    expect(instants).toEqual([]);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]?.reason).toContain('2026-02-03 or 2026-03-02');
  });
});

describe('a local time', () => {
  test('that does not exist in spring moves forward, one that comes twice in autumn is the first', async () => {
    const { instants } = await created(['2026-03-08 02:30', '2026-11-01 01:30'], 'America/New_York');
    expect(instants).toEqual(['2026-03-08T07:30:00Z', '2026-11-01T05:30:00Z']);
  });

  test('is read in the zone that its header names', async () => {
    const { instants } = await created(['2026-02-03 09:15'], 'UTC', 'Created at (America/New_York)');
    expect(instants).toEqual(['2026-02-03T14:15:00Z']);
  });
});
