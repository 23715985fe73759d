import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/chronicle/index.ts';
import { coverageOf } from '../../src/components/coverage.ts';

const file = (from?: string, to?: string) =>
  ({ ...(from ? { from } : {}), ...(to ? { to } : {}) }) as Report['read'][number];
const report = (asOf: string | null, ...read: Report['read']) => ({
  ingest: { asOf, tickets: 40 } as Report['ingest'],
  read,
});

describe('what the data cover', () => {
  it('is from the first ticket of all files to the last one, empty files aside', () => {
    const given = report(
      '2026-03-31T12:00:00+01:00',
      file('2026-02-01T08:00:00Z', '2026-03-30T09:00:00+01:00'),
      file(),
      file('2026-01-05T08:00:00Z', '2026-02-10T09:00:00Z'),
    );
    expect(coverageOf(given)).toEqual({ tickets: 40, files: 2, from: '2026-01-05', to: '2026-03-30' });
  });

  it('ends at the as-of time where the files go further', () => {
    const given = report('2026-02-15T00:00:00Z', file('2026-01-05T08:00:00Z', '2026-03-30T09:00:00Z'));
    expect(coverageOf(given)?.to).toBe('2026-02-15');
  });

  it('compares times, not their spelling', () => {
    // The first one is the later one: 23:30 at −05:00 is the next day at 04:30 in UTC.
    const given = report(
      '2026-05-01T00:00:00Z',
      file('2026-01-01T00:00:00Z', '2026-03-29T23:30:00-05:00'),
      file('2026-01-02T00:00:00Z', '2026-03-30T03:00:00Z'),
    );
    expect(coverageOf(given)?.to).toBe('2026-03-29');
  });

  it('is nothing without a ticket', () => {
    expect(coverageOf(report(null))).toBeUndefined();
    expect(coverageOf(report('2026-05-01T00:00:00Z', file()))).toBeUndefined();
  });
});
