import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideDates } from '../../../src/tickets/dates/decide.ts';
import { dateEvidence, mergeEvidence } from '../../../src/tickets/dates/evidence.ts';
import { type DatedRow, decision, evidenceOf } from './dated-rows.ts';

const two = (number: number) => String(number).padStart(2, '0');
const date = fc
  .record({
    year: fc.integer({ min: 2024, max: 2026 }),
    a: fc.integer({ min: 1, max: 28 }),
    b: fc.integer({ min: 1, max: 12 }),
    form: fc.constantFrom('a/b', 'b/a AM', 'a.b', 'iso', 'zulu', 'none'),
  })
  .map(({ year, a, b, form }) => {
    if (form === 'a/b') return `${a}/${b}/${year} 9:15`;
    if (form === 'b/a AM') return `${b}/${a}/${year} 9:15 AM`;
    if (form === 'a.b') return `${a}.${b}.${year}`;
    return form === 'none' ? '' : `${year}-${two(b)}-${two(a)}${form === 'zulu' ? 'T09:15:00Z' : ''}`;
  });
const row: fc.Arbitrary<DatedRow> = fc.record(
  { created: date, id: fc.integer({ min: 1, max: 1e9 }), updated: date, solved: date, firstReply: date },
  { requiredKeys: ['created'] },
);

describe('the evidence of a file', () => {
  it('is the same however the file is cut into ranges', () => {
    fc.assert(
      fc.property(fc.array(row), fc.nat(), fc.nat(), (rows, one, other) => {
        const [first, second] = [one % (rows.length + 1), other % (rows.length + 1)].sort((a, b) => a - b);
        const parts = [rows.slice(0, first), rows.slice(first, second), rows.slice(second)].map(evidenceOf);
        expect(parts.reduce(mergeEvidence, dateEvidence())).toEqual(evidenceOf(rows));
      }),
    );
  });

  it('is the same however a large file is cut', () => {
    const rows = Array.from({ length: 9000 }, (_, at) => ({
      id: at * 3,
      created: `${1 + (at % 12)}/${1 + (Math.floor(at / 12) % 12)}/2026 ${at % 24}:00`,
    }));
    const whole = evidenceOf(rows);
    for (const cut of [1, 2500, 6000]) {
      expect(mergeEvidence(evidenceOf(rows.slice(0, cut)), evidenceOf(rows.slice(cut)))).toEqual(whole);
    }
  });

  it('is plain data', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const evidence = evidenceOf(rows);
        expect(decideDates(JSON.parse(JSON.stringify(evidence)))).toEqual(decision(rows));
      }),
    );
  });

  it('stays small, whatever the number of rows and however alike they are', () => {
    const size = (rows: readonly DatedRow[]) => JSON.stringify(evidenceOf(rows)).length;
    expect(size(Array.from({ length: 50_000 }, (_, id) => ({ id, created: '3/2/2026' })))).toBeLessThan(
      150_000,
    );
    expect(size(Array<DatedRow>(50_000).fill({ id: 7, created: '3/2/2026' }))).toBeLessThan(150_000);
  });
});
