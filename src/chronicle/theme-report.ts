import { dayInWords, isoWithOffset } from '../calendar/index.ts';
import type { Pile } from '../sorting/index.ts';
import type { Theme } from '../themes/index.ts';
import type { Words } from '../words/index.ts';
import { themePage } from './addresses.ts';
import type { Desk, Placed } from './desk.ts';
import { excerptOf } from './excerpt.ts';
import type { ThemeReport } from './schema/theme.ts';
import { type Assessment, piles } from './weeks/assess.ts';
import { kindsFinding } from './weeks/kinds-finding.ts';
import { peopleBehind } from './weeks/people.ts';
import { pointsOf, type TimeLine } from './weeks/points.ts';
import { type Rises, withRises } from './weeks/rising.ts';
import { kindsOf, type Shares } from './weeks/shares.ts';
import { risingNote, toldChange } from './weeks/told.ts';

/** A year: what a theme's chart shows. */
const chartWeeks = 52;
const examplesShown = 6;
const excerptLength = 280;

/** Makes everything that a theme's page says; nothing for a theme without a ticket. */
export function themeReport(
  theme: Theme & { readonly owner?: string },
  stream: Pile,
  desk: Desk,
  assessment: Assessment,
  shares: Shares,
  rises: Rises,
  line: TimeLine,
  words: Words,
): ThemeReport | undefined {
  const own = desk.tickets.filter(({ themes }) => themes.includes(theme.id));
  const [first] = own;
  const last = own.at(-1);
  const series = assessment.themes.get(theme.id);
  const kinds = shares.themes.get(theme.id) ?? [];
  const newest = newestJudged(desk);
  const share = kinds[newest];
  const recent = shares.recent.get(theme.id);
  if (!first || !last || !series || !share || !recent) return undefined;
  const { timeZone } = desk.settings;
  const people = peopleBehind(own, desk);
  const rising = rises.themes.get(theme.id);
  const change = toldChange(series, line, newest, words);
  return {
    id: theme.id,
    label: theme.label,
    curated: theme.curated,
    stream,
    reason: theme.reason,
    words: [...theme.words],
    ...(theme.owner === undefined ? {} : { owner: theme.owner }),
    firstSeen: isoWithOffset(first.at, timeZone),
    lastSeen: isoWithOffset(last.at, timeZone),
    tickets: own.length,
    requesters: people.requesters,
    accounts: people.accounts,
    topAccounts: people.named.slice(0, 8),
    streams: Object.fromEntries(
      piles.map((pile) => [pile, own.filter(({ sorted }) => sorted.stream === pile).length]),
    ) as Record<Pile, number>,
    weeks: desk.weeks.map(({ id }, index) => {
      const { part = 0, of = 0 } = kinds[index] ?? {};
      return { id, count: series.counts[index] ?? 0, howDoI: of - part, doesntWork: part };
    }),
    points: withRises(pointsOf(series, line, desk.weeks.length - 1, chartWeeks, words), rising),
    newest: { week: desk.weeks[newest]?.id ?? '', ...change },
    finding: `${line[newest]?.days ?? ''}: ${change.inWords}`,
    ...risingNote(rising?.[newest], words),
    kinds: kindsOf(share),
    recentKinds: kindsOf(recent),
    pointKinds: kinds.slice(-chartWeeks).map(kindsOf),
    kindsFinding: kindsFinding({ weeks: kinds, recent, newest, days: line[newest]?.days ?? '' }, words),
    examples: examples(own, theme, desk, words),
    page: themePage(theme.id),
  };
}

/** The index of the newest week that is over, else of the newest one. */
export function newestJudged(desk: Desk): number {
  const last = desk.weeks.length - 1;
  const open = (desk.weeks[last]?.to ?? 0) > desk.asOf;
  return open && last > 0 ? last - 1 : last;
}

/** The most typical ticket, then the newest ones, of different accounts as far as there are some; no text twice. */
function examples(own: readonly Placed[], theme: Theme, desk: Desk, words: Words): ThemeReport['examples'] {
  const { timeZone, privacy } = desk.settings;
  if (privacy.quotes === 'none') return [];
  const typical = own.find(({ ticket }) => ticket.id === theme.typical);
  const seen = new Set<string>();
  const picked: Placed[] = typical ? [typical] : [];
  // Templates and forms write the same sentence in everyone's name.
  const told = ({ ticket }: Placed): string =>
    (excerptOf(ticket.body, excerptLength) || excerptOf(ticket.subject, excerptLength)).toLowerCase();
  const texts = new Set(picked.map(told));
  for (const placed of [...own].reverse()) {
    if (picked.length >= examplesShown) break;
    const who = placed.ticket.account ?? placed.ticket.requester ?? placed.ticket.id;
    if (seen.has(who) || texts.has(told(placed))) continue;
    seen.add(who);
    texts.add(told(placed));
    picked.push(placed);
  }
  return picked.map(({ ticket, at, week }) => ({
    id: ticket.id,
    subject: ticket.subject,
    excerpt: excerptOf(ticket.body, excerptLength),
    day: dayInWords(at, timeZone, words),
    week: desk.weeks[week]?.id ?? '',
    ...(ticket.account ? { account: ticket.account } : {}),
  }));
}

/** The stream that most tickets of each theme go to; between equal ones the order bug, brief, noise, unclear. */
export function streamsOfThemes(desk: Desk): Map<string, Pile> {
  const counts = new Map<string, Record<Pile, number>>();
  for (const { themes, sorted } of desk.tickets) {
    for (const theme of themes) {
      const count = counts.get(theme) ?? { bug: 0, brief: 0, noise: 0, unclear: 0 };
      count[sorted.stream] += 1;
      counts.set(theme, count);
    }
  }
  return new Map(
    [...counts].map(([theme, count]) => [
      theme,
      piles.reduce((best, pile) => (count[pile] > count[best] ? pile : best)),
    ]),
  );
}

/** Tickets of a theme in the four newest complete weeks: what makes it heavy now. */
export function recentTickets(
  report: { readonly weeks: readonly { readonly count: number }[] },
  newest: number,
): number {
  return report.weeks.slice(Math.max(0, newest - 3), newest + 1).reduce((sum, { count }) => sum + count, 0);
}
