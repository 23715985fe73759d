import { describe, expect, it } from 'vitest';
import { type MomentTicket, tellingMoment } from '../../../src/pipeline/index.ts';

const told = (id: string, letters: number, some: Partial<MomentTicket> = {}): MomentTicket => ({
  id,
  text: 'x'.repeat(letters),
  byHand: false,
  wishes: false,
  confidence: 0.6,
  at: 0,
  ...some,
});

describe('the moment that tells brief input best', () => {
  it('is none where there is no text long enough to tell one', () => {
    expect(tellingMoment([])).toBeUndefined();
    expect(tellingMoment([told('a', 39), told('b', 5)])).toBeUndefined();
  });

  it('is neither the shortest nor the longest of several, however sure', () => {
    const found = tellingMoment([
      told('short', 41, { confidence: 0.99, byHand: true }),
      told('a', 100),
      told('b', 120, { confidence: 0.7 }),
      told('long', 4000, { confidence: 0.99, byHand: true }),
    ]);
    expect(found?.id).toBe('b');
  });

  it('is one that a person sorted, then one that asks for a change, then the surest, then the newest', () => {
    const sure = told('sure', 100, { confidence: 0.9 });
    const wish = told('wish', 100, { wishes: true });
    const hand = told('hand', 100, { byHand: true });
    const newest = told('newest', 100, { confidence: 0.9, at: 5 });
    expect(tellingMoment([sure, newest])?.id).toBe('newest');
    expect(tellingMoment([sure, wish])?.id).toBe('wish');
    expect(tellingMoment([hand, wish, sure])?.id).toBe('hand');
  });

  it('is the same whatever the order', () => {
    const tickets = ['a', 'b', 'c', 'd', 'e'].map((id, index) => told(id, 100 + index));
    expect(tellingMoment([...tickets].reverse())).toEqual(tellingMoment(tickets));
  });
});
