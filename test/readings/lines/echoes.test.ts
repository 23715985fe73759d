import { describe, expect, it } from 'vitest';
import { composeLines, type ThemeFigures } from '../../../src/readings/index.ts';
import { change, theme, week } from '../figures.ts';

describe('a theme inside another, whose tickets both carry', () => {
  const older = (some: Partial<ThemeFigures> = {}): ThemeFigures =>
    theme({ id: 'lists', label: 'Seat lists', change: change(14, 2, 8, 'above'), ...some });
  const newer = (without: number, some: Partial<ThemeFigures> = {}): ThemeFigures =>
    theme({
      id: 'order',
      label: 'Yesterday’s order',
      change: change(9, 0, 2, 'above'),
      inside: { id: 'lists', label: 'Seat lists', without },
      ...some,
    });
  const told = (themes: ThemeFigures[]): string => {
    const { lines } = composeLines(week({ themes }));
    return `${lines.topTheme.text} ${lines.change.text}`;
  };

  it('is one finding: the newer one tells it', () => {
    expect(told([older(), newer(5)])).not.toContain('Seat lists:');
    expect(told([older(), newer(5)])).not.toContain('“Seat lists” ');
    expect(told([older(), newer(5)])).toContain('Yesterday’s order:');
    expect(told([older(), newer(11, { found: 'now' })])).not.toContain('“Seat lists” rose');
  });

  it('is one finding of the older one where that is hardly more than it', () => {
    const most = newer(2, { found: 'now' });
    expect(told([older(), most])).toContain('Seat lists: ');
    expect(told([older(), most])).not.toContain('Yesterday');
  });

  it('is one finding of the older one where that rose without those tickets too', () => {
    expect(told([older(), newer(11)])).toContain('Seat lists:');
    expect(told([older(), newer(11)])).not.toContain('Yesterday');
  });

  it('leaves the older one its line where nothing moves in the newer one', () => {
    const quiet = newer(13, { change: change(1, 0, 2) });
    expect(told([older(), quiet])).toContain('Seat lists: ');
  });
});
