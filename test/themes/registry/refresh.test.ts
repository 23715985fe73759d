import { describe, expect, it } from 'vitest';
import { proposedRefresh, refreshed, refreshInWords, type Theme } from '../../../src/themes/index.ts';
import { known, registryOf } from './registries.ts';

/** A theme that was found anew, in weights of its own. */
const fresh = (id: string, facts: Partial<Theme> = {}): Theme => ({
  id,
  label: id.replaceAll('-', ' '),
  curated: false,
  found: 'similarity',
  since: 0,
  reason: '',
  phrases: [],
  notPhrases: [],
  terms: new Map([
    ['other', 0.8],
    ['fresh', 0.6],
  ]),
  threshold: 0.3,
  idf: new Map([
    ['other', 4.25],
    ['fresh', 5],
  ]),
  words: ['fresh', 'words'],
  held: 0.5,
  typical: '7',
  ...facts,
});

const registry = registryOf(
  known('scan', { label: 'Slow scans', labelBy: 'person' }),
  known('print'),
  known('printer'),
  known('invite'),
  known('gone', { hidden: true }),
);
const tickets = Array.from({ length: 20 }, (_, at) => `${at}`);
const group = (spans: Readonly<Record<string, readonly [from: number, to: number]>>) =>
  new Map(
    Object.entries(spans).flatMap(([theme, [from, to]]) =>
      tickets.slice(from, to).map((ticket) => [ticket, theme] as const),
    ),
  );
const now = group({ scan: [0, 6], print: [6, 11], printer: [11, 14], invite: [14, 16] });
const then = group({ 'page-scan': [0, 7], printing: [7, 14], rooms: [16, 20] });
const proposal = proposedRefresh(
  registry,
  tickets,
  now,
  [
    fresh('page-scan'),
    fresh('printing', {
      terms: new Map([
        ['printer', 0.8],
        ['other', 0.6],
      ]),
    }),
    fresh('rooms', { label: 'Slow Scans' }),
  ],
  then,
);

describe('a proposed refresh', () => {
  it('says what stays, comes, merges and fades, and how many tickets would move', () => {
    expect(refreshInWords(proposal)).toEqual([
      'Found anew in 20 tickets, and held against what is known:',
      '',
      '= “Slow scans” (scan): 6 tickets, 1 more then',
      '= “print” (print): 5 tickets, 2 more then',
      '+ “Slow Scans” would be added, with 4 tickets',
      '- “printer” (printer) would be merged into “print” (print), which would have 3 of its 3 tickets',
      '  “invite” (invite) is not found by itself now; it is left as it is, with 2 tickets',
      '',
      'About 8 tickets of 20 would be in another theme, in one at last, or in none.',
      'Past weeks are counted by the new middles too: figures that were published of them may change.',
    ]);
  });

  it('leaves a small theme that a large group of another matter has swallowed, and one that fades', () => {
    const large = proposedRefresh(
      registryOf(known('scan'), known('photo'), known('old')),
      tickets,
      group({ scan: [0, 12], photo: [12, 14] }),
      [fresh('scans', { terms: new Map([['scan', 1]]) })],
      group({ scans: [0, 14] }),
    );
    expect(large.merged).toEqual([]);
    expect(large.moved).toBe(0);
    expect(refreshInWords(large).slice(3, 5)).toEqual([
      '  “photo” (photo) is not found by itself now; it is left as it is, with 2 tickets',
      '  “old” (old) has no ticket in this time; it fades, and is left as it is',
    ]);
  });

  it('knows a theme by its name that has no ticket now and is found again', () => {
    const { kept, left } = proposedRefresh(
      registryOf(known('scan', { label: 'Scans' })),
      tickets,
      new Map(),
      [fresh('scans')],
      group({ scans: [0, 5] }),
    );
    expect(kept.map(({ theme, before, after }) => [theme.id, before, after])).toEqual([['scan', 0, 5]]);
    expect(left).toEqual([]);
  });

  it('tells of a theme most of whose tickets have one now', () => {
    const { added } = proposedRefresh(
      registry,
      tickets,
      group({ scan: [0, 20] }),
      [fresh('a'), fresh('b')],
      group({ a: [0, 14], b: [14, 20] }),
    );
    expect(added.map(({ fresh: { id }, from }) => [id, from?.id])).toEqual([['b', 'scan']]);
  });
});

describe('an accepted refresh', () => {
  const after = refreshed(registry, proposal, { on: '2026-11-20', week: '2026-W46' });
  const theme = (id: string) => after.themes.find((one) => one.id === id);

  it('keeps ids and names, and gives new middles in the weights that are known', () => {
    const { label, labelBy, terms, threshold, foundIn, events } = theme('scan') ?? known('none');
    expect({ label, labelBy, threshold, foundIn }).toEqual({
      label: 'Slow scans',
      labelBy: 'person',
      threshold: 0.3,
      foundIn: 7,
    });
    expect(events).toEqual([{ on: '2026-11-20', what: 'refreshed' }]);
    // 'other' weighs half of what the discovery had: 0.4 against 0.6, to unit length.
    expect(terms).toEqual({ fresh: 0.832, other: 0.555 });
    expect(after.idf).toEqual({ other: 2.125, word: 3.5, fresh: 5 });
  });

  it('adds what is new behind the rest, born in the newest week, under a name that nobody has', () => {
    expect(after.themes.at(-1)).toMatchObject({
      id: 'rooms',
      label: 'Slow Scans, fresh',
      labelBy: 'machine',
      born: '2026-W46',
      foundIn: 4,
    });
    expect(after.themes.slice(0, 5).map(({ id }) => id)).toEqual(registry.themes.map(({ id }) => id));
  });

  it('leads what merges to what took it in, and leaves the rest as it was', () => {
    expect(theme('printer')).toMatchObject({ mergedInto: 'print' });
    expect(theme('invite')).toEqual(known('invite'));
    expect(theme('gone')).toEqual(known('gone', { hidden: true }));
  });
});
