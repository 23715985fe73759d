import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, lastSync, nextSync, syncsBetween } from '../../src/calendar/index.ts';
import { withDefaults } from '../../src/settings/index.ts';

const at = (iso: string): number => Date.parse(iso);
/** Every second Thursday, of which 26 November 2026 is one. */
const london = withDefaults({ timeZone: 'Europe/London', sync: { on: '2026-11-26', everyWeeks: 2 } });

describe('the next sync', () => {
  it('is the one that comes', () => {
    expect(nextSync(at('2026-11-19T15:42:00Z'), london).date).toBe('2026-11-26');
    expect(nextSync(at('2026-11-27T00:00:00Z'), london).date).toBe('2026-12-10');
  });

  it('is today on the day of a sync, until the day is over where the team is', () => {
    expect(nextSync(at('2026-11-26T23:59:59Z'), london).date).toBe('2026-11-26');
    const jerusalem = { ...london, timeZone: 'Asia/Jerusalem' };
    expect(nextSync(at('2026-11-26T23:59:59Z'), jerusalem).date).toBe('2026-12-10');
  });

  it('is found before the day that the settings name as well as after it', () => {
    expect(nextSync(at('2025-01-01T00:00:00Z'), london).date).toBe('2025-01-09');
    expect(lastSync(at('2025-01-01T00:00:00Z'), london).date).toBe('2024-12-26');
  });

  it('begins at the first instant of its day where the team is, also over a change of clocks', () => {
    const spring = withDefaults({ timeZone: 'Europe/London', sync: { on: '2026-03-19', everyWeeks: 2 } });
    expect(nextSync(at('2026-03-20T00:00:00Z'), spring)).toEqual({
      date: '2026-04-02',
      from: at('2026-04-01T23:00:00Z'),
    });
  });

  it('is on every second Thursday where the settings say nothing', () => {
    const settings = withDefaults();
    expect(nextSync(at('2026-11-19T15:42:00Z'), settings).date).toBe('2026-11-26');
    expect(new Date(nextSync(at('2026-11-19T15:42:00Z'), settings).from).getUTCDay()).toBe(4);
  });
});

describe('the last sync', () => {
  it('is the newest whose day is over', () => {
    expect(lastSync(at('2026-11-26T12:00:00Z'), london).date).toBe('2026-11-12');
    expect(lastSync(at('2026-11-27T00:00:00Z'), london).date).toBe('2026-11-26');
  });

  it('lies one rhythm before the next, whatever the instant and the rhythm', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 26 }),
        (instant, everyWeeks) => {
          const settings = { timeZone: 'Europe/London', sync: { on: '2026-11-26', everyWeeks } };
          const last = lastSync(instant.getTime(), settings);
          const next = nextSync(instant.getTime(), settings);
          expect(daysBetween(last.from, next.from, settings)).toBe(7 * everyWeeks);
          expect(last.from).toBeLessThanOrEqual(instant.getTime());
        },
      ),
    );
  });
});

describe('how many syncs something has been through', () => {
  it.each([
    ['came the day before, and the sync is today', '2026-11-25T09:00:00Z', '2026-11-26T18:00:00Z', 0],
    ['came the day before, and the sync is over', '2026-11-25T09:00:00Z', '2026-11-27T09:00:00Z', 1],
    ['came on the day of the sync', '2026-11-26T09:00:00Z', '2026-11-27T09:00:00Z', 0],
    ['came four weeks before', '2026-10-28T09:00:00Z', '2026-11-27T09:00:00Z', 3],
    ['has not come yet', '2026-12-28T09:00:00Z', '2026-11-27T09:00:00Z', 0],
  ])('%s', (_, came, now, syncs) => {
    expect(syncsBetween(at(came), at(now), london)).toBe(syncs);
  });
});
