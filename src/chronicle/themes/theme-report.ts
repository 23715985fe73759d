import { isoWithOffset } from '../../calendar/index.ts';
import type { SupportLevel } from '../../sorting/index.ts';
import { isMixed, type Theme } from '../../themes/index.ts';
import { themeFragment, themePage, ticketsPage } from '../addresses.ts';
import type { Placed } from '../desk.ts';
import type { ThemeReport } from '../schema/theme.ts';
import { piles } from '../weeks/assess.ts';
import { oldestIn } from '../weeks/births.ts';
import { kindsFinding } from '../weeks/kinds-finding.ts';
import { peopleBehind } from '../weeks/people.ts';
import { pointsOf } from '../weeks/points.ts';
import { withRises } from '../weeks/rising.ts';
import { kindsOf } from '../weeks/shares.ts';
import { risingNote, toldChange } from '../weeks/told.ts';
import { becameOf } from './became.ts';
import { lifeOfTheme } from './life-of-theme.ts';
import { namedIn } from './named-in.ts';
import { newestJudged } from './newest-week.ts';
import { perhapsAlso } from './perhaps.ts';
import { relatedTo } from './related.ts';
import { splitOffers } from './split.ts';
import type { ThemeGrounds } from './theme-grounds.ts';
import { typicalTickets } from './typical-tickets.ts';

/** A year: what a theme's chart shows. */
const chartWeeks = 52;
const levels = ['L1', 'L2', 'L3', 'unknown'] as const satisfies readonly SupportLevel[];

/** Makes everything that a theme's page says; nothing for a theme without a ticket. */
export function themeReport(
  theme: Theme & { readonly owner?: string },
  grounds: ThemeGrounds,
): ThemeReport | undefined {
  const { desk, assessment, shares, rises, line, words } = grounds;
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
  const known = grounds.history.known.get(theme.id);
  const rising = rises.themes.get(theme.id);
  const change = toldChange(series, line, newest, words);
  const { cohort, move } = grounds.writings.weeks[newest]?.themes?.find(({ id }) => id === theme.id) ?? {};
  return {
    id: theme.id,
    label: theme.label,
    curated: theme.curated,
    stream: theme.stream ?? grounds.streamOf.get(theme.id) ?? 'unclear',
    reason: theme.reason,
    // What tells a discovered theme are its customers' words; a curated one is told in the team's own.
    words: theme.curated || desk.settings.privacy.quotes !== 'none' ? [...theme.words] : [],
    found: theme.found,
    ...lifeOfTheme(theme, series, grounds),
    ...originOf(theme, grounds),
    ...besideOthers(theme, grounds),
    mixed: isMixed(theme),
    perhaps: perhapsAlso(theme.id, grounds.history.findings, desk),
    named: namedIn(theme, grounds.writings, desk),
    became: known === undefined ? [] : becameOf(known, grounds.labels, words),
    ...(theme.owner === undefined ? {} : { owner: theme.owner }),
    firstSeen: isoWithOffset(first.at, timeZone),
    lastSeen: isoWithOffset(last.at, timeZone),
    tickets: own.length,
    requesters: people.requesters,
    accounts: people.accounts,
    topAccounts: people.named.slice(0, 8),
    streams: tally(piles, own, ({ sorted }) => sorted.stream),
    levels: tally(levels, own, ({ sorted }) => sorted.supportLevel),
    weeks: desk.weeks.map(({ id }, index) => {
      const { part = 0, of = 0 } = kinds[index] ?? {};
      return { id, count: series.counts[index] ?? 0, howDoI: of - part, doesntWork: part };
    }),
    points: withRises(pointsOf(series, line, desk.weeks.length - 1, chartWeeks, words), rising),
    newest: { week: desk.weeks[newest]?.id ?? '', ...change },
    finding: `${line[newest]?.days ?? ''}: ${change.inWords}`,
    ...(move === undefined ? {} : { move }),
    ...(cohort === undefined ? {} : { cohort }),
    ...risingNote(rising?.[newest], words),
    kinds: kindsOf(share),
    recentKinds: kindsOf(recent),
    pointKinds: kinds.slice(-chartWeeks).map(kindsOf),
    kindsFinding: kindsFinding(
      { weeks: kinds, counts: series.counts, recent, newest, days: line[newest]?.days ?? '' },
      words,
    ),
    examples: typicalTickets(own, theme, grounds.telling.get(theme.id) ?? new Map(), desk, words),
    page: themePage(theme.id),
  };
}

function tally<Name extends string>(
  names: readonly Name[],
  own: readonly Placed[],
  of: (placed: Placed) => Name,
): Record<Name, number> {
  return Object.fromEntries(
    names.map((name) => [name, own.filter((placed) => of(placed) === name).length]),
  ) as Record<Name, number>;
}

/** When and inside what it was found, and what was merged into it. */
function originOf(
  theme: Theme,
  { desk, history, labels, line }: ThemeGrounds,
): Pick<ThemeReport, 'born' | 'birth' | 'inside' | 'merged'> {
  const { born, found } = oldestIn(theme, history.known) ?? {};
  const birth =
    found === 'burst' ? history.news.find((one) => one.theme === theme.id && one.week === born) : undefined;
  const showing = new Set(birth?.tickets);
  const shown = desk.tickets.filter(({ ticket }) => showing.has(ticket.id));
  const days = line.find(({ week }) => week === birth?.week)?.days;
  const { inside } = theme;
  const parent = inside === undefined ? undefined : labels.get(inside);
  return {
    ...(born === undefined ? {} : { born }),
    ...(birth === undefined || days === undefined || shown.length === 0
      ? {}
      : {
          birth: {
            week: birth.week,
            days,
            page: ticketsPage(birth.week, themeFragment(theme.id)),
            tickets: shown.map(({ ticket }) => ticket.id),
            requesters: peopleBehind(shown, desk).independent,
            words: desk.settings.privacy.quotes === 'none' ? [] : [...birth.words],
          },
        }),
    ...(inside === undefined || parent === undefined
      ? {}
      : { inside: { id: inside, label: parent, page: themePage(inside) } }),
    merged: (theme.merged ?? []).map((id) => ({ id, label: labels.get(id) ?? id, page: themePage(id) })),
  };
}

/** What it is confused with, what burst inside it, and what else stands beside it. */
function besideOthers(
  theme: Theme,
  { desk, history, labels, confusions, neighbourhood }: ThemeGrounds,
): Pick<ThemeReport, 'confusedWith' | 'split' | 'related'> {
  const spoken = desk.settings.privacy.quotes !== 'none';
  const split = splitOffers(theme.id, history.known, desk);
  const confusedWith = confusions
    .filter((one) => one.theme === theme.id && labels.has(one.other))
    .map(({ other, tickets, of, words }) => ({
      id: other,
      label: labels.get(other) ?? other,
      page: themePage(other),
      tickets,
      of,
      words: spoken ? [...words] : [],
    }));
  const told = new Set([
    ...[...split, ...confusedWith].map(({ id }) => id),
    ...(theme.inside === undefined ? [] : [theme.inside]),
  ]);
  return { confusedWith, split, related: relatedTo(theme.id, neighbourhood, told, labels, spoken) };
}
