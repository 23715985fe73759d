import { describe, expect, it } from 'vitest';
import { assessChange, assessChanges, changeSchema, shareByNow } from '../../src/change/index.ts';

const steady = [20, 22, 19, 25, 21, 18, 23, 20, 21, 22];

describe('the verdict on a week', () => {
  it('needs three known weeks', () => {
    expect(assessChange([], 4)).toEqual({
      count: 4,
      previous: null,
      usual: null,
      verdict: 'too-little-history',
      weeksOfHistory: 0,
    });
    expect(assessChange([5, null, 5, null], 9).verdict).toBe('too-little-history');
    expect(assessChange([5, null, 5, 4], 5).verdict).toBe('within');
  });

  it('names last week, or says that it is not known', () => {
    expect(assessChange([1, 2, 3], 4).previous).toBe(3);
    expect(assessChange([1, 2, 3, null], 4).previous).toBeNull();
  });

  it('is new only when no week before had a ticket', () => {
    expect(assessChange([0, 0, 0, 0], 1).verdict).toBe('new');
    expect(assessChange([0, null, 0, 0], 7).verdict).toBe('new');
    expect(assessChange([1, 0, 0, 0], 1).verdict).toBe('within');
  });

  it('is gone from the second silent week on, and within again after more than eight', () => {
    const silent = (weeks: number) => assessChange([...steady, ...Array(weeks - 1).fill(0)], 0).verdict;
    expect([1, 2, 3, 8, 9, 12].map(silent)).toEqual([
      'far-below',
      'gone',
      'gone',
      'gone',
      'within',
      'within',
    ]);
  });

  it('does not take a week that is not known for silence', () => {
    expect(assessChange([...steady, null], 0).verdict).toBe('far-below');
    expect(assessChange([...steady, 0, null], 0).verdict).toBe('gone');
  });

  it('takes a lasting step as the new usual after some weeks', () => {
    const step = (weeks: number) => assessChange([...steady, ...Array(weeks).fill(60)], 60).verdict;
    expect(step(0)).toBe('far-above');
    expect(step(6)).toBe('within');
  });

  it('is the same for a history that is longer than five years', () => {
    const long = Array.from({ length: 300 }, (_, t) => 10 + ((t * 7) % 5));
    expect(assessChange(long, 14)).toEqual(assessChange(long.slice(-260), 14));
    expect(assessChange(long, 14).weeksOfHistory).toBe(260);
  });

  it('holds for counts of hundreds of thousands', () => {
    const large = [200_500, 199_000, 201_000, 200_100, 199_700];
    expect(assessChange(large, 200_000).verdict).toBe('within');
    expect(assessChange(large, 400_000).verdict).toBe('far-above');
    expect(assessChange([...large, 5, 3], 4).usual?.low).toBeGreaterThanOrEqual(0);
  });

  it('refuses what is not a count, in words', () => {
    expect(() => assessChange([1, 2, -3], 1)).toThrow(/whole number of tickets/);
    expect(() => assessChange([1, 2, 3], 1.5)).toThrow(/got 1.5/);
    expect(() => assessChange([1, 2, 3], 1, { share: 0 })).toThrow(/above 0/);
  });
});

describe('many series in one week', () => {
  it('a theme that would be above on its own may be within among many', () => {
    const calm = [5, 7, 6, 4, 8, 5, 6, 7];
    const series = Array.from({ length: 10 }, (_, i) => ({
      id: `t${i}`,
      history: calm,
      current: i === 0 ? 15 : 6,
    }));
    expect(assessChange(calm, 15).verdict).toBe('above');
    expect(assessChanges(series)[0]?.verdict).toBe('within');
    expect(assessChanges(series.slice(0, 1))[0]?.verdict).toBe('above');
  });

  it('series with too little history do not count among the many', () => {
    const calm = [5, 7, 6, 4, 8, 5, 6, 7];
    const short = Array.from({ length: 50 }, (_, i) => ({ id: `s${i}`, history: [1, 2], current: 1 }));
    expect(assessChanges([...short, { id: 'a', history: calm, current: 15 }]).at(-1)?.verdict).toBe('above');
  });

  it('gives nothing for nothing, and what the schema describes', () => {
    expect(assessChanges([])).toEqual([]);
    for (const change of assessChanges([{ id: 'a', history: steady, current: 20 }])) {
      const { id, ...rest } = change;
      expect(id).toBe('a');
      expect(changeSchema.parse(rest)).toEqual(rest);
    }
  });

  it('with a look at the whole desk, a week in which everything halves is no news for each theme', () => {
    const desk = Array.from({ length: 8 }, (_, i) => ({
      id: `theme-${i}`,
      history: Array.from({ length: 26 }, (_, t) => 30 + 4 * i + ((t * (i + 3)) % 7)),
      current: Math.round((30 + 4 * i) * 0.4),
    }));
    const low = (options: object, series = desk) =>
      assessChanges(series, options).filter(({ verdict }) => verdict.endsWith('below')).length;
    expect(low({})).toBe(8);
    expect(low({ wholeDesk: true })).toBe(0);

    const one = desk.map((theme, i) => (i === 0 ? theme : { ...theme, current: theme.history.at(-1) ?? 0 }));
    expect(low({ wholeDesk: true }, one)).toBe(1);
  });
});

describe('weeks that are not whole', () => {
  it('a running week is compared with the same part of a week', () => {
    expect(assessChange(steady, 9).verdict).toBe('below');
    expect(assessChange(steady, 9, { share: 0.45 }).verdict).toBe('within');
    expect(assessChange(steady, 22, { share: 0.45 }).verdict).toBe('above');
  });

  it('the share by now follows past weeks, and the clock where few are known', () => {
    expect(shareByNow(0, 0, 84)).toBeCloseTo(0.5, 12);
    expect(shareByNow(450, 1000, 84)).toBeCloseTo(0.45, 3);
  });

  it('a week with holidays is expected to be smaller', () => {
    // 2026-W14 runs from 30 March to 5 April.
    const holidays = ['2026-04-02', '2026-04-03'];
    const full = assessChange(steady, 12, { week: '2026-W14' });
    const short = assessChange(steady, 12, { week: '2026-W14', holidays });
    expect(short.expected).toBeCloseTo((full.expected ?? 0) * 0.6, 10);
    expect(assessChange(steady, 12, { week: '2026-W15', holidays }).expected).toBeGreaterThan(
      full.expected ?? 0,
    );
  });

  it('a holiday at the weekend takes nothing away, and which days that is depends on the first day of the week', () => {
    const holidays = ['2026-04-05'];
    const usual = assessChange(steady, 20).expected;
    expect(assessChange(steady, 20, { week: '2026-W14', holidays }).expected).toBe(usual);
    // With weeks from Sunday, 5 April 2026 is the first working day of week 14.
    const sunday = { week: '2026-W14', holidays, weekStartsOn: 'sunday' } as const;
    expect(assessChange(steady, 20, sunday).expected).toBeCloseTo((usual ?? 0) * 0.8, 10);
  });

  it('holidays of past weeks are found across the turn of a year', () => {
    // Five working days of 2025-W52 (22 to 28 December) in the history of 2026-W02.
    const holidays = ['2025-12-22', '2025-12-23', '2025-12-24', '2025-12-25', '2025-12-26'];
    const history = [...steady, 2, 21];
    const told = assessChange(history, 20, { week: '2026-W02', holidays: holidays });
    const factors = [0.1, 1, 1];
    expect(told).toEqual(assessChange([...history], 20, { factors }));
  });
});

describe('a silence on a desk', () => {
  const regular = [6, 5, 7, 6, 4, 6, 5, 7, 6, 5, 6, 5, 0];
  const beside = (last: number[]) =>
    assessChanges([
      { id: 'silent', history: regular, current: 0 },
      ...['a', 'b', 'c'].map((id) => ({
        id,
        history: [...Array<number>(12).fill(20), last[0] ?? 0],
        current: last[1] ?? 0,
      })),
    ])[0]?.verdict;

  it('is gone where the others are as busy as before', () => {
    expect(beside([20, 20])).toBe('gone');
  });

  it('is not where the whole desk is quiet', () => {
    expect(beside([3, 2])).not.toBe('gone');
  });

  it('is held to the false-discovery rate among many themes', () => {
    const rare = [3, 4, 3, 2, 4, 3, 4, 3, 2, 4, 0, 0];
    expect(assessChange(rare, 0).verdict).toBe('gone');
    const many = Array.from({ length: 60 }, (_, i) => ({
      id: `theme-${i}`,
      history: Array.from({ length: 12 }, (_, week) => 20 + ((week + i) % 4)),
      current: 21,
    }));
    const [silent] = assessChanges([{ id: 'silent', history: rare, current: 0 }, ...many]);
    expect(silent?.verdict).toBe('within');
  });
});
