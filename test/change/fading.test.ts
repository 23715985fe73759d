import { describe, expect, it } from 'vitest';
import { fadingOf } from '../../src/change/index.ts';
import { mulberry32 } from '../../src/seeds/index.ts';

const weeks = (count: number, of: number): number[] => new Array<number>(count).fill(of);
/** A desk that stays as busy as it was. */
const busy = weeks(60, 150);

/** A Poisson count, by Knuth's product of uniform numbers. */
function poisson(mean: number, random: () => number): number {
  const end = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > end; count += 1) product *= random();
  return Math.max(0, count);
}

/** A count with twice and a half the variance of a Poisson count: a mean that is itself drawn, from three levels. */
function spreadOut(mean: number, random: () => number): number {
  const shift = Math.sqrt(2.25 * mean);
  const level = [Math.max(0.05, mean - shift), mean, mean + shift][Math.floor(random() * 3)] ?? mean;
  return poisson(level, random);
}

describe('a theme that is fading', () => {
  it('has clearly fewer tickets in eight weeks than in the half year before', () => {
    const fading = fadingOf([...weeks(26, 12), ...weeks(8, 4)], busy.slice(0, 34));
    expect(fading?.before).toBeCloseTo(12, 0);
    expect(fading?.now).toBe(4);
  });

  it('is none where it fell by less than a third, however surely', () => {
    expect(fadingOf([...weeks(26, 200), ...weeks(8, 150)], busy.slice(0, 34))).toBeNull();
  });

  it('is none where the whole desk has grown as quiet', () => {
    const quiet = [...weeks(26, 150), ...weeks(8, 50)];
    expect(fadingOf([...weeks(26, 12), ...weeks(8, 4)], quiet)).toBeNull();
  });

  it('is none where an outbreak is over and it is as it was before', () => {
    expect(fadingOf([...weeks(20, 5), 60, 70, ...weeks(4, 5), ...weeks(8, 5)], busy.slice(0, 34))).toBeNull();
  });

  it('is not judged with fewer than twelve weeks before the last eight', () => {
    expect(fadingOf([...weeks(11, 30), ...weeks(8, 1)], busy.slice(0, 19))).toBeNull();
    expect(fadingOf([...weeks(12, 30), ...weeks(8, 1)], busy.slice(0, 20))).not.toBeNull();
  });

  it('passes over weeks that are not known', () => {
    const gaps = [...weeks(26, 12), null, ...weeks(4, 4), null, null, ...weeks(4, 4)];
    expect(fadingOf(gaps, busy.slice(0, gaps.length))?.now).toBe(4);
  });

  it.each([
    ['as Poisson counts', poisson],
    ['with more than twice their variance', spreadOut],
  ])('is a steady one in fewer than one of a hundred weeks, %s', (_, draw) => {
    const random = mulberry32(11);
    for (const mean of [0.5, 2, 6, 20]) {
      let judged = 0;
      let fading = 0;
      for (let series = 0; series < 25; series += 1) {
        const counts = busy.map(() => draw(mean, random));
        for (let end = 20; end <= counts.length; end += 1) {
          judged += 1;
          if (fadingOf(counts.slice(0, end), busy.slice(0, end))) fading += 1;
        }
      }
      expect(fading / judged, `${mean} a week`).toBeLessThan(0.01);
    }
  });
});
