import { fnv1a } from '../../seeds/index.ts';
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
  let drawn = [...tickets];
  if (drawn.length > most) {
    drawn = drawn
      .map((ticket) => ({ ticket, hash: fnv1a(ticket.id) }))
      .sort((a, b) => a.hash - b.hash || byContent(a.ticket, b.ticket))
      .slice(0, most)
      .map(({ ticket }) => ticket);
  }
  return drawn.sort(byContent);
}
