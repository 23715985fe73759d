import type { Pile } from '../sorted.ts';
import { columnsOf, plainLine, shortened, wrapped } from './wrapped.ts';

/** What the desk shows of one ticket: redacted words alone, and the account only where pages may show it. */
export interface Card {
  readonly id: string;
  /** `Tuesday 17 November 2026, 09:15`. */
  readonly when: string;
  readonly subject: string;
  readonly body: string;
  readonly theme?: string;
  readonly account?: string;
  /** What the machine thinks, how sure it is of its likeliest stream, and why. */
  readonly machine: { readonly stream: Pile; readonly confidence: number; readonly reason: string };
  /** What a person said before, where it waits since. */
  readonly unclearSince?: string;
}

/** How a terminal shows weight; each gives the text back where it shows none. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** Longer bodies are cut at this many lines; how much follows is told. */
const bodyLines = 12;
const indent = '  ';

/**
 * Gives the lines that show a ticket.
 *
 * @param heading `3 of 42 · drawn at random`
 * @param whole shows the body to its end
 */
export function cardLines(
  card: Card,
  { heading, columns, whole, paint }: { heading: string; columns: number; whole: boolean; paint: Paint },
): string[] {
  const { strong, faint } = paint;
  const inner = columns - indent.length;
  const facts: [string, string | undefined][] = [
    ['Theme', card.theme],
    ['Account', card.account],
  ];
  return [
    '',
    faint(`── ${heading} ${'─'.repeat(Math.max(0, columns - columnsOf(heading) - 4))}`),
    shortened(`${plainLine(card.id)} · ${card.when}`, columns),
    ...facts.flatMap(([name, value]) =>
      value === undefined ? [] : [`${faint(name.padEnd(9))}${shortened(value, columns - 9)}`],
    ),
    ...(card.unclearSince === undefined ? [] : wrapped(card.unclearSince, columns).map(faint)),
    '',
    ...wrapped(card.subject || '(no subject)', columns).map(strong),
    ...bodyOf(card.body, inner, whole).map((line) => `${indent}${line}`.trimEnd()),
    '',
  ];
}

/** What the machine thinks of a ticket and why, in lines. */
export function machineLines({ machine }: Card, columns: number): string[] {
  const { stream, confidence, reason } = machine;
  const sure = stream === 'unclear' ? '' : ` (${Math.round(confidence * 100)} %)`;
  return wrapped(`The machine: ${stream}${sure}. ${reason}`.trimEnd(), columns);
}

function bodyOf(body: string, columns: number, whole: boolean): string[] {
  const lines = wrapped(body.replace(/(\r\n|\n|\r){3,}/g, '\n\n').trim(), columns);
  // One line more than fits is shown, since the line that tells of it would take its place.
  if (whole || lines.length <= bodyLines + 1) return lines;
  const rest = lines.slice(bodyLines);
  const characters = [...rest.join(' ')].length;
  return [
    ...lines.slice(0, bodyLines),
    `… ${rest.length} more lines, ${new Intl.NumberFormat('en-GB').format(characters)} characters (m shows them)`,
  ];
}
