import { describe, expect, it } from 'vitest';
import { unclearAge } from '../../../src/pipeline/index.ts';
import { withDefaults } from '../../../src/settings/index.ts';

/** Syncs on 12 and 26 November 2026. */
const settings = withDefaults({ timeZone: 'Europe/London', sync: { on: '2026-11-26', everyWeeks: 2 } });
const asOf = Date.parse('2026-11-19T15:42:00Z');
const age = (came: string) => unclearAge(Date.parse(came), asOf, settings);

describe('the age of an unclear ticket', () => {
  it('waits for the next sync (S6)', () => {
    expect(age('2026-11-16T09:00:00Z')).toEqual({
      days: 3,
      syncs: 0,
      sentence: 'Unclear for 3 days. To be settled at the sync of 26 November 2026.',
    });
  });

  it('counts days of the calendar, so that an evening and the next morning are a day apart', () => {
    expect(age('2026-11-18T23:50:00Z').sentence).toBe(
      'Unclear for 1 day. To be settled at the sync of 26 November 2026.',
    );
    expect(age('2026-11-19T00:10:00Z').sentence).toBe(
      'Unclear since today. To be settled at the sync of 26 November 2026.',
    );
  });

  it('is to be routed now where it has passed a sync (S7)', () => {
    expect(age('2026-11-11T09:00:00Z')).toEqual({
      days: 8,
      syncs: 1,
      sentence: 'Still unclear after the sync of 12 November 2026. Route it now or name who decides.',
    });
    expect(age('2026-10-01T09:00:00Z').syncs).toBe(3);
  });

  it('has not passed the sync of the day on which it came', () => {
    expect(age('2026-11-12T09:00:00Z').syncs).toBe(0);
  });
});
