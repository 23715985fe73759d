import type { Postings } from './postings.ts';

const enoughWords = 2;
/** Of fewer tickets one word is not their matter because they all hold it. */
const enoughForOneWord = 20;

/**
 * How well a group's own words fit it, 0 to 1. Its words are said by a ticket that holds its whole name, or a word of its name and
 * another of its most telling words; a name of one word is not enough alone in a handful of tickets, nor one with a number (`Room 5`), for
 * a heap of tickets has that too. The harmonic mean (F1) of the share of its tickets that say them and the share of the tickets saying
 * them that are its own: of what can be read off the words it agrees best with the purity of labelled groups, so a low one tells that
 * several things are in it.
 *
 * @param name its telling words, and whether it says a number beside them
 */
export function fitOf(
  { terms: name, withNumber }: { readonly terms: readonly string[]; readonly withNumber: boolean },
  telling: readonly string[],
  members: { readonly owner: Int32Array; readonly group: number; readonly size: number },
  postings: Postings,
): number {
  const said = new Map<number, number>();
  for (const term of new Set([...name, ...telling]))
    for (const row of postings.holding([term])) said.set(row, (said.get(row) ?? 0) + 1);
  const named = new Set(name.flatMap((term) => postings.holding([term])));
  for (const row of said.keys()) if (!named.has(row)) said.delete(row);
  if (name.length >= enoughWords || (!withNumber && members.size >= enoughForOneWord))
    for (const row of postings.holding(name)) said.set(row, enoughWords);
  let all = 0;
  let own = 0;
  for (const [row, words] of said) {
    if (words < enoughWords) continue;
    all += 1;
    if (members.owner[row] === members.group) own += 1;
  }
  return (2 * own) / Math.max(1, members.size + all);
}

/**
 * How well the words of a burst fit the tickets that it found: the share that hold two of them, or the only one. Elsewhere they may well
 * be said too, above all where it burst inside a theme: that tells nothing against it.
 */
export function fitOfBurst(
  bursting: readonly string[],
  members: { readonly owner: Int32Array; readonly group: number; readonly size: number },
  postings: Postings,
): number {
  const said = new Map<number, number>();
  for (const term of bursting)
    for (const row of postings.holding([term]))
      if (members.owner[row] === members.group) said.set(row, (said.get(row) ?? 0) + 1);
  const enough = Math.min(enoughWords, bursting.length);
  return [...said.values()].filter((words) => words >= enough).length / members.size;
}
