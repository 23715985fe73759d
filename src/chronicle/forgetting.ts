import type { Fault } from '../faults/index.ts';
import type { Forget } from '../tickets/index.ts';

/** Makes faults that are about some tickets fit to be published. */
export type Discretion = (faults: readonly Fault[], tickets: Iterable<string>) => Fault[];

/**
 * Makes what keeps the numbers of forgotten tickets out of faults. Where anything is to be forgotten, a fault that names
 * a ticket which no export holds says so in words that are the same whether it was forgotten or never there.
 *
 * @param known ids of the tickets that were read
 */
export function discretion(forget: Forget, known: ReadonlySet<string>): Discretion {
  if (forget.values.length === 0) return (faults) => [...faults];
  const listed = forget.values.flatMap(({ as, value }) => (as === 'requester' ? [] : [value]));
  return (faults, tickets) => {
    const silent = [...listed, ...[...tickets].filter((id) => !known.has(id)).map((id) => id.toLowerCase())];
    return faults.map((fault) =>
      silent.some((id) => names(fault.message.toLowerCase(), id)) ? { ...fault, message } : fault,
    );
  };
}

const message =
  'This names a ticket that is in no export or is to be forgotten, so it was left out. Take it out of the file.';

/** True when a text holds an id as a word of its own. */
function names(text: string, id: string): boolean {
  const letter = /[\p{L}\p{N}]/u;
  for (let at = text.indexOf(id); at >= 0; at = text.indexOf(id, at + 1)) {
    if (!letter.test(text[at - 1] ?? '') && !letter.test(text[at + id.length] ?? '')) return true;
  }
  return false;
}
