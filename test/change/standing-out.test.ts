import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Beside, chanceOfSoMany, standOut } from '../../src/change/index.ts';
import { mulberry32 } from '../../src/seeds/index.ts';

const beside = (part: number, of: number, others: [number, number]): Beside => ({
  part,
  of,
  others: { part: others[0], of: others[1] },
});

describe('the chance of so many', () => {
  it.each([
    // The lady tasting tea (Fisher 1935): three of four cups right, of four with milk first among eight.
    [beside(3, 4, [1, 4]), 17 / 70],
    [beside(4, 4, [0, 4]), 1 / 70],
    [beside(0, 4, [4, 4]), 1],
    [beside(0, 0, [3, 9]), 1],
  ])('is that of Fisher’s exact test', (one, chance) => {
    expect(chanceOfSoMany(one)).toBeCloseTo(chance, 9);
  });

  it('is one of none, and falls with every one more of as many in all', () => {
    const sizes = fc.record({ of: fc.integer({ min: 1, max: 30 }), holding: fc.nat(60), rest: fc.nat(400) });
    fc.assert(
      fc.property(sizes, ({ of, holding, rest }) => {
        const chances = Array.from({ length: Math.min(of, holding) + 1 }, (_, part) =>
          chanceOfSoMany(beside(part, of, [holding - part, holding + rest])),
        );
        expect(chances[0]).toBeCloseTo(1, 9);
        for (const [at, chance] of chances.slice(1).entries())
          expect(chance).toBeLessThanOrEqual((chances[at] as number) + 1e-9);
      }),
    );
  });
});

describe('what stands out', () => {
  const common = beside(2, 8, [200, 1000]);

  it('does so among many that do not, and where it stands changes nothing', () => {
    const found = [common, beside(7, 8, [200, 1000]), common, common];
    expect(standOut(found)).toEqual([false, true, false, false]);
    expect(standOut([...found].reverse())).toEqual([false, false, true, false]);
  });

  it('is not silenced by what is too small to stand out whatever it holds', () => {
    const tiny = Array.from({ length: 500 }, () => beside(1, 1, [500, 1000]));
    const one = beside(5, 6, [200, 1000]);
    expect(standOut([one])).toEqual([true]);
    expect(standOut([one, ...tiny])[0]).toBe(true);
  });

  it('is hardly ever found where tickets fall at random', () => {
    const random = mulberry32(8);
    const weeks = 400;
    let alarms = 0;
    for (let week = 0; week < weeks; week += 1) {
      const family = Array.from({ length: 40 }, () => {
        const of = 3 + Math.floor(random() * 15);
        const share = [0.05, 0.2, 0.6][Math.floor(random() * 3)] ?? 0;
        const draw = (count: number): number =>
          Array.from({ length: count }, () => random()).filter((value) => value < share).length;
        return beside(draw(of), of, [draw(300), 300]);
      });
      if (standOut(family).includes(true)) alarms += 1;
    }
    expect(alarms / weeks).toBeLessThan(0.05);
  });
});
