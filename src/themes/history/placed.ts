import type { Lexicon } from '../text/lexicon.ts';
import { type ReadText, readText } from '../text/reading.ts';
import type { TextTicket } from '../theme.ts';
import type { WeekSpan } from './history.ts';

/** A ticket that was read, in its week. */
export interface PlacedText {
  readonly ticket: TextTicket;
  readonly text: ReadText;
  /** When it was created, in milliseconds since 1970. */
  readonly at: number;
  /** Index of its week; −1 for a ticket outside all weeks. */
  readonly week: number;
}

/** Reads all tickets in an order of their own, whatever the order of files was. */
export function placed(
  tickets: readonly TextTicket[],
  weeks: readonly WeekSpan[],
  lexicon: Lexicon,
): PlacedText[] {
  const inOrder = tickets
    .map((ticket) => ({ ticket, at: Date.parse(ticket.createdAt) }))
    .sort((a, b) => a.at - b.at || (a.ticket.id < b.ticket.id ? -1 : 1));
  let week = 0;
  return inOrder.map(({ ticket, at }) => {
    while (week < weeks.length && at >= (weeks[week]?.to ?? 0)) week += 1;
    const inside = week < weeks.length && at >= (weeks[week]?.from ?? 0);
    return { ticket, text: readText(ticket, lexicon), at, week: inside ? week : -1 };
  });
}

/** Who wrote a ticket, as far as that makes two tickets independent: the account, else the requester, else the ticket itself. */
export function whoWrote({
  account,
  requester,
  id,
}: Pick<TextTicket, 'account' | 'requester' | 'id'>): string {
  if (account !== undefined) return `account ${account}`;
  return requester === undefined ? `ticket ${id}` : `requester ${requester}`;
}
