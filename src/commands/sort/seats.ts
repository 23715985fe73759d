import { dayInWords, localDay, momentInWords, weekdayInWords } from '../../calendar/index.ts';
import type { Desk, LaidOut, Placed } from '../../chronicle/index.ts';
import {
  type Card,
  type Correction,
  type Shaped,
  sortingQueue,
  type TriageQueue,
  thirdOfShape,
  triageQueue,
} from '../../sorting/index.ts';
import { counted } from '../../words/index.ts';
import type { Seat } from './ask.ts';

/** The tickets of some weeks that nobody has sorted, in the order in which the desk asks about them. */
export function seatsOf(laid: LaidOut, weeks: ReadonlySet<string>): Seat[] {
  const { desk } = laid;
  const waiting = desk.tickets
    .filter((placed) => weeks.has(weekOf(placed, desk)) && placed.sorted.streamBy !== 'person')
    .map((placed) => ({ placed, week: weekOf(placed, desk) }));
  const byId = new Map(waiting.map(({ placed }) => [placed.ticket.id, placed]));
  const queue = sortingQueue(
    waiting.map(({ placed, week }) => ({
      ticket: placed.ticket.id,
      week,
      confidence: placed.sorted.confidence,
    })),
  );
  return queue.flatMap(({ ticket, drawn }) => {
    const placed = byId.get(ticket);
    return placed === undefined ? [] : [{ card: cardOf(placed, laid), drawn }];
  });
}

/** The daily triage: what it asks about, and its tickets in that order. */
export interface TriageSeats {
  readonly queue: TriageQueue;
  readonly seats: readonly Seat[];
  /** The as-of day. */
  readonly today: string;
  /** True where a ticket of the seven days up to now is brief input. */
  readonly briefThisWeek: boolean;
}

const weekLength = 7 * 86_400_000;

/** The triage of the as-of day. @param on the day that this session's corrections are written with */
export function triageSeats(laid: LaidOut, on: string): TriageSeats {
  const { desk, corrections } = laid;
  const { timeZone } = desk.settings;
  const today = localDay(desk.asOf, timeZone);
  const queue = triageQueue(
    desk.tickets.map(({ ticket, at, sorted }) => ({
      ticket: ticket.id,
      day: localDay(at, timeZone),
      stream: sorted.stream,
      byPerson: sorted.streamBy === 'person',
    })),
    corrections,
    { today, on },
  );
  const byId = new Map(desk.tickets.map((placed) => [placed.ticket.id, placed]));
  const shapes = desk.tickets.flatMap(shapeOf);
  const order = [...queue.unclear, ...queue.earlier.map(({ ticket }) => ticket), ...queue.today];
  const waits = new Set(queue.unclear);
  const seats = order.flatMap((id): Seat[] => {
    const placed = byId.get(id);
    if (placed === undefined) return [];
    const [shape] = shapeOf(placed);
    const remark = shape && thirdOfShape(shape, shapes);
    const since = waits.has(id) ? unclearSince(corrections.get(id), placed, desk) : undefined;
    const card = cardOf(placed, laid);
    return [
      {
        card: since === undefined ? card : { ...card, unclearSince: since },
        drawn: 'triage',
        ...(remark !== undefined && { remark }),
      },
    ];
  });
  const briefThisWeek = desk.tickets.some(
    ({ at, sorted }) => at > desk.asOf - weekLength && sorted.stream === 'brief',
  );
  return { queue, seats, today, briefThisWeek };
}

/** A local day in words: `Friday 20 November 2026`. */
export function dayWords(day: string): string {
  const midnight = Date.parse(day);
  return `${weekdayInWords(midnight, 'UTC')} ${dayInWords(midnight, 'UTC')}`;
}

function weekOf({ week }: Placed, { weeks }: Desk): string {
  return weeks[week]?.id ?? '';
}

function cardOf({ ticket, sorted, themes, at }: Placed, { desk, themes: known }: LaidOut): Card {
  const theme = known.find(({ id }) => id === themes[0])?.label;
  const { stream, confidence } = sorted.machine ?? sorted;
  return {
    id: ticket.id,
    when: momentInWords(at, desk.settings.timeZone),
    subject: ticket.subject,
    body: ticket.body,
    ...(theme !== undefined && { theme }),
    ...(ticket.account !== undefined && { account: ticket.account }),
    // What a person said is no reason of the machine's.
    machine: { stream, confidence, reason: sorted.streamBy === 'person' ? '' : sorted.reason },
  };
}

function shapeOf({ ticket, themes, at }: Placed): Shaped[] {
  const [theme] = themes;
  const requester = ticket.requester ?? `ticket ${ticket.id}`;
  return theme === undefined ? [] : [{ ticket: ticket.id, theme, at, requester }];
}

function unclearSince(correction: Correction | undefined, { at, sorted }: Placed, desk: Desk): string {
  const { timeZone } = desk.settings;
  const since = correction?.on ?? localDay(at, timeZone);
  const days = Math.round((Date.parse(localDay(desk.asOf, timeZone)) - Date.parse(since)) / 86_400_000);
  return `Unclear for ${counted(Math.max(0, days), 'day')}. ${sorted.reason}`;
}
