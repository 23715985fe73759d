import { describe, expect, it } from 'vitest';
import { agglomerated } from '../../../src/themes/discovery/agglomeration.ts';
import { packed } from '../../../src/themes/discovery/vectors.ts';

/** Unit vectors in a plane, by their angle in degrees. */
const at = (...degrees: number[]) =>
  packed(
    2,
    degrees.map((degree) => {
      const radians = (degree / 180) * Math.PI;
      return { indices: [0, 1], weights: [Math.cos(radians), Math.sin(radians)] };
    }),
  );

describe('joining groups', () => {
  it('joins the two that lie nearest together', () => {
    const vectors = at(0, 5, 45, 90);
    expect([...agglomerated(vectors, Int32Array.of(0, 1, 2, 3), 4, 3)]).toEqual([0, 0, 1, 2]);
  });

  it('goes on until as many are left as were asked for', () => {
    const vectors = at(0, 5, 45, 80, 90);
    const joined = agglomerated(vectors, Int32Array.of(0, 1, 2, 3, 4), 5, 2);
    expect(joined[0]).toBe(joined[1]);
    expect(joined[3]).toBe(joined[4]);
    expect(new Set(joined).size).toBe(2);
  });

  it('would sooner join two small groups than two large ones as far apart', () => {
    const vectors = at(0, 0, 0, 0, 20, 20, 20, 20, 60, 80);
    const groups = Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1, 2, 3);
    expect([...agglomerated(vectors, groups, 4, 3)]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2]);
  });

  it('leaves groups alone when so many are asked for', () => {
    expect([...agglomerated(at(0, 5), Int32Array.of(0, 1), 2, 2)]).toEqual([0, 1]);
  });
});
