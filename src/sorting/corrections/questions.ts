import type { Tell } from '../../documents/index.ts';

/** Which question or limitation of one handoff a ticket is about. */
export interface QuestionOf {
  /** The handoff's id. */
  readonly handoff: string;
  /** Its place in the handoff, `number` from 1 as people count; null where the ticket is about none of them. */
  readonly place: { readonly kind: 'question' | 'limitation'; readonly number: number } | null;
  readonly line: number;
}

const form = /^(\S+)\s+(?:(question|limitation)\s*(\d+)|none)$/i;

/** Reads a cell such as `v4-2 question 2`, `v4-2 none`; several handoffs are parted by semicolons. What cannot be read is told. */
export function questionsIn(cell: string, line: number, said: Tell): QuestionOf[] {
  const read = new Map<string, QuestionOf>();
  for (const part of cell.split(';').map((one) => one.trim())) {
    if (part === '') continue;
    const one = questionIn(part, line);
    if (one === undefined)
      said(
        `'${part}' is not a question of a handoff. Write the handoff's id and which one it is: 'v4-2 question 2', 'v4-2 limitation 1' or 'v4-2 none'.`,
      );
    else if (read.has(one.handoff))
      said(
        `'${part}': this names the handoff '${one.handoff}' twice, and the first counts. Take one of them out.`,
      );
    else read.set(one.handoff, one);
  }
  return [...read.values()];
}

function questionIn(part: string, line: number): QuestionOf | undefined {
  const [, id = '', kind, digits] = form.exec(part) ?? [];
  const number = Number(digits);
  if (id === '' || number === 0) return undefined;
  const handoff = id.toLowerCase();
  if (kind === undefined) return { handoff, place: null, line };
  return { handoff, place: { kind: kind.toLowerCase() as 'question' | 'limitation', number }, line };
}

/** The same as it is written: `v4-2 question 2`. */
export function questionInWords({ handoff, place }: QuestionOf): string {
  return place === null ? `${handoff} none` : `${handoff} ${place.kind} ${place.number}`;
}
