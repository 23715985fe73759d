import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { themesFolded } from '../../src/components/themes-folded.ts';

const calm = (id: string) => ({ id, verdict: 'within' as const });
const ids = (themes: readonly { id: string }[]) => themes.map(({ id }) => id).join(' ');

describe('the themes of a week in two tables', () => {
  it('stand up to the most, the calm ones after them are folded', () => {
    const { standing, folded } = themesFolded([calm('a'), calm('b'), calm('c')], 2);
    expect([ids(standing), ids(folded)]).toEqual(['a b', 'c']);
  });

  it.each([
    ['a verdict', { verdict: 'above' as const }],
    ['its silence', { verdict: 'gone' as const }],
    ['the run of a verdict', { run: { side: 'above', weeks: 2 } }],
    ['a slow rise', { rising: { since: '2026-W26' } }],
    ['being new', { cohort: { shifts: ['new'] } }],
  ])('stand wherever they are for %s', (_, found) => {
    const { standing, folded } = themesFolded([calm('a'), calm('b'), { ...calm('c'), ...found }], 1);
    expect([ids(standing), ids(folded)]).toEqual(['a c', 'b']);
  });

  it('are all there, once, in their order', () => {
    const theme = fc.record({
      id: fc.uuid(),
      verdict: fc.constantFrom('within', 'above', 'too-little-history', 'gone'),
    });
    fc.assert(
      fc.property(fc.array(theme), fc.nat(20), (themes, most) => {
        const { standing, folded } = themesFolded(themes, most);
        const parted = new Set([...standing, ...folded]);
        expect(parted.size).toBe(themes.length);
        expect(themes.filter((one) => standing.includes(one))).toEqual(standing);
      }),
    );
  });
});
