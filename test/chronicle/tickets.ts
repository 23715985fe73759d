import type { Sorted } from '../../src/sorting/index.ts';
import { redact, type Ticket } from '../../src/tickets/index.ts';

/** A ticket of a test: what it leaves out is plain. */
export function ticket(
  some: Partial<Omit<Ticket, 'subject' | 'body' | 'tags'>> & { id: string; subject?: string; body?: string },
): Ticket {
  return {
    createdAt: '2026-03-02T09:00:00Z',
    from: { file: 'data/tickets/a.csv', line: 2 },
    ...some,
    subject: redact(some.subject ?? 'Printing').text,
    body: redact(some.body ?? 'The margin is cut off.').text,
    tags: [],
  };
}

export const sorted = (some: Partial<Sorted> = {}): Sorted => ({
  stream: 'bug',
  streamBy: 'rule',
  confidence: 0.8,
  reason: 'Says "cut off".',
  kind: 'doesnt-work',
  supportLevel: 'L1',
  ...some,
});

/** So many tickets a week from a Monday on, one hour apart, with ids in order. */
export function weekly(counts: readonly number[], from = '2026-01-05T09:00:00Z'): Ticket[] {
  return counts.flatMap((count, week) =>
    Array.from({ length: count }, (_, index) =>
      ticket({
        id: `${String(week).padStart(3, '0')}-${String(index).padStart(3, '0')}`,
        createdAt: new Date(Date.parse(from) + week * 7 * 86_400_000 + index * 3_600_000).toISOString(),
      }),
    ),
  );
}
