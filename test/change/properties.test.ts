import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessChange, assessChanges, creepingUp } from '../../src/change/index.ts';

const count = fc.oneof({ weight: 6, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(2_000) });
const week = fc.option(count, { freq: 8 });
const history = fc.array(week, { minLength: 3, maxLength: 40 });
const theme = fc.record({ history, current: count });

describe('for any history', () => {
  it('a count lies above the range just when counts as high have a chance of 2.5 % or less', () => {
    fc.assert(
      fc.property(history, count, (past, current) => {
        const { usual, pHigh = 1, pLow = 1 } = assessChange(past, current);
        if (usual === null) return;
        expect(usual.low).toBeLessThanOrEqual(usual.mid);
        expect(usual.mid).toBeLessThanOrEqual(usual.high);
        expect(current > usual.high).toBe(pHigh <= 0.025);
        expect(current < usual.low).toBe(pLow < 0.025);
      }),
    );
  });

  it('a higher count is never less high', () => {
    fc.assert(
      fc.property(history, count, fc.integer({ min: 1, max: 50 }), (past, current, more) => {
        const less = assessChange(past, current);
        const greater = assessChange(past, current + more);
        expect(greater.pHigh ?? 0).toBeLessThanOrEqual(less.pHigh ?? 0);
        expect(greater.usual).toEqual(less.usual);
      }),
    );
  });

  it('weeks before the first known one change nothing', () => {
    fc.assert(
      fc.property(fc.array(week, { minLength: 3, maxLength: 30 }), count, (past, current) => {
        expect(assessChange([null, null, ...past], current)).toEqual(assessChange(past, current));
      }),
    );
  });

  it('a slow rise is told without a fault', () => {
    fc.assert(
      fc.property(fc.array(week, { maxLength: 60 }), (past) => {
        const creep = creepingUp(past);
        const known = (weeks: (number | null)[]) => weeks.filter((value) => value !== null).length;
        const judged = Math.min(16, past.length - 8);
        const young = known(past) < 24 || known(past.slice(0, past.length - judged)) < 8;
        expect(creep === null).toBe(young);
        if (creep) expect(creep.sum).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('for any desk', () => {
  const desk = fc
    .array(theme, { maxLength: 8 })
    .map((list) => list.map((one, i) => ({ id: `theme-${i}`, ...one })));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

  it('the order of the series does not matter', () => {
    fc.assert(
      fc.property(desk, fc.boolean(), (series, wholeDesk) => {
        const backwards = assessChanges([...series].reverse(), { wholeDesk }).sort(byId);
        expect(backwards).toEqual(assessChanges(series, { wholeDesk }).sort(byId));
      }),
      { numRuns: 50 },
    );
  });

  it('a series is called above or below only when its count lies outside its own range', () => {
    fc.assert(
      fc.property(desk, (series) => {
        for (const { verdict, usual, count } of assessChanges(series)) {
          if (verdict.endsWith('above')) expect(count).toBeGreaterThan(usual?.high ?? Number.NaN);
          if (verdict.endsWith('below')) expect(count).toBeLessThan(usual?.low ?? Number.NaN);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the only series is judged as it is by itself', () => {
    fc.assert(
      fc.property(theme, ({ history, current }) => {
        const [change] = assessChanges([{ id: 'only', history, current }]);
        const alone = assessChange(history, current);
        expect(change?.usual).toEqual(alone.usual);
        if (alone.pHigh !== undefined) expect(change?.pHigh).toBeCloseTo(alone.pHigh, 9);
      }),
      { numRuns: 50 },
    );
  });

  it('a theme that never had a ticket is never flagged', () => {
    fc.assert(
      fc.property(desk, fc.integer({ min: 3, max: 40 }), (series, weeks) => {
        const changes = assessChanges([...series, { id: 'zero', history: Array(weeks).fill(0), current: 0 }]);
        expect(changes.at(-1)?.verdict).toBe('within');
      }),
      { numRuns: 50 },
    );
  });
});

describe('a perfectly steady series', () => {
  it('is within its usual range at any level and length', () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.integer({ min: 3, max: 120 }), (level, weeks) => {
        const change = assessChange(Array(weeks).fill(level), level);
        expect(change.verdict).toBe('within');
        expect(change.usual?.mid).toBeGreaterThanOrEqual(level - 1 - 0.03 * level);
        expect(change.usual?.mid).toBeLessThanOrEqual(level + 1 + 0.03 * level);
      }),
      { numRuns: 50 },
    );
  });
});
