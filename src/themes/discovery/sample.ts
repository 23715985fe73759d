import { fnv1a } from '../../seeds/index.ts';
import type { ReadText } from '../text/reading.ts';
import type { TextTicket } from '../theme.ts';

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byContent = (a: TextTicket, b: TextTicket): number =>
  inOrder(a.id, b.id) ||
  inOrder(a.createdAt, b.createdAt) ||
  inOrder(a.subject, b.subject) ||
  inOrder(a.body, b.body);

/**
 * At most `most` tickets in an order of their own: those whose ids have the smallest hashes. A ticket drawn once stays drawn while
 * others come, which a random sample would not give.
 */
export function sampleOf(tickets: readonly TextTicket[], most: number): TextTicket[] {
  return drawn(tickets, most, byContent);
}

/** The same of texts that are read already, whose ids are all different. */
export function textSample(texts: readonly ReadText[], most: number): ReadText[] {
  return drawn(texts, most, (a, b) => inOrder(a.id, b.id));
}

function drawn<One extends { readonly id: string }>(
  all: readonly One[],
  most: number,
  order: (a: One, b: One) => number,
): One[] {
  if (all.length <= most) return [...all].sort(order);
  return all
    .map((one) => ({ one, hash: fnv1a(one.id) }))
    .sort((a, b) => a.hash - b.hash || order(a.one, b.one))
    .slice(0, most)
    .map(({ one }) => one)
    .sort(order);
}
