import { describe, expect, it } from 'vitest';
import {
  proposedRefresh,
  type Registry,
  refreshed,
  refreshInWords,
  type Theme,
} from '../../../src/themes/index.ts';
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
  foundIn: 12,
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
type Themes = ReadonlyMap<string, string>;
const tickets = Array.from({ length: 20 }, (_, at) => `${at}`);
const group = (spans: Readonly<Record<string, readonly [from: number, to: number]>>) =>
  new Map(
    Object.entries(spans).flatMap(([theme, [from, to]]) =>
      tickets.slice(from, to).map((ticket) => [ticket, theme] as const),
    ),
  );
const now = group({ scan: [0, 6], print: [6, 11], printer: [11, 14], invite: [14, 16] });
const then = group({ 'page-scan': [0, 7], printing: [7, 14], 'room-list': [16, 20] });
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
    fresh('room-list'),
  ],
  then,
);

/** What is said of a refresh when each ticket has one theme before it and another one after it. */
const said = (of: ReturnType<typeof proposedRefresh>, was: Registry, before: Themes, later: Themes) =>
  refreshInWords(
    of,
    refreshed(was, of, { on: '2026-11-20', week: '2026-W46' }),
    tickets.map((ticket) => ({
      has: before.get(ticket),
      gets: later.get(ticket),
      subject: `Subject ${ticket}`,
    })),
  );

describe('a proposed refresh', () => {
  it('says what stays, comes, merges and fades, and counts the themes that tickets get of it', () => {
    const comes = group({ scan: [0, 7], print: [7, 12], invite: [13, 17], 'room-list': [18, 20] });
    expect(said(proposal, registry, now, comes)).toEqual([
      'Found anew, and held against what is known:',
      '',
      '= “Slow scans” (scan): 6 tickets, 1 more then',
      '    + 1 ticket comes: “Subject 6”',
      '= “print” (print): 5 tickets, and as many then',
      '    + 1 ticket comes: “Subject 11”',
      '    - 1 ticket goes: “Subject 6”',
      '+ “room list” (room-list) would be added, with 2 tickets; it was found in 12',
      '    + 2 tickets come: “Subject 19”, “Subject 18”',
      '- “printer” (printer) would be merged into “print” (print), which would have 1 of its 3 tickets',
      '    - 3 tickets go: “Subject 13”, “Subject 12”, “Subject 11”',
      '  “invite” (invite) is not found by itself now, and stays as it is: 2 tickets, 2 more then',
      '    + 2 tickets come: “Subject 16”, “Subject 13”',
      '',
      '7 tickets of 20 would be in another theme, in one at last, or in none.',
      'Of tickets that are there, what is added takes those alone that no older theme takes.',
      'Past weeks are counted by the new middles too: figures that were published of them may change.',
    ]);
  });

  it('shows the three newest of many tickets that move, each text once', () => {
    const { kept, ...rest } = proposal;
    const lines = refreshInWords(
      { ...rest, kept, added: [], merged: [], left: [] },
      registry,
      ['a', 'b', 'c', 'd', 'd'].map((subject) => ({ gets: 'scan', subject })),
    );
    expect(lines[3]).toBe('    + 5 tickets come: “d”, “c”, “b” …');
  });

  it('leaves a small theme that a large group of another matter has swallowed, and one that fades', () => {
    const was = registryOf(known('scan'), known('photo'), known('old'));
    const before = group({ scan: [0, 12], photo: [12, 14] });
    const large = proposedRefresh(
      was,
      tickets,
      before,
      [fresh('scans', { terms: new Map([['scan', 1]]) })],
      group({ scans: [0, 14] }),
    );
    expect(large.merged).toEqual([]);
    expect(said(large, was, before, before).slice(3, 5)).toEqual([
      '  “photo” (photo) is not found by itself now, and stays as it is: 2 tickets, and as many then',
      '  “old” (old) has no ticket in this time; it fades, and is left as it is',
    ]);
  });

  it('knows a theme by its name and words that has no ticket now and is found again', () => {
    const words = { terms: new Map([['scan', 1]]) };
    const { kept, left } = proposedRefresh(
      registryOf(known('scan', { label: 'Scans' })),
      tickets,
      new Map(),
      [fresh('scans', words)],
      group({ scans: [0, 5] }),
    );
    expect(kept.map(({ theme, fresh: { id } }) => [theme.id, id])).toEqual([['scan', 'scans']]);
    expect(left).toEqual([]);
  });

  it.each([
    ['goes on with other tickets', known('dark-mode'), { 'dark-mode': [0, 9], 'dark-mode-2': [18, 20] }],
    ['is about something else', known('dark-mode', { terms: { night: 1 } }), { 'dark-mode-2': [9, 20] }],
    ['is hidden', known('dark-mode', { hidden: true }), { 'dark-mode-2': [0, 9] }],
    ['was merged', known('dark-mode', { mergedInto: 'scan' }), { 'dark-mode-2': [0, 9] }],
    ['was promoted', known('dark-mode', { promoted: true }), { 'dark-mode-2': [0, 9] }],
  ] as const)('makes no second theme of a name whose theme %s', (_, theme, spans) => {
    const was = registryOf(known('scan'), theme);
    const found = [
      fresh('dark-mode', { label: 'night colours' }),
      fresh('dark-mode-2', { label: 'Dark  Mode' }),
    ].filter(({ id }) => id in spans);
    const before =
      theme.hidden || theme.promoted || theme.mergedInto ? group({}) : group({ 'dark-mode': [0, 9] });
    const proposed = proposedRefresh(was, tickets, before, found, group(spans));
    expect(proposed.again.map(({ fresh: { id }, theme: { id: of } }) => [id, of])).toEqual([
      ['dark-mode-2', 'dark-mode'],
    ]);
    expect(proposed.added).toEqual([]);
    const after = refreshed(was, proposed, { on: '2026-11-20', week: '2026-W46' });
    expect(after.themes).toHaveLength(2);
    expect(said(proposed, was, group({}), group({}))).toContain(
      '  A group of 12 tickets would be called “Dark  Mode” (dark-mode) again: no second theme is made of it',
    );
  });

  it('makes none of the name of a theme that stands in a file of its own', () => {
    const { again, added } = proposedRefresh(
      registry,
      tickets,
      new Map(),
      [fresh('dark-mode')],
      group({ 'dark-mode': [0, 9] }),
      [{ id: 'night', label: 'Dark mode' }],
    );
    expect([again.map(({ theme }) => theme.id), added]).toEqual([['night'], []]);
  });

  it('merges nothing into a theme inside another, nor such a theme into the one around it', () => {
    const alike = { terms: { other: 0.8, fresh: 0.6 } };
    const older = known('seat-list', alike);
    const part = known('room', { ...alike, inside: 'seat-list' });
    const intoPart = proposedRefresh(
      registryOf(older, part),
      tickets,
      group({ 'seat-list': [0, 3], room: [3, 12] }),
      [fresh('rooms')],
      group({ rooms: [0, 12] }),
    );
    expect(intoPart.kept.map(({ theme }) => theme.id)).toEqual(['room']);
    expect([intoPart.merged, intoPart.left]).toEqual([[], [older]]);
    const intoOlder = proposedRefresh(
      registryOf(older, part),
      tickets,
      group({ 'seat-list': [0, 9], room: [9, 12] }),
      [fresh('rooms')],
      group({ rooms: [0, 12] }),
    );
    expect(intoOlder.kept.map(({ theme }) => theme.id)).toEqual(['seat-list']);
    expect([intoOlder.merged, intoOlder.left]).toEqual([[], [part]]);
  });

  it('tells of a theme most of whose tickets have one now', () => {
    const { added } = proposedRefresh(
      registry,
      tickets,
      group({ scan: [0, 20] }),
      [fresh('a'), fresh('b-list')],
      group({ a: [0, 14], 'b-list': [14, 20] }),
    );
    expect(added.map(({ fresh: { id }, from }) => [id, from?.id])).toEqual([['b-list', 'scan']]);
  });

  it.each([
    ['few tickets', { foundIn: 11 }],
    ['several things in it', { held: 0.49 }],
    ['a name of one word', { label: 'nieuwe' }],
  ])('adds no group with %s, and says how many there are', (_, facts) => {
    const proposed = proposedRefresh(
      registry,
      tickets,
      new Map(),
      [fresh('room-list'), fresh('new-one', facts)],
      group({ 'room-list': [0, 9], 'new-one': [9, 20] }),
    );
    expect(proposed.added.map(({ fresh: { id } }) => id)).toEqual(['room-list']);
    expect(said(proposed, registry, group({}), group({}))).toContain(
      '  1 more group was found that is too small, too mixed or too poorly named to be added',
    );
  });

  it('keeps a known theme of one word that is found again in few tickets', () => {
    const { kept, passed } = proposedRefresh(
      registryOf(known('scan')),
      tickets,
      group({ scan: [0, 9] }),
      [fresh('scan', { foundIn: 9 })],
      group({ scan: [0, 9] }),
    );
    expect([kept.length, passed.length]).toEqual([1, 0]);
  });

  it('adds a group named in a script that writes no spaces', () => {
    const name = fresh('seats', { label: '座席表' });
    const { added } = proposedRefresh(registry, tickets, new Map(), [name], group({ seats: [0, 12] }));
    expect(added).toHaveLength(1);
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
      foundIn: 12,
    });
    expect(events).toEqual([{ on: '2026-11-20', what: 'refreshed' }]);
    // 'other' weighs half of what the discovery had: 0.4 against 0.6, to unit length.
    expect(terms).toEqual({ fresh: 0.832, other: 0.555 });
    expect(after.idf).toEqual({ other: 2.125, word: 3.5, fresh: 5 });
  });

  it('rounds thresholds down, so that what lies just at one stays in', () => {
    const near = {
      ...proposal,
      kept: proposal.kept.map((one) => ({ ...one, fresh: fresh('near', { threshold: 0.2278 }) })),
    };
    const then = refreshed(registry, near, { on: '2026-11-20', week: '2026-W46' });
    expect(then.themes.find(({ id }) => id === 'scan')?.threshold).toBe(0.227);
  });

  it('adds what is new behind the rest, born in the newest week', () => {
    expect(after.themes.at(-1)).toMatchObject({
      id: 'room-list',
      label: 'room list',
      labelBy: 'machine',
      born: '2026-W46',
      foundIn: 12,
    });
    expect(after.themes.slice(0, 5).map(({ id }) => id)).toEqual(registry.themes.map(({ id }) => id));
  });

  it('leads what merges to what took it in, and leaves the rest as it was', () => {
    expect(theme('printer')).toMatchObject({ mergedInto: 'print' });
    expect(theme('invite')).toEqual(known('invite'));
    expect(theme('gone')).toEqual(known('gone', { hidden: true }));
  });
});
