import { describe, expect, it } from 'vitest';
import { kindSums, kindsInWords, type Watch, watchRelease } from '../../src/watch/index.ts';
import { aHandoff, aTicket, history, later } from './a-desk.ts';

const tickets = [
  aTicket('a1', 3, 'Where did the old seat list go?'),
  aTicket('a2', 5, 'old seat list is gone'),
  aTicket('b1', 10, 'Invoice shows the wrong address'),
  later,
];
const broken = new Set(['a2', 'b1']);
const watch = watchRelease(aHandoff(), tickets, history, {
  themesOf: () => [],
  kindOf: (ticket) => (broken.has(ticket) ? 'doesnt-work' : ticket === 'a1' ? 'how-do-i' : 'other'),
});
const of = (wanted: string): Watch['kinds'][number] | undefined =>
  watch.kinds.find(({ kind }) => kind === wanted);

it('what tickets ask is counted for the release and for the whole window', () => {
  expect(of('how-do-i')).toMatchObject({ about: 1, all: 1 });
  expect(of('doesnt-work')).toMatchObject({ about: 1, all: 2 });
  expect(kindSums(watch)).toEqual({ about: 2, all: 3, howDoI: 1, doesntWork: 1 });
});

it('it is compared with the same hours of the weeks before', () => {
  // The eight tickets of each 48 hours before ask something else.
  expect(of('other')?.usual?.mid).toBe(8);
  expect(of('how-do-i')?.usual?.mid).toBe(0);
});

it('nothing is counted where nobody sorted the tickets', () => {
  expect(watchRelease(aHandoff(), tickets, history).kinds).toEqual([]);
});

describe('the share that says it does not work', () => {
  const many = (failing: number, asking: number) => [
    ...Array.from({ length: failing }, (_, at) => aTicket(`f${at}`, 1 + at, 'Seats broken')),
    ...Array.from({ length: asking }, (_, at) => aTicket(`q${at}`, 1 + at, 'Seats where')),
    later,
  ];
  // Of the eight tickets in 48 hours of the weeks before, half fail and half ask.
  const kindOf = (ticket: string) =>
    ticket.startsWith('f') || /^h.*[02468]$/.test(ticket) ? 'doesnt-work' : 'how-do-i';
  const watched = (failing: number, asking: number) =>
    watchRelease(aHandoff(), many(failing, asking), history, { themesOf: () => [], kindOf });

  it('is compared with the same hours of the weeks before', () => {
    expect(watched(10, 10).share).toMatchObject({
      part: 10,
      of: 20,
      previous: { part: 4, of: 8 },
      usual: { mid: 10 },
      verdict: 'within',
    });
    expect(watched(20, 0).share?.verdict).toBe('above');
    expect(watched(0, 20).share?.verdict).toBe('below');
  });

  it('is told beside both counts of a usual week', () => {
    expect(kindsInWords(watched(10, 10))).toEqual([
      'After 4.2 Seat lists by room, among all tickets: 10 asked how, 10 said it does not work (4 and 4 in the same hours of a usual week).',
      expect.stringMatching(/^As a share: 10 of 20 say that it does not work, within the usual \d to 1\d\.$/),
    ]);
    expect(kindsInWords(watched(20, 0))[1]).toMatch(
      /^“Doesn’t work” is above its usual \d+ to 1\d of 20 since 4\.2 Seat lists by room: 20\./,
    );
  });

  it('says that a release works and is not understood', () => {
    expect(kindsInWords(watched(2, 22)).at(-1)).toBe('It works as built, and people cannot find their way.');
    expect(kindsInWords(watched(12, 12)).join(' ')).not.toContain('works as built');
  });

  it('says nothing of the kind while the split is as usual, however many more ask how', () => {
    const watch = watched(8, 16);
    expect(watch.share?.verdict).toBe('within');
    const [asks] = watch.kinds;
    expect(asks?.all).toBeGreaterThan(asks?.usual?.high ?? Number.POSITIVE_INFINITY);
    expect(kindsInWords(watch).join(' ')).not.toContain('works as built');
  });

  it('is not told where nobody asks, nobody sorted, or nothing came before', () => {
    expect(kindsInWords(watched(0, 0))).toEqual([]);
    const unsorted = watchRelease(aHandoff(), many(3, 3), history);
    expect(unsorted).toMatchObject({ share: null, since: null });
    expect(kindsInWords(unsorted)).toEqual([]);
    const young = watchRelease(aHandoff(), many(3, 3), [], { themesOf: () => [], kindOf });
    expect(kindsInWords(young)).toEqual([
      'After 4.2 Seat lists by room, among all tickets: 3 asked how, 3 said it does not work.',
      'Too few tickets in the weeks before to say what share is usual.',
    ]);
  });
});

describe('the weeks since', () => {
  const hoursOfTwoWeeks = Array.from({ length: 56 }, (_, at) => 6 * at);
  const tickets = [
    ...hoursOfTwoWeeks.map((hours, at) => aTicket(`s${at}`, hours, `Where did the old seat list go ${at}`)),
    aTicket('end', 15 * 24, 'Printer does not print'),
  ];
  const themesOf = (ticket: string) => [ticket.startsWith('s') ? 'seats' : 'printing'];
  const since = watchRelease(aHandoff(), tickets, history, {
    themesOf,
    themeLabel: (theme) => theme.toUpperCase(),
    kindOf: (ticket) => (/^(h.*[02468]|s.*[0-4])$/.test(ticket) ? 'doesnt-work' : 'how-do-i'),
  }).since;

  it('are whole ones, of all tickets and of the themes that the release is in', () => {
    expect(since?.weeks).toBe(2);
    expect(since?.rows.map(({ label, part, of }) => [label, part, of])).toEqual([
      [undefined, 30, 56],
      ['SEATS', 30, 56],
    ]);
  });

  it('are beside the eight weeks before, where there were such tickets', () => {
    const [all, seats] = since?.rows ?? [];
    expect(all).toMatchObject({ verdict: 'within', weeksOfHistory: 8, usual: { mid: 28 } });
    expect(seats).toMatchObject({ verdict: 'too-little-history', usual: null });
  });

  it('are none in the first week', () => {
    const early = watchRelease(aHandoff(), tickets.slice(0, 20), history, {
      themesOf,
      kindOf: () => 'other',
    });
    expect(early.since).toBeNull();
  });
});
