import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/settings/index.ts';

const file = 'content/settings.yaml';

describe('the rhythm of syncs', () => {
  it('is every second Thursday where nothing is said', () => {
    expect(defaultSettings.sync).toEqual({ on: '2026-01-08', everyWeeks: 2 });
  });

  it('takes the day of any one sync and how many weeks lie between two', () => {
    const { settings, faults } = readSettings('sync:\n  on: 2026-11-24\n  everyWeeks: 3\n', file);
    expect(faults).toEqual([]);
    expect(settings.sync).toEqual({ on: '2026-11-24', everyWeeks: 3 });
  });

  it.each([
    ['sync: { on: Thursday }', /'sync\.on' is not a date\. Write it as YYYY-MM-DD/],
    ['sync: { everyWeeks: 0 }', /'sync\.everyWeeks' is too small\. Write 1 for a sync every week/],
    ['sync: { everyWeeks: 1.5 }', /'sync\.everyWeeks' is not a whole number of weeks/],
    ['sync: { everyWeeks: 60 }', /'sync\.everyWeeks' is more than half a year/],
    ['sync: { every: 2 }', /'every' is not known here under 'sync'/],
  ])('says what is wrong with %s', (text, message) => {
    expect(readSettings(text, file).faults[0]?.message).toMatch(message);
  });
});
