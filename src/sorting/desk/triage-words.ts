import { counted, listed } from '../../words/index.ts';
import type { Pile } from '../sorted.ts';
import type { TriageQueue } from './triage-queue.ts';

/** A triage takes a quarter of an hour, and a ticket three minutes of it. */
export const triageMinutes = 15;
export const minutesEach = 3;

/**
 * What is said before a triage begins: what comes first, what was missed, and whether all of it fits.
 *
 * @param facts `isLate` is true of a day whose tickets should have been routed by now: its next working day is over
 */
export function beforeTriage(
  { unclear, earlier, today }: TriageQueue,
  {
    isLate,
    inWords,
  }: { readonly isLate: (day: string) => boolean; readonly inWords: (day: string) => string },
): string[] {
  const said: string[] = [];
  if (unclear.length > 0) {
    said.push(
      unclear.length === 1
        ? '1 from earlier days is still unclear. Start with it.'
        : `${unclear.length} from earlier days are still unclear. Start with these.`,
    );
  }
  const late = earlier.filter(({ day }) => isLate(day));
  for (const day of new Set(late.map((one) => one.day))) {
    const count = late.filter((one) => one.day === day).length;
    said.push(
      `${counted(count, 'ticket')} of ${inWords(day)} ${count === 1 ? 'has' : 'have'} not been through triage.`,
    );
  }
  const all = unclear.length + earlier.length + today.length;
  const minutes = all * minutesEach;
  if (minutes > triageMinutes) {
    said.push(`${counted(all, 'ticket')} at three minutes are ${minutes} minutes. Skim before the session.`);
  }
  return said;
}

/** A ticket that was seen in the last days, as far as its shape is told. */
export interface Shaped {
  readonly ticket: string;
  readonly theme: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Tells people apart; a ticket that names nobody stands for itself. */
  readonly requester: string;
}

const shapeDays = 10;
const dayLength = 86_400_000;

/**
 * Says that a ticket is the third of its shape: of its theme, within ten days, from a third requester. Nothing for the first two,
 * and nothing from the fourth on, when it has been said.
 */
export function thirdOfShape(ticket: Shaped, others: readonly Shaped[]): string | undefined {
  const before = others
    .filter(({ theme, at }) => theme === ticket.theme && at >= ticket.at - shapeDays * dayLength)
    .filter((one) => one.at < ticket.at || (one.at === ticket.at && one.ticket < ticket.ticket))
    .sort((a, b) => a.at - b.at || (a.ticket < b.ticket ? -1 : 1));
  const firsts = new Map<string, Shaped>();
  for (const one of before) if (!firsts.has(one.requester)) firsts.set(one.requester, one);
  const [first] = firsts.values();
  if (first === undefined || firsts.size !== 2 || firsts.has(ticket.requester)) return undefined;
  const days = Math.max(1, Math.ceil((ticket.at - first.at) / dayLength));
  const ids = [...firsts.values()].map((one) => one.ticket);
  return `Third ticket of this shape in ${counted(days, 'day')}: ${listed([...ids, ticket.ticket])}.`;
}

/** What a triage did. */
export interface TriageDone {
  /** `Friday 20 November 2026`. */
  readonly date: string;
  readonly queue: TriageQueue;
  /** What each ticket was given, in order. */
  readonly given: readonly { readonly ticket: string; readonly stream: Pile }[];
  /** True where a ticket of the last seven days is brief input. */
  readonly briefThisWeek: boolean;
  readonly milliseconds: number;
}

/** The note that a triage leaves: what came in, where it went, what stayed unclear, what the product owner may want to hear of. */
export function triageNote({ date, queue, given, briefThisWeek, milliseconds }: TriageDone): string[] {
  const of = (stream: Pile): string[] =>
    given.filter((one) => one.stream === stream).map(({ ticket }) => ticket);
  const [bug, brief, noise, unclear] = [of('bug'), of('brief'), of('noise'), of('unclear')];
  const before = new Set(queue.unclear);
  const settled = [...bug, ...brief, ...noise].filter((ticket) => before.has(ticket)).length;
  const fresh = unclear.filter((ticket) => !before.has(ticket)).length;
  const routed = bug.length + brief.length + noise.length;
  const left = queue.unclear.length + queue.earlier.length + queue.today.length - given.length;
  return [
    `Triage of ${date}`,
    row('In', counted(queue.earlier.length + queue.today.length, 'ticket')),
    row('Routed', `${routed}: ${bug.length} bug, ${brief.length} brief input, ${noise.length} noise`),
    row('Unclear', `${fresh} new, ${before.size - settled} carried, ${settled} settled`),
    row('Brief input', brief.length > 0 ? brief.join(', ') : 'none heard'),
    ...(left > 0 ? [row('Not reached', counted(left, 'ticket'))] : []),
    row('Minutes', milliseconds < 30_000 ? 'under one' : String(Math.round(milliseconds / 60_000))),
    ...(briefThisWeek || brief.length > 0 ? [] : ['No brief input this week. Is one hiding among the bugs?']),
  ];
}

/** A time as minutes and seconds: `3:05`. */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(13)}${value}`;
}
