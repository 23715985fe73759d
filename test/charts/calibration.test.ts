import { describe, expect, it } from 'vitest';
import { calibrationFinding, calibrationRows } from '../../src/charts/index.ts';

const step = (from: number, count: number, right: number, low = 0, high = 1) => ({
  from,
  to: Math.round(10 * from + 1) / 10,
  count,
  right,
  low,
  high,
});

describe('stated confidence beside what was right', () => {
  it('stands with the most certain step first, without the steps that hold no ticket', () => {
    const rows = calibrationRows([step(0.7, 30, 22), step(0.8, 0, 0), step(0.9, 50, 46)]);
    expect(rows.map(({ stated, count, right }) => [stated, count, right])).toEqual([
      ['90 to 100 %', 50, '46 of 50 (92 %)'],
      ['70 to 80 %', 30, '22 of 30 (73 %)'],
    ]);
  });

  it('is drawn where the stated range, the share and its range lie on a scale from nought to one', () => {
    const [row] = calibrationRows([step(0.9, 50, 46, 0.81, 0.97)]);
    expect(row?.drawn).toMatchObject({
      stated: { x: '90%', width: '10%' },
      low: '81%',
      high: '97%',
      right: '92%',
    });
    expect(row?.drawn?.description).toContain('right in 92 %, 81 to 97 %');
  });

  it('gives counts alone under 20 tickets', () => {
    const [row] = calibrationRows([step(0.5, 14, 6)]);
    expect(row).toEqual({ stated: '50 to 60 %', count: 14, right: '6 of 14' });
  });

  it('keeps what it says where chance allows the stated share', () => {
    const kept = step(0.9, 50, 43, 0.74, 0.93);
    const broken = step(0.8, 50, 30, 0.46, 0.72);
    expect(calibrationFinding([kept, broken])).toBe(
      '1 of 2 steps with enough tickets to tell are right as often as they say.',
    );
    expect(calibrationFinding([kept])).toBe(
      'The one step with enough tickets to tell is right as often as it says.',
    );
    expect(calibrationFinding([step(0.9, 5, 5)])).toBe('No step has the 20 tickets that a share needs.');
  });
});
