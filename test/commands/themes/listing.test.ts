import { describe, expect, it } from 'vitest';
import { listing } from '../../../src/commands/themes/listing.ts';
import { weightsOf } from '../../../src/commands/themes/weights.ts';
import { known } from '../../themes/registry/registries.ts';

describe('the list of themes', () => {
  it('has the heaviest of the last four weeks first, and those that are gone at its end', () => {
    const weights = new Map([
      ['scan', { tickets: 1200, recent: 3 }],
      ['seat-list', { tickets: 40, recent: 12 }],
      ['seat-plan', { tickets: 9, recent: 3 }],
    ]);
    const lines = listing(
      [
        known('scan', { inside: 'margins' }),
        known('seat-plan', { inside: 'seat-list', born: '2026-W40', held: 0.4 }),
        known('seat-list', { label: 'Seat lists' }),
        known('old', { mergedInto: 'seat-list' }),
        known('secret', { hidden: true }),
        known('feed', { promoted: true }),
      ],
      weights,
      new Map([
        ['scan', 'tracked'],
        ['seat-list', 'fading'],
        ['seat-plan', 'emerging'],
      ]),
      [
        { id: 'margins', label: 'Margins cut off' },
        { id: 'uploads', label: 'Uploads' },
      ],
    );
    expect(lines).toEqual([
      '3 themes found in the tickets, the heaviest of the last four weeks first. 2 themes are written in content/themes/.',
      '',
      '  no  tickets  4 weeks  since     life     name        id',
      '   3       40       12  the first fading   Seat lists  seat-list',
      '   1    1,200        3  the first tracked  scan        scan, inside “Margins cut off”',
      '   2        9        3  2026-W40  emerging seat plan   seat-plan, inside “Seat lists”, mixed',
      '',
      'Mixed: a theme of several things at once; its name fits few of its tickets.',
      '',
      'No longer on the pages:',
      '   4  “old” (old): merged into “Seat lists”',
      '   5  “secret” (secret): hidden',
      '   6  “feed” (feed): promoted, content/themes/feed.md speaks for it',
      '',
      'Go on with: npm run themes -- rename | merge | hide | show | promote | split NO, or refresh; npm run themes -- --help says how.',
    ]);
  });

  it('says where there is none', () => {
    expect(listing([], new Map(), new Map(), [{ id: 'a', label: 'A' }])).toEqual([
      'No theme was found in the tickets yet. 1 theme is written in content/themes/.',
    ]);
  });
});

describe('the weight of a theme', () => {
  it('counts all its tickets, and those of the four newest weeks that are over', () => {
    const weeks = [0, 1, 2, 3, 4, 5].map((at) => ({
      id: `2026-W0${at + 1}`,
      from: at * 10,
      to: at * 10 + 10,
    }));
    const tickets = [5, 15, 20, 49, 51].map((at) => ({ at, themes: at === 20 ? ['a', 'b'] : ['a'] }));
    const desk = { tickets, weeks, asOf: 55 } as unknown as Parameters<typeof weightsOf>[0];
    expect(weightsOf(desk)).toEqual(
      new Map([
        ['a', { tickets: 5, recent: 3 }],
        ['b', { tickets: 1, recent: 1 }],
      ]),
    );
  });
});
