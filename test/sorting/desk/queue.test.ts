import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortingQueue } from '../../../src/sorting/index.ts';

const tickets = fc.uniqueArray(
  fc.record({
    ticket: fc.integer({ min: 1, max: 99_999 }).map(String),
    week: fc.constant('2026-W46'),
    confidence: fc.double({ min: 0.3, max: 1, noNaN: true }),
  }),
  { selector: ({ ticket }) => ticket, maxLength: 60 },
);
const half = (queue: ReturnType<typeof sortingQueue>, drawn: string) =>
  queue.filter((one) => one.drawn === drawn).map(({ ticket }) => ticket);

describe('the order in which the desk asks', () => {
  it('has every ticket once, whatever order they come in', () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const queue = sortingQueue(all);
        expect(queue.map(({ ticket }) => ticket).sort()).toEqual(all.map(({ ticket }) => ticket).sort());
        expect(sortingQueue([...all].reverse())).toEqual(queue);
      }),
    );
  });

  it('takes the least certain and the drawn ones in turns while there are both', () => {
    fc.assert(
      fc.property(tickets, (all) => {
        const queue = sortingQueue(all);
        const turns = 2 * Math.min(half(queue, 'random').length, half(queue, 'uncertain').length);
        for (let at = 0; at < turns; at += 1)
          expect(queue[at]?.drawn).toBe(at % 2 === 0 ? 'uncertain' : 'random');
        const sure = new Map(all.map(({ ticket, confidence }) => [ticket, confidence]));
        const asked = half(queue, 'uncertain').map((ticket) => sure.get(ticket) ?? 0);
        expect(asked).toEqual([...asked].sort((a, b) => a - b));
      }),
    );
  });

  it('draws the same tickets in the same order whatever the machine thinks of them', () => {
    fc.assert(
      fc.property(tickets, fc.double({ min: 0.3, max: 1, noNaN: true }), (all, confidence) => {
        const other = all.map((one, index) => (index % 3 === 0 ? { ...one, confidence } : one));
        expect(half(sortingQueue(other), 'random')).toEqual(half(sortingQueue(all), 'random'));
      }),
    );
  });

  it('keeps every draw when other tickets are sorted meanwhile', () => {
    fc.assert(
      fc.property(tickets, fc.nat(), (all, gone) => {
        const rest = all.filter((_, index) => index !== gone % Math.max(1, all.length));
        const left = new Set(rest.map(({ ticket }) => ticket));
        expect(half(sortingQueue(rest), 'random')).toEqual(
          half(sortingQueue(all), 'random').filter((ticket) => left.has(ticket)),
        );
      }),
    );
  });

  it('draws about half of a week, and others in another week', () => {
    const of = (week: string) =>
      Array.from({ length: 1000 }, (_, index) => ({ ticket: String(index), week, confidence: 0.5 }));
    const drawn = half(sortingQueue(of('2026-W46')), 'random');
    expect(drawn.length).toBeGreaterThan(440);
    expect(drawn.length).toBeLessThan(560);
    expect(half(sortingQueue(of('2026-W47')), 'random')).not.toEqual(drawn);
  });
});
