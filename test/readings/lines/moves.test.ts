import { describe, expect, it } from 'vitest';
import { movesOf, type ThemeFigures } from '../../../src/readings/index.ts';
import { calmTheme, change, risen, theme } from '../figures.ts';

const moves = (...themes: ThemeFigures[]): Record<string, string> => Object.fromEntries(movesOf(themes));
const rising = { since: 22, before: 12, now: 19, unremarked: true };

describe('in which way themes moved in a week', () => {
  it('is told of each once', () => {
    expect(
      moves(
        calmTheme('calm'),
        theme({ id: 'new', change: change(6, 0, 0, 'new') }),
        theme({ id: 'found', found: 'now', change: change(6, 0, 9) }),
        risen({ id: 'above' }),
        theme({ id: 'stays-above', change: change(10, 2, 9), weeksAbove: 1 }),
        theme({ id: 'below', change: change(1, 4, 9, 'below') }),
        theme({ id: 'stays-below', change: change(1, 4, 9), weeksBelow: 2 }),
        theme({ id: 'gone', change: change(0, 4, 9, 'gone') }),
        theme({ id: 'slow', rising }),
        theme({ id: 'still-slow', stillRising: true }),
      ),
    ).toEqual({
      new: 'fresh',
      found: 'fresh',
      above: 'above',
      'stays-above': 'above',
      below: 'below',
      'stays-below': 'below',
      gone: 'gone',
      slow: 'rising',
      'still-slow': 'rising',
    });
  });

  it('is nothing of a theme outside its range by chance, nor of one long silent', () => {
    const silent = theme({
      id: 'silent',
      change: change(0, 1, 4),
      before: change(0, 1, 4, 'gone'),
      weeksBelow: 3,
    });
    expect(moves(theme({ change: change(10, 2, 9) }), silent)).toEqual({});
  });

  it('is new in one week only: later a theme that was found rises like any other', () => {
    expect(moves(theme({ id: 'feed', found: 'earlier', change: change(6, 0, 0, 'new') }))).toEqual({
      feed: 'above',
    });
  });

  it('is nothing of a theme that was found on too little', () => {
    expect(moves(theme({ found: 'now', change: change(4, 0, 1, 'above') }))).toEqual({});
  });

  it('is that of the part alone where the whole rose by its tickets', () => {
    const whole = risen({ id: 'lists', change: change(14, 2, 8, 'above') });
    const part = risen({ id: 'order', inside: { id: 'lists', label: 'Lists', without: 5 } });
    expect(moves(whole, part)).toEqual({ order: 'above' });
  });
});
