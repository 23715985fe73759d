import { dayInWords, isoWithOffset, momentInWords } from '../../calendar/index.ts';
import type { Correction } from '../../sorting/index.ts';
import type { Theme, ThemeHistory } from '../../themes/index.ts';
import type { Words } from '../../words/index.ts';
import {
  checkFragment,
  kindFragment,
  levelFragment,
  streamFragment,
  themeFragment,
  ticketAnchor,
} from '../addresses.ts';
import type { Desk, Placed } from '../desk.ts';
import type { HeardIn, TicketFilter, TicketLine } from '../schema/ticket.ts';
import { piles } from '../weeks/assess.ts';
import type { ToCheck } from '../weeks/to-check.ts';
import { themeReason } from './theme-reason.ts';

/** A page shows this many characters of a body; the rest is cut and the cut is told. */
const longestBody = 1200;

/** What the lines of tickets are made with. */
export interface TicketGrounds {
  readonly desk: Desk;
  /** Of themes, by their ids. */
  readonly labels: ReadonlyMap<string, string>;
  readonly corrections: ReadonlyMap<string, Correction>;
  /** What a person should check, by the ids of tickets. */
  readonly checks: ReadonlyMap<string, ToCheck['why']>;
  /** What the team's own themes say of each ticket, by its id. */
  readonly findings: ThemeHistory['findings'];
  /** As what tickets were heard in the watches of releases, by their ids. */
  readonly heard: ReadonlyMap<string, readonly HeardIn[]>;
  readonly words: Words;
}

/** A ticket as the page of its week shows it. */
export function ticketLine(placed: Placed, grounds: TicketGrounds): TicketLine {
  const { desk, labels, corrections, checks, findings, words } = grounds;
  const { ticket, sorted, themes, at } = placed;
  const on = corrections.get(ticket.id)?.on;
  const check = checks.get(ticket.id);
  const { timeZone, privacy } = desk.settings;
  const silent = privacy.quotes === 'none';
  const carried = themeReason(findings.get(ticket.id), themes, labels, !silent, words);
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
    ...(sorted.machine ? { machine: sorted.machine } : {}),
    ...(on === undefined ? {} : { sortedOn: dayInWords(Date.parse(`${on}T00:00:00Z`), 'UTC', words) }),
    ...(check === undefined ? {} : { check }),
    themes: themes.map((id) => ({ id, label: labels.get(id) ?? id })),
    ...(carried === undefined ? {} : { themeReason: carried }),
    ...(ticket.account ? { account: ticket.account } : {}),
    heard: grounds.heard.get(ticket.id) ?? [],
  };
}

/** The ways to narrow the tickets of one week, each with its count; `all` first, themes by weight. */
export function ticketFilters(
  placed: readonly Placed[],
  themes: readonly Theme[],
  checks: number,
): TicketFilter[] {
  const tally = (belongs: (one: Placed) => boolean): number => placed.filter(belongs).length;
  const filters: TicketFilter[] = [{ fragment: 'all', label: 'All', count: placed.length, group: 'all' }];
  if (checks > 0) filters.push({ fragment: checkFragment, label: 'To check', count: checks, group: 'check' });
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
