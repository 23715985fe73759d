import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bounceOf, wayOf, weeksAtL1 } from '../../src/service/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import type { SupportLevel } from '../../src/sorting/index.ts';

const day = (of: number): string => `2026-03-${String(of).padStart(2, '0')}T10:00:00Z`;
const groups = { L1: 'Tier 1', L2: 'Tier 2', L3: 'Tier 3', unknown: 'Sales' } as const;

/** A ticket of 2 March that was met at one level a day, from that day on. */
function ticket(levels: readonly SupportLevel[], some: { handOvers?: number; solvedAt?: string } = {}) {
  const states = levels.map((level, at) => ({ at: day(2 + at), group: groups[level], tags: [] }));
  const { at: since = day(2), group = '' } = states.pop() ?? {};
  return {
    id: '7',
    createdAt: day(2),
    group,
    ...(states.length === 0 ? {} : { earlier: states, since }),
    ...some,
  };
}
const way = (levels: readonly SupportLevel[], some?: Parameters<typeof ticket>[1]) =>
  wayOf(ticket(levels, some), levels.at(-1) ?? 'unknown', defaultSettings);

describe('the way of a ticket', () => {
  it('is a move for each change of level, with the wait at the level before', () => {
    const hours = (count: number) => count * 3_600_000;
    expect(way(['L1', 'L1', 'L2', 'L3']).moves).toEqual([
      { from: 'L1', to: 'L2', way: 'up', at: Date.parse(day(4)), waited: hours(48) },
      { from: 'L2', to: 'L3', way: 'up', at: Date.parse(day(5)), waited: hours(24) },
    ]);
  });

  it('tells a skipped level and a return', () => {
    expect(way(['L1', 'L3', 'L1']).moves.map(({ way }) => way)).toEqual(['skip', 'down']);
  });

  it('passes over what says nothing of a level, and tells no skipped level where that may have been it', () => {
    expect(way(['L1', 'unknown', 'L2']).moves).toMatchObject([{ from: 'L1', to: 'L2', way: 'up' }]);
    expect(way(['L1', 'unknown', 'L3']).moves).toMatchObject([{ from: 'L1', to: 'L3', way: 'up' }]);
    expect(way(['L1', 'unknown', 'L1', 'L3']).moves).toMatchObject([{ way: 'skip' }]);
    expect(way(['unknown', 'unknown'])).toMatchObject({ stays: [], moves: [], climbedUnseen: false });
  });

  it('is that of the export, wherever a person put the ticket since', () => {
    const corrected = wayOf(ticket(['L1', 'L2']), 'L3', defaultSettings);
    expect(corrected).toMatchObject({ present: 'L3', moves: [{ from: 'L1', to: 'L2', way: 'up' }] });
    expect(corrected.moves).toHaveLength(1);
    expect(wayOf(ticket(['L1', 'L1']), 'L3', defaultSettings).moves).toEqual([]);
    // Where the export says nothing, what a person said is where it is known to be, and no move.
    expect(wayOf(ticket(['unknown', 'unknown']), 'L2', defaultSettings)).toMatchObject({
      present: 'L2',
      stays: [{ level: 'L2' }],
      moves: [],
    });
  });

  it('ends a wait when the ticket was solved, where the export is of days later', () => {
    expect(way(['L1', 'L2'], { solvedAt: '2026-03-02T16:00:00Z' }).moves[0]?.at).toBe(
      Date.parse('2026-03-02T16:00:00Z'),
    );
    // Solved, opened again and moved: the solution tells nothing.
    expect(way(['L1', 'L1', 'L2'], { solvedAt: '2026-03-01T16:00:00Z' }).moves[0]?.at).toBe(
      Date.parse(day(4)),
    );
  });

  it('went up unseen where it was met above L1 first, unless nobody had handed it on', () => {
    expect(way(['L3']).climbedUnseen).toBe(true);
    expect(way(['L3'], { handOvers: 1 }).climbedUnseen).toBe(true);
    expect(way(['L3'], { handOvers: 0 }).climbedUnseen).toBe(false);
    expect(way(['L2', 'L3'], { handOvers: 1 }).climbedUnseen).toBe(false);
    expect(way(['L1']).climbedUnseen).toBe(false);
  });

  it('has one move less than stays, forwards in time, never to the same level', () => {
    const levels = fc.array(fc.constantFrom<SupportLevel>('L1', 'L2', 'L3', 'unknown'), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(levels, (all) => {
        const { stays, moves } = way(all);
        expect(moves).toHaveLength(Math.max(0, stays.length - 1));
        for (const { from, to, waited } of moves) expect([from !== to, waited >= 0]).toEqual([true, true]);
        const known = all.filter((level) => level !== 'unknown');
        expect(stays.at(-1)?.level).toBe(known.at(-1));
      }),
    );
  });
});

describe('a ticket that came back', () => {
  it('is told by the pair of levels with the most hand-overs', () => {
    expect(bounceOf(way(['L1', 'L2', 'L1', 'L2', 'L3', 'L2']).moves)).toEqual({
      lower: 'L1',
      upper: 'L2',
      handOvers: 3,
    });
    expect(bounceOf(way(['L1', 'L2', 'L3']).moves)).toBeUndefined();
  });
});

describe('a week at L1', () => {
  const week = { id: '2026-W10', from: Date.parse('2026-03-02'), to: Date.parse('2026-03-09') };
  const next = { id: '2026-W11', from: week.to, to: Date.parse('2026-03-16') };

  it('counts each ticket once, who came and who left upwards, and leaves out the unknown', () => {
    const ways = [
      way(['L1', 'L2', 'L1', 'L2']),
      { ...way(['L1']), id: '8' },
      { ...way(['L2']), id: '9' },
      { ...way(['L2'], { handOvers: 0 }), id: '10' },
      { ...way(['unknown']), id: '11' },
    ];
    const [first, second] = weeksAtL1(ways, [week, next]);
    expect([...(first?.entered ?? [])].sort()).toEqual(['7', '8', '9']);
    expect([...(first?.left ?? [])].sort()).toEqual(['7', '9']);
    expect([...(first?.unknown ?? [])]).toEqual(['11']);
    expect(second?.entered.size).toBe(0);
  });
});
