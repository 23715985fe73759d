import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessShare, assessShares, majority, type Tally } from '../../src/change/index.ts';

const weeks = (length: number, part: number, of: number): Tally[] =>
  Array.from({ length }, () => ({ part, of }));
const tally = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }))
  .map(([part, rest]): Tally => ({ part, of: part + rest }));
const history = fc.array(fc.option(tally, { freq: 8 }), { maxLength: 30 });
const mirrored = ({ part, of }: Tally): Tally => ({ part: of - part, of });

describe('a share beside the weeks before it', () => {
  it('lies within, above or below what is usual of as many tickets', () => {
    const before = weeks(10, 6, 20);
    expect(assessShare(before, { part: 7, of: 20 })).toMatchObject({
      verdict: 'within',
      previous: { part: 6, of: 20 },
      weeksOfHistory: 10,
      usual: { mid: 6 },
    });
    expect(assessShare(before, { part: 16, of: 20 }).verdict).toBe('above');
    expect(assessShare(before, { part: 0, of: 20 }).verdict).toBe('below');
  });

  it('may be anything in a week of one ticket, and little else in a week of many', () => {
    const before = weeks(10, 10, 20);
    expect(assessShare(before, { part: 1, of: 1 }).usual).toMatchObject({ low: 0, high: 1 });
    const { usual } = assessShare(before, { part: 100, of: 200 });
    expect(usual?.shares.low).toBeGreaterThan(0.3);
    expect(usual?.shares.high).toBeLessThan(0.7);
  });

  it('has its range in tickets and as shares of them, in order', () => {
    fc.assert(
      fc.property(history, tally, (before, current) => {
        const { usual, part, of } = assessShare(before, current);
        expect({ part, of }).toEqual(current);
        if (!usual) return;
        expect(usual.low).toBeLessThanOrEqual(usual.mid);
        expect(usual.mid).toBeLessThanOrEqual(usual.high);
        expect(usual.high).toBeLessThanOrEqual(of);
        expect(usual.shares).toEqual({ low: usual.low / of, mid: usual.mid / of, high: usual.high / of });
      }),
    );
  });

  it('is judged alike whichever of the two kinds is counted', () => {
    const other = { above: 'below', below: 'above' } as Record<string, string>;
    fc.assert(
      fc.property(history, tally, (before, current) => {
        const one = assessShare(before, current);
        const flipped = assessShare(
          before.map((week) => week && mirrored(week)),
          mirrored(current),
        );
        expect(flipped.verdict).toBe(other[one.verdict] ?? one.verdict);
        if (one.p !== undefined) expect(flipped.p).toBeCloseTo(one.p, 6);
      }),
    );
  });
});

describe('too little history', () => {
  it.each([
    ['two weeks', weeks(2, 15, 30), { part: 15, of: 30 }],
    ['fewer than twenty tickets', weeks(6, 1, 3), { part: 3, of: 3 }],
    ['a week without a ticket', weeks(10, 6, 20), { part: 0, of: 0 }],
    ['weeks that are not known', [null, ...weeks(2, 6, 20), null], { part: 6, of: 20 }],
  ])('is %s', (_, before, current) => {
    expect(assessShare(before, current)).toMatchObject({ usual: null, verdict: 'too-little-history' });
  });

  it('ends with the third week that has tickets', () => {
    expect(assessShare([null, ...weeks(3, 6, 20)], { part: 6, of: 20 }).usual).not.toBeNull();
  });
});

describe('the weeks before', () => {
  it('are not led astray by one outbreak', () => {
    const calm = assessShare(weeks(12, 4, 20), { part: 4, of: 20 }).usual;
    const outbreak = [...weeks(10, 4, 20), { part: 20, of: 20 }, ...weeks(1, 4, 20)];
    const after = assessShare(outbreak, { part: 4, of: 20 }).usual;
    expect((after?.high ?? 20) - (calm?.high ?? 0)).toBeLessThanOrEqual(4);
    expect(assessShare(outbreak, { part: 18, of: 20 }).verdict).toBe('above');
  });

  it('learn a new level that stays', () => {
    const moved = [...weeks(20, 4, 20), ...weeks(8, 15, 20)];
    expect(assessShare(moved, { part: 15, of: 20 }).verdict).toBe('within');
  });

  it('count for less when they lie behind a gap', () => {
    const width = ({ usual }: ReturnType<typeof assessShare>): number =>
      (usual?.high ?? 0) - (usual?.low ?? 0);
    const near = assessShare(weeks(10, 10, 20), { part: 20, of: 40 });
    const far = assessShare([...weeks(10, 10, 20), ...weeks(10, 0, 0)], { part: 20, of: 40 });
    const unknown = assessShare([...weeks(10, 10, 20), ...Array.from({ length: 10 }, () => null)], {
      part: 20,
      of: 40,
    });
    expect(width(far)).toBeGreaterThan(width(near));
    expect(unknown.usual).toEqual(far.usual);
  });
});

describe('many series together', () => {
  it('judge each week by the weeks before it alone', () => {
    fc.assert(
      fc.property(history, fc.nat({ max: 29 }), (series, cut) => {
        const [whole = []] = assessShares([series]);
        const [begun = []] = assessShares([series.slice(0, cut)]);
        expect(whole.slice(0, cut)).toEqual(begun);
      }),
    );
  });

  it('give the verdict of one alone where there is one, in every week', () => {
    const series = [...weeks(10, 6, 20), { part: 16, of: 20 }];
    const [judged = []] = assessShares([series]);
    expect(judged.at(-1)).toEqual(assessShare(series.slice(0, -1), { part: 16, of: 20 }));
    expect(judged.map(({ verdict }) => verdict).slice(0, 4)).toEqual([
      'too-little-history',
      'too-little-history',
      'too-little-history',
      'within',
    ]);
  });

  it('speak of a share just outside its range where it stands alone, not where it is one of forty', () => {
    const before = weeks(20, 10, 20);
    const part = (assessShare(before, { part: 10, of: 20 }).usual?.high ?? 0) + 1;
    const outside = [...before, { part, of: 20 }];
    expect(assessShares([outside])[0]?.at(-1)?.verdict).toBe('above');
    const others = Array.from({ length: 39 }, () => [...before, { part: 10, of: 20 }]);
    const far = [...before, { part: 20, of: 20 }];
    const among = assessShares([outside, far, ...others]).map((judged) => judged.at(-1)?.verdict);
    expect(among.slice(0, 3)).toEqual(['within', 'above', 'within']);
  });

  it('leave a week that is not known without a share', () => {
    const [judged = []] = assessShares([[...weeks(5, 6, 20), null, { part: 6, of: 20 }]]);
    expect(judged[5]).toMatchObject({ part: 0, of: 0, usual: null });
    expect(judged[6]).toMatchObject({ previous: null, weeksOfHistory: 5, verdict: 'within' });
  });
});

it.each([
  { part: 3, of: 2 },
  { part: -1, of: 2 },
  { part: 0.5, of: 2 },
  { part: 1, of: Number.POSITIVE_INFINITY },
])('%o is no share', (wrong) => {
  expect(() => assessShare([], wrong)).toThrow(RangeError);
  expect(() => assessShare([wrong], { part: 1, of: 2 })).toThrow(RangeError);
});

it('one of the two is the larger part where chance does not explain it, and three in five say so', () => {
  expect(majority({ part: 9, of: 10 })).toBe('part');
  expect(majority({ part: 1, of: 10 })).toBe('rest');
  expect(majority({ part: 7, of: 10 })).toBe('neither');
  expect(majority({ part: 550, of: 1000 })).toBe('neither');
  expect(majority({ part: 610, of: 1000 })).toBe('part');
  expect(majority({ part: 5, of: 5 })).toBe('part');
  expect(majority({ part: 4, of: 4 })).toBe('too-few');
  expect(majority({ part: 0, of: 0 })).toBe('too-few');
});

it('several weeks together swing less than one week of as many tickets', () => {
  const swinging = Array.from({ length: 20 }, (_, week) => ({ part: week % 2 ? 28 : 12, of: 40 }));
  const width = (weeks: number): number => {
    const { usual } = assessShare(swinging, { part: 80, of: 160, weeks });
    return (usual?.high ?? 0) - (usual?.low ?? 0);
  };
  expect(width(4)).toBeLessThan(0.8 * width(1));
});
