import { describe, expect, it } from 'vitest';
import { composeLines } from '../../src/readings/index.ts';
import { share, theme, week } from './figures.ts';

describe('a theme that turned', () => {
  it('is said before any number of tickets: from questions to failures', () => {
    const turned = theme({ share: share(12, 14, [1, 7], 'above', { part: 2, of: 12 }) });
    expect(composeLines(week({ themes: [turned] })).lines.change.text).toBe(
      'In “Seat lists in the wrong order” they asked how last week; this week it fails: 12 of 14 say so, usual 1 to 7 of 14.',
    );
  });

  it('is no turn but more failures than usual, where they were the most last week too', () => {
    const worse = theme({ share: share(14, 14, [5, 11], 'above', { part: 8, of: 12 }) });
    expect(composeLines(week({ themes: [worse] })).lines.change.text).toBe(
      'In “Seat lists in the wrong order” more say that it fails than usual: 14 of 14, usual 5 to 11 of 14.',
    );
  });

  it('may be from failures to questions', () => {
    const turned = theme({ share: share(2, 14, [6, 12], 'below', { part: 10, of: 12 }) });
    expect(composeLines(week({ themes: [turned] })).lines.change.text).toBe(
      'In “Seat lists in the wrong order” it failed last week; this week they ask how: 2 of 14 say it fails, usual 6 to 12 of 14.',
    );
  });

  it('is no turn where last week had too few tickets to say what they asked', () => {
    const young = theme({ share: share(9, 9, [1, 6], 'above', { part: 0, of: 1 }) });
    expect(composeLines(week({ themes: [young] })).lines.change.text).toContain('more say that it fails');
  });

  it('leaves its numbers out before it cuts a long name', () => {
    const label =
      'Seat lists of the larger examination rooms are printed in the wrong order when classes move';
    const turned = theme({ label, share: share(12, 14, [1, 7], 'above', { part: 2, of: 12 }) });
    expect(composeLines(week({ themes: [turned] })).lines.change.text).toBe(
      `In “${label}” more say that it fails than usual.`,
    );
  });

  it('is none within the usual range, nor where two people wrote', () => {
    const swings = theme({ share: share(5, 5, [0, 5], 'within', { part: 0, of: 5 }) });
    expect(composeLines(week({ themes: [swings] })).lines.change.text).toContain('Nothing shifted');
    const few = theme({ independent: 2, share: share(5, 5, [0, 3], 'above', { part: 0, of: 5 }) });
    expect(composeLines(week({ themes: [few] })).lines.change.text).toContain('Nothing shifted');
  });
});
