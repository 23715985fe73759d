import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenAfter } from '../../../src/chronicle/themes/written-after.ts';
import { groundsWith, type Told } from '../pipeline/grounds.ts';

const day = 24 * 3600 * 1000;
const begin = Date.parse('2026-03-02T09:00:00Z');
const told = (id: string, requester: string, days: number, themes: readonly string[]): Told => ({
  id,
  requester,
  createdAt: new Date(begin + days * day).toISOString(),
  themes,
});
type Tickets = ReturnType<typeof groundsWith>['desk']['tickets'];

/** Pair by pair: what every two tickets of a person say. */
function slowly(tickets: Tickets): Set<string> {
  const said = new Set<string>();
  tickets.forEach((first, at) => {
    for (const next of tickets.slice(at + 1)) {
      if (next.ticket.requester !== first.ticket.requester || next.at - first.at > 14 * day) continue;
      for (const theme of first.themes)
        for (const other of next.themes)
          if (!first.themes.includes(other) && !next.themes.includes(theme))
            said.add(`${theme} ${other} ${first.ticket.requester}`);
    }
  });
  return said;
}

function quickly(tickets: Tickets): Set<string> {
  return new Set(
    [...writtenAfter({ tickets })].flatMap(([theme, others]) =>
      [...others].flatMap(([other, people]) => [...people].map((who) => `${theme} ${other} ${who}`)),
    ),
  );
}

describe('of what people write after a theme', () => {
  it('a later ticket of both themes takes nothing from an earlier one of the first alone', () => {
    const { desk } = groundsWith([
      told('1', 'r', 0, ['a']),
      told('2', 'r', 1, ['a', 'b']),
      told('3', 'r', 2, ['b']),
    ]);
    expect([...quickly(desk.tickets)]).toEqual(['a b r']);
  });

  it('every pair of tickets within two weeks is heard', () => {
    const one = fc.record({
      requester: fc.constantFrom('r', 's'),
      days: fc.integer({ min: 0, max: 40 }),
      themes: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 25 }), (all) => {
        const { desk } = groundsWith(
          all.map(({ requester, days, themes }, index) => told(`${index}`, requester, days, themes)),
        );
        expect(quickly(desk.tickets)).toEqual(slowly(desk.tickets));
      }),
    );
  });
});
