import { fnv1a, mulberry32 } from '../../seeds/index.ts';

/** A ticket that nobody has sorted yet, as far as the order of asking looks at it. */
export interface Waiting {
  readonly ticket: string;
  /** The week it came in, `2026-W46`. */
  readonly week: string;
  /** How sure the machine is of the stream that it finds likeliest, 0 to 1. */
  readonly confidence: number;
}

/** A ticket that a person is asked about, and how it came to be asked. */
export interface Asked {
  readonly ticket: string;
  readonly drawn: 'random' | 'uncertain';
}

/**
 * Gives the order in which tickets are asked about: one that the machine is least certain of, one drawn at random, in turns.
 *
 * Which half a ticket is in, and where in the random half, hangs on its week and number alone. So what the random half tells of
 * the machine's accuracy is never flattered or spoiled by what the machine thinks, wherever the session stops; and a ticket keeps
 * its draw when others are sorted or arrive.
 */
export function sortingQueue(tickets: readonly Waiting[]): Asked[] {
  const drawn = tickets.map((one) => ({ one, lot: lotOf(one) }));
  const random = drawn.filter(({ lot }) => lot.random).sort((a, b) => byLot(a, b));
  const uncertain = drawn
    .filter(({ lot }) => !lot.random)
    .sort((a, b) => a.one.confidence - b.one.confidence || byLot(a, b));
  const queue: Asked[] = [];
  for (let turn = 0; turn < Math.max(random.length, uncertain.length); turn += 1) {
    const [least, any] = [uncertain[turn], random[turn]];
    if (least !== undefined) queue.push({ ticket: least.one.ticket, drawn: 'uncertain' });
    if (any !== undefined) queue.push({ ticket: any.one.ticket, drawn: 'random' });
  }
  return queue;
}

interface Lot {
  readonly random: boolean;
  readonly place: number;
}

function lotOf({ week, ticket }: Waiting): Lot {
  const next = mulberry32(fnv1a(`${week}\n${ticket}`));
  return { random: next() < 0.5, place: next() };
}

function byLot(a: { one: Waiting; lot: Lot }, b: { one: Waiting; lot: Lot }): number {
  return a.lot.place - b.lot.place || (a.one.ticket < b.one.ticket ? -1 : 1);
}
