import type { Lexicon } from '../text/lexicon.ts';
import { pauseNumber } from '../text/reading.ts';
import type { WeekTicket } from './week-ticket.ts';

/** So many different words of a ticket are read, its subject's first; a pasted log has more and says no more. */
const wordsRead = 24;
/** Versions and numbers say where something happens, never what: `148.0.2` bursts with every release. */
const number = /^v?[\p{N}.,_-]+$/u;
/** Two tickets of one requester that share so much of their words are copies of one text. */
const copy = 0.8;
/** A ticket is compared with so many earlier ones of its requester. */
const compared = 100;

/** Gives every telling word of the desk a number, in the order of meeting. */
export class Terms {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** The number of a term. */
  number(term: string): number {
    let number = this.#numbers.get(term);
    if (number === undefined) {
      number = this.names.length;
      this.names.push(term);
      this.#numbers.set(term, number);
    }
    return number;
  }

  /** The different terms of a ticket in the order in which they first stand. */
  of({ text }: WeekTicket): Int32Array {
    const found = new Set<number>();
    for (const form of text.forms) {
      const term = form === pauseNumber ? '' : (this.#lexicon.forms[form]?.term ?? '');
      if (term === '' || number.test(term)) continue;
      found.add(this.number(term));
      if (found.size === wordsRead) break;
    }
    return Int32Array.from(found);
  }
}

/** One week of tickets, to be asked by row (which terms has this ticket) and by term (which tickets hold it). */
export interface WeekIndex {
  readonly tickets: readonly WeekTicket[];
  /** The terms of each ticket in the order in which they first stand, */
  readonly rows: readonly Int32Array[];
  /** and in ascending order. */
  readonly sorted: readonly Int32Array[];
  /** The rows that hold a term. */
  readonly holding: (term: number) => Int32Array;
}

const nobody = new Int32Array(0);

/** Indexes a week. Copies of one text by one requester count once, as the one with the first id. */
export function indexWeek(week: readonly WeekTicket[], terms: Terms): WeekIndex {
  const sorted = [...week].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const tickets: WeekTicket[] = [];
  const rows: Int32Array[] = [];
  const before = new Map<string, Set<number>[]>();
  for (const ticket of sorted) {
    const row = terms.of(ticket);
    const earlier = before.get(ticket.who) ?? [];
    if (earlier.slice(-compared).some((other) => isCopy(row, other))) continue;
    earlier.push(new Set(row));
    before.set(ticket.who, earlier);
    tickets.push(ticket);
    rows.push(row);
  }
  const starts = new Int32Array(terms.names.length + 1);
  for (const row of rows) for (const term of row) starts[term + 1] = (starts[term + 1] as number) + 1;
  for (let term = 0; term < terms.names.length; term += 1)
    starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
  const held = new Int32Array(starts[terms.names.length] as number);
  const next = starts.slice();
  rows.forEach((row, at) => {
    for (const term of row) {
      held[next[term] as number] = at;
      next[term] = (next[term] as number) + 1;
    }
  });
  return {
    tickets,
    rows,
    sorted: rows.map((row) => row.slice().sort()),
    holding: (term) => (term + 1 < starts.length ? held.subarray(starts[term], starts[term + 1]) : nobody),
  };
}

function isCopy(row: Int32Array, other: ReadonlySet<number>): boolean {
  let shared = 0;
  for (const term of row) if (other.has(term)) shared += 1;
  return shared >= copy * (row.length + other.size - shared);
}
