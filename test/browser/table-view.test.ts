import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pressed, queryWith, viewOf } from '../../src/browser/tables/state.ts';

const asGiven = { column: undefined, direction: 'up', words: '' } as const;

describe('how a table is shown, in the query of an address', () => {
  it('is read from it: a minus puts the largest first', () => {
    expect(viewOf('?sort.themes=-tickets&with.themes=seat%20lists', 'themes')).toEqual({
      column: 'tickets',
      direction: 'down',
      words: 'seat lists',
    });
  });

  it('is as given where the address says nothing, or speaks of another table', () => {
    expect(viewOf('', 'themes')).toEqual(asGiven);
    expect(viewOf('?sort.rows=-3', 'themes')).toEqual(asGiven);
  });

  it('comes back as it was written, and leaves what the address says of anything else', () => {
    const views = fc.record({
      column: fc.constantFrom('2', 'tickets', undefined),
      direction: fc.constantFrom('up' as const, 'down' as const),
      words: fc.string({ unit: 'grapheme' }),
    });
    fc.assert(
      fc.property(views, (view) => {
        const query = queryWith('?sort.other=-2', 'themes', view);
        const back = viewOf(query, 'themes');
        expect(back.column).toBe(view.column);
        expect(back.words).toBe(view.words);
        if (view.column !== undefined) expect(back.direction).toBe(view.direction);
        expect(viewOf(query, 'other')).toEqual({ column: '2', direction: 'down', words: '' });
      }),
    );
  });

  it('leaves no trace in the address when it is as given again', () => {
    expect(queryWith('?sort.themes=2&with.themes=x', 'themes', asGiven)).toBe('');
  });
});

it('a head that is pressed sorts its own way first, then the other way, then not at all', () => {
  const once = pressed(asGiven, 'tickets', 'down');
  const twice = pressed(once, 'tickets', 'down');
  expect([once, twice, pressed(twice, 'tickets', 'down')]).toMatchObject([
    { column: 'tickets', direction: 'down' },
    { column: 'tickets', direction: 'up' },
    { column: undefined },
  ]);
  expect(pressed(once, 'theme', 'up')).toMatchObject({ column: 'theme', direction: 'up' });
});
