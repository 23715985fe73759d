import { describe, expect, it } from 'vitest';
import { composeLines, type ThemeFigures } from '../../../src/readings/index.ts';
import { change, risen, theme, week } from '../figures.ts';

describe('what to watch, and what the trio does', () => {
  it('is a running watch before anything else', () => {
    const watching = [
      { id: 'v4-2', name: '4.2 Seat lists by room', day: 'Tuesday 15 September', until: 'Thursday 09:00' },
    ];
    const { watch } = composeLines(week({ themes: [risen()], watching })).lines;
    expect(watch.text).toMatch(/^The watch of 4\.2 Seat lists by room runs until Thursday 09:00/);
    expect(watch.release).toBe('v4-2');
  });

  it('can be checked next Friday', () => {
    expect(composeLines(week({ themes: [risen({ weeksAbove: 1 })] })).lines.watch.text).toBe(
      'Whether “Seat lists in the wrong order” is back at 8 tickets or fewer next week; it has been above for two weeks.',
    );
  });

  it('addresses the one who can act, by the stream of the theme', () => {
    const act = (some: Partial<ThemeFigures>): string =>
      composeLines(week({ themes: [risen(some)] })).lines.trio.text;
    expect(act({ stream: 'bug' })).toMatch(
      /^Tech Lead: reproduce “Seat lists in the wrong order” with Ashford Academy/,
    );
    expect(act({ stream: 'brief', split: { howDoI: 0, doesntWork: 0 } })).toMatch(
      /^PO: four schools ask for/,
    );
    expect(act({ stream: 'noise', split: { howDoI: 9, doesntWork: 1 } })).toMatch(
      /^Designer: 9 of 19 tickets ask how/,
    );
    expect(act({ stream: 'noise', split: { howDoI: 1, doesntWork: 9 } })).toBe(
      'PO: read three tickets of “Seat lists in the wrong order”; so far it is sorted as noise.',
    );
    expect(act({ stream: 'unclear', split: { howDoI: 1, doesntWork: 9 } })).toMatch(
      /^PO and Tech Lead: we cannot tell yet whether .* is a bug or brief input/,
    );
    expect(act({ mostlyFrom: 'Corby High' })).toMatch(/^PO: most of .* comes from Corby High/);
  });

  it('is nothing in a quiet week', () => {
    const { watch, trio } = composeLines(week()).lines;
    expect(watch.text).toBe('Nothing to watch beyond the usual.');
    expect(trio.text).toBe('Nothing needed from you this week.');
  });

  it('is the held handoff of the next release', () => {
    const upcoming = [
      {
        id: 'v4-3',
        name: '4.3 Clash overview',
        day: 'Tuesday 1 December',
        held: 'Not signed by the CS Lead.',
      },
    ];
    const { watch, trio } = composeLines(week({ upcoming })).lines;
    expect(watch.text).toContain('4.3 Clash overview is enabled on Tuesday 1 December');
    expect(trio).toMatchObject({
      text: 'PO: the handoff of 4.3 Clash overview (Tuesday 1 December) is held: not signed by the CS Lead.',
      release: 'v4-3',
    });
  });
});

it('is back at one ticket, and at none, in words that fit', () => {
  const watch = (high: number): string =>
    composeLines(week({ themes: [theme({ change: change(9, 0, high, 'above') })] })).lines.watch.text;
  expect(watch(1)).toBe('Whether “Seat lists in the wrong order” is back at 1 ticket or none next week.');
  expect(watch(0)).toBe('Whether “Seat lists in the wrong order” is back at no ticket next week.');
});
