import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../src/chronicle/desk.ts';
import { toCheck } from '../../../src/chronicle/weeks/to-check.ts';
import type { Sorted } from '../../../src/sorting/index.ts';
import { sorted, ticket } from '../tickets.ts';

const place = (id: string, some: Partial<Sorted>, subject = 'Printing'): Placed => ({
  ticket: ticket({ id, subject, body: '' }),
  sorted: sorted(some),
  themes: [],
  at: 0,
  week: 0,
});
const unclear = (id: string, confidence: number) => place(id, { stream: 'unclear', confidence });
const bug = (id: string, confidence: number) => place(id, { confidence });
const byPerson = (id: string, machine: Sorted['machine']) =>
  place(id, { streamBy: 'person', confidence: 1, ...(machine ? { machine } : {}) });

describe('the tickets to check', () => {
  it('are the one that was nearly sorted, the one that the machine is least sure of, and what contradicts a person', () => {
    const week = [
      unclear('u1', 0.4),
      unclear('u2', 0.7),
      bug('b1', 0.85),
      bug('b2', 0.6),
      byPerson('p1', { stream: 'noise', lean: 'noise', confidence: 0.8 }),
    ];
    expect(toCheck(week)).toEqual([
      { ticket: 'u2', why: 'nearly' },
      { ticket: 'b2', why: 'unsure' },
      { ticket: 'p1', why: 'differs' },
    ]);
  });

  it('leave out what a person sorted as the machine would, and where the machine says nothing', () => {
    expect(
      toCheck([
        byPerson('p1', { stream: 'bug', lean: 'bug', confidence: 0.8 }),
        byPerson('p2', { stream: 'unclear', lean: 'noise', confidence: 0.4 }),
        byPerson('p3', undefined),
      ]),
    ).toEqual([]);
  });

  it('leave out what the machine is sure of, and tickets without a word', () => {
    expect(toCheck([bug('b1', 0.95), place('u1', { stream: 'unclear', confidence: 0.4 }, '')])).toEqual([]);
  });

  it('are a tenth of many', () => {
    const week = Array.from({ length: 40 }, (_, at) => bug(`b${at + 10}`, 0.4 + at / 100));
    expect(toCheck(week).map(({ ticket: id }) => id)).toEqual(['b10', 'b11', 'b12', 'b13']);
  });

  it('name each ticket once, whatever the order in which the tickets come', () => {
    const placed = fc.record({
      stream: fc.constantFrom('bug' as const, 'brief' as const, 'unclear' as const),
      streamBy: fc.constantFrom('rule' as const, 'person' as const),
      confidence: fc.constantFrom(0.3, 0.5, 0.7, 1),
      machine: fc.constantFrom({ stream: 'noise' as const, lean: 'noise' as const, confidence: 0.6 }),
    });
    fc.assert(
      fc.property(fc.array(placed, { maxLength: 30 }), (all) => {
        const week = all.map((some, at) => place(String(at), some));
        const found = toCheck(week);
        expect(new Set(found.map(({ ticket: id }) => id)).size).toBe(found.length);
        expect(toCheck([...week].reverse())).toEqual(found);
      }),
    );
  });
});
