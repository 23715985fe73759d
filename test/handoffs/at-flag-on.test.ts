import { describe, expect, it } from 'vitest';
import { gate, parseHandoff } from '../../src/handoffs/index.ts';
import { beforeRelease, goodHandoff } from './a-handoff.ts';

const afterwards = '2026-09-18T09:00:00+03:00';
const judged = (question: string, now: string) => {
  const text = goodHandoff.replace('## Escalation path', `${question}\n\n## Escalation path`);
  const { handoff, faults } = parseHandoff(text, 'content/handoffs/seats.md');
  if (!handoff || faults.length > 0) throw new Error('The handoff of the test cannot be read.');
  return gate(handoff, now);
};
const learned = '### Where are my points?\n\nTBD\n\n- Added: 2026-09-16';

describe('a question that the rollout taught after flag on', () => {
  it('did not hold the release, and that its answer is missing is advised', () => {
    const { ready, reasons, items, notes } = judged(learned, afterwards);
    expect({ ready, reasons }).toEqual({ ready: true, reasons: [] });
    expect(items.map(({ id }) => id)).not.toContain('G4');
    expect(notes.join(' ')).toMatch(/'Where are my points\?' is answered with .TBD/);
  });

  it('is asked for like any other where it was there before', () => {
    const { ready, reasons } = judged(learned.replace('09-16', '09-08'), afterwards);
    expect(ready).toBe(false);
    expect(reasons.join(' ')).toContain('TBD');
  });

  it('holds a release that is still to come', () => {
    expect(judged(learned, beforeRelease).ready).toBe(false);
  });
});
