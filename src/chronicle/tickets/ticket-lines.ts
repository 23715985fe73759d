import { isoWithOffset, momentInWords } from '../../calendar/index.ts';
import type { Theme } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';
import { kindFragment, levelFragment, streamFragment, themeFragment, ticketAnchor } from '../addresses.ts';
import type { Desk, Placed } from '../desk.ts';
import type { TicketFilter, TicketLine } from '../schema/ticket.ts';
import { piles } from '../weeks/assess.ts';

/** A page shows this many characters of a body; the rest is cut and the cut is told. */
const longestBody = 1200;

/** A ticket as the page of its week shows it. */
export function ticketLine(
  placed: Placed,
  desk: Desk,
  labels: ReadonlyMap<string, string>,
  words: Words,
): TicketLine {
  const { ticket, sorted, themes, at } = placed;
  const { timeZone, privacy } = desk.settings;
  const silent = privacy.quotes === 'none';
  const body = [...ticket.body];
  const cut = body.length > longestBody;
  return {
    id: ticket.id,
    anchor: ticketAnchor(ticket.id),
    week: desk.weeks[placed.week]?.id ?? '',
    createdAt: isoWithOffset(at, timeZone),
    when: momentInWords(at, timeZone, words),
    subject: silent ? '' : ticket.subject,
    body: silent ? '' : cut ? body.slice(0, longestBody).join('') : ticket.body,
    cut: !silent && cut,
    stream: sorted.stream,
    streamBy: sorted.streamBy,
    confidence: sorted.confidence,
    // A reason quotes the words that decided, and so is the customer's as well.
    reason: silent ? words.watch.wordless : sorted.reason,
    kind: sorted.kind,
    ...(sorted.chainLevel ? { chainLevel: sorted.chainLevel } : {}),
    supportLevel: sorted.supportLevel,
    themes: themes.map((id) => ({ id, label: labels.get(id) ?? id })),
    ...(ticket.account ? { account: ticket.account } : {}),
  };
}

/** The ways to narrow the tickets of one week, each with its count; `all` first, themes by weight. */
export function ticketFilters(placed: readonly Placed[], themes: readonly Theme[]): TicketFilter[] {
  const tally = (belongs: (one: Placed) => boolean): number => placed.filter(belongs).length;
  const filters: TicketFilter[] = [{ fragment: 'all', label: 'All', count: placed.length, group: 'all' }];
  for (const pile of piles) {
    const count = tally(({ sorted }) => sorted.stream === pile);
    filters.push({ fragment: streamFragment(pile), label: pile, count, group: 'stream' });
  }
  const weighed = themes
    .map((theme) => ({ theme, count: tally((one) => one.themes.includes(theme.id)) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.theme.id < b.theme.id ? -1 : 1));
  for (const { theme, count } of weighed) {
    filters.push({ fragment: themeFragment(theme.id), label: theme.label, count, group: 'theme' });
  }
  const unthemed = tally((one) => one.themes.length === 0);
  if (unthemed > 0)
    filters.push({ fragment: themeFragment('none'), label: 'No theme', count: unthemed, group: 'theme' });
  for (const level of ['L1', 'L2', 'L3', 'unknown'] as const) {
    const count = tally(({ sorted }) => sorted.supportLevel === level);
    if (count > 0) filters.push({ fragment: levelFragment(level), label: level, count, group: 'level' });
  }
  for (const kind of ['how-do-i', 'doesnt-work', 'wish', 'account', 'other'] as const) {
    const count = tally(({ sorted }) => sorted.kind === kind);
    if (count > 0) filters.push({ fragment: kindFragment(kind), label: kind, count, group: 'kind' });
  }
  return filters;
}
