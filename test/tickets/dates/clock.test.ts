import { tzOffset } from '@date-fns/tz';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockNotes, mergeClockMet } from '../../../src/tickets/dates/clock-notes.ts';
import { clockMet, clockOf, type DayOrder, utcText } from '../../../src/tickets/dates/instant.ts';
import { readMoment } from '../../../src/tickets/dates/moment.ts';

/** The instants of values in a zone, and what is told of them. */
function read(timeZone: string, values: readonly string[], order: DayOrder = 'day-first') {
  const met = clockMet();
  const clock = clockOf(timeZone, met);
  const instants = values.map((value) => {
    const moment = readMoment(value);
    const instant = moment && clock(moment, order);
    return instant === undefined ? undefined : utcText(instant);
  });
  return { instants, notes: clockNotes(met) };
}

describe('a local time', () => {
  it('is one of the zone of its file', () => {
    expect(read('Asia/Jerusalem', ['2026-02-03 09:15', '2026-07-03 09:15']).instants).toEqual([
      '2026-02-03T07:15:00Z',
      '2026-07-03T06:15:00Z',
    ]);
    expect(read('+02:00', ['2026-07-03 09:15']).instants).toEqual(['2026-07-03T07:15:00Z']);
    expect(read('Asia/Kathmandu', ['2026-07-03 09:15']).instants).toEqual(['2026-07-03T03:30:00Z']);
  });

  it('that the clocks skip in spring moves on by what they skip, which is told once', () => {
    const { instants, notes } = read('America/New_York', [
      '2026-03-08 01:59',
      '2026-03-08 02:30',
      '2026-03-08 03:00',
    ]);
    expect(instants).toEqual(['2026-03-08T06:59:00Z', '2026-03-08T07:30:00Z', '2026-03-08T07:00:00Z']);
    expect(notes).toEqual([expect.stringMatching(/^1 time lies? in an hour that does not exist/)]);
  });

  it('that comes twice in autumn is the first, which is told once', () => {
    const { instants, notes } = read('America/New_York', [
      '2026-11-01 01:30',
      '2026-11-01 01:45',
      '2026-11-01 02:00',
    ]);
    expect(instants).toEqual(['2026-11-01T05:30:00Z', '2026-11-01T05:45:00Z', '2026-11-01T07:00:00Z']);
    expect(notes).toEqual([expect.stringMatching(/^2 times .* comes twice/)]);
  });

  it('of a day that a place left out moves on to the next', () => {
    expect(read('Pacific/Apia', ['2011-12-30 10:00']).instants).toEqual(['2011-12-30T20:00:00Z']);
  });

  it('is none on a day that its order does not have, and none where no order is known', () => {
    expect(read('UTC', ['03/13/2026', '13/03/2026']).instants).toEqual([undefined, '2026-03-13T00:00:00Z']);
    expect(read('UTC', ['03/02/2026', '3 Feb 2026'], 'neither').instants).toEqual([
      undefined,
      '2026-02-03T00:00:00Z',
    ]);
  });

  it('reads back as itself in every zone, but for hours that are skipped', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/London',
      'Europe/Dublin',
      'America/St_Johns',
      'America/Sao_Paulo',
      'Asia/Jerusalem',
      'Asia/Kathmandu',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Pacific/Kiritimati',
      'Etc/GMT+12',
      '+14:00',
    );
    const instants = fc.integer({ min: Date.UTC(1991, 0, 1) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000 });
    fc.assert(
      fc.property(zones, instants, (zone, minutes) => {
        const at = minutes * 60_000;
        const local = at + tzOffset(zone, new Date(at)) * 60_000;
        const met = clockMet();
        const moment = readMoment(new Date(local).toISOString().slice(0, 16).replace('T', ' '));
        const read = clockOf(zone, met)(moment as NonNullable<typeof moment>, 'day-first') as number;
        const readLocal = read + tzOffset(zone, new Date(read)) * 60_000;
        // The instant was a real one, so no gap can be met; in autumn its double is as good.
        expect([met.gaps, readLocal]).toEqual([0, local]);
        if (met.folds === 0) expect(read).toBe(at);
        else expect(read).toBeLessThanOrEqual(at);
      }),
      { numRuns: 2000 },
    );
  });

  it('needs a zone that exists', () => {
    expect(() => clockOf('Mars/Olympus')).toThrow(RangeError);
  });
});

describe('a zone in the value', () => {
  it('wins over the zone of the file, as an offset', () => {
    expect(read('Asia/Tokyo', ['03/02/2026 09:15 +0200', 'Tue, 3 Feb 2026 09:15:30 GMT']).instants).toEqual([
      '2026-02-03T07:15:00Z',
      '2026-02-03T09:15:30Z',
    ]);
  });

  it('wins as a name of the time zone database', () => {
    expect(read('Asia/Tokyo', ['2026-07-03 09:15 Europe/Berlin']).instants).toEqual(['2026-07-03T07:15:00Z']);
  });

  it('is the common meaning of an abbreviation that the zone of the file has not, and told', () => {
    const { instants, notes } = read('Asia/Tokyo', ['2026-02-03 09:15 PST', '2026-02-03 09:15 IST']);
    expect(instants).toEqual(['2026-02-03T17:15:00Z', '2026-02-03T03:45:00Z']);
    expect(notes).toEqual([
      '1 time in IST, which may mean several zones, was read in UTC+05:30.',
      '1 time in PST, which may mean several zones, was read in UTC-08:00.',
    ]);
  });

  it('is the own meaning of the zone of the file where that has the abbreviation, and told', () => {
    const { instants, notes } = read('Asia/Jerusalem', ['2026-02-03 09:15 IST']);
    expect(instants).toEqual(['2026-02-03T07:15:00Z']);
    expect(notes.join()).toContain('IST, which may mean several zones, was read in Asia/Jerusalem');
    expect(read('Asia/Kolkata', ['2026-02-03 09:15 IST']).instants).toEqual(['2026-02-03T03:45:00Z']);
    expect(read('Europe/Dublin', ['2026-07-03 09:15 IST']).instants).toEqual(['2026-07-03T08:15:00Z']);
    expect(read('Asia/Shanghai', ['2026-02-03 09:15 CST']).instants).toEqual(['2026-02-03T01:15:00Z']);
  });

  it('is taken for local time where people write the winter name all year', () => {
    expect(read('America/Los_Angeles', ['2026-07-03 09:15 PST']).instants).toEqual(['2026-07-03T16:15:00Z']);
    expect(read('America/Anchorage', ['2026-07-03 09:15 PST']).instants).toEqual(['2026-07-03T17:15:00Z']);
  });

  it('tells the first from the second of an hour that comes twice', () => {
    expect(read('America/New_York', ['2026-11-01 01:30 EDT', '2026-11-01 01:30 EST']).instants).toEqual([
      '2026-11-01T05:30:00Z',
      '2026-11-01T06:30:00Z',
    ]);
  });

  it('that nobody knows is told without repeating it', () => {
    const { instants, notes } = read('Asia/Tokyo', ['2026-02-03 09:15 XYZ']);
    expect(instants).toEqual(['2026-02-03T00:15:00Z']);
    expect(notes).toEqual(['1 time names a zone that is not known; it was read in Asia/Tokyo.']);
  });
});

it('what the parts of a file met adds up', () => {
  const met = (values: readonly string[]) => {
    const some = clockMet();
    const clock = clockOf('America/New_York', some);
    for (const value of values) clock(readMoment(value) as never, 'day-first');
    return some;
  };
  const first = ['2026-03-08 02:30', '2026-02-03 09:15 CET'];
  const second = ['2026-11-01 01:30', '2026-02-03 09:15 CET', '2026-02-03 09:15 JST'];
  expect(mergeClockMet(met(first), met(second))).toEqual(met([...first, ...second]));
});
