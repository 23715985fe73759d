import { dayInWords, dayStart, isoWithOffset, weekInWords } from '../../calendar/index.ts';
import type { Fault } from '../../faults/index.ts';
import { briefNotes, tellingMoment } from '../../pipeline/index.ts';
import { redact } from '../../tickets/index.ts';
import { streamFragment, themeFragment, ticketsPage } from '../addresses.ts';
import { type CsvValue, csvOf } from '../csv.ts';
import type { Desk, Placed } from '../desk.ts';
import { excerptOf } from '../excerpt.ts';
import type { BriefGroup, BriefRecordReport, BriefsReport } from '../schema/pipeline-briefs.ts';
import { newestJudged } from '../themes/newest-week.ts';
import { peopleBehind } from '../weeks/people.ts';
import { type Group, grouped, type Held, heldRecords } from './brief-groups.ts';
import { briefPatterns } from './brief-patterns.ts';
import type { PipelineGrounds } from './grounds.ts';
import { linkedTheme, linkedTicket } from './linked.ts';

const momentLength = 280;
const recentWeeks = 4;
/** Of no theme and no record: the newest of them are shown, the file has all. */
const aloneShown = 15;

type Grounds = Pick<PipelineGrounds, 'desk' | 'assessment' | 'themes' | 'sources' | 'words'>;

/**
 * Brief input with the people behind it: what triage wrote down in `data/briefs.csv` beside the theme of most of its tickets or
 * on its own, the themes of what it did not write down, and what no theme holds.
 */
export function briefsOf(grounds: Grounds): { report: BriefsReport; faults: Fault[]; missing: string[] } {
  const { desk, sources } = grounds;
  const { briefs, held, faults, missing } = heldRecords(desk, sources);
  const { groups, alone, all } = grouped(desk, held);
  const people = peopleBehind(all, desk);
  const reports = groups.map((group) => groupOf(group, grounds)).sort(heavierFirst);
  const newestAlone = [...alone].reverse().slice(0, aloneShown);
  const days = recentDays(grounds);
  return {
    report: {
      tickets: all.length,
      requesters: people.requesters,
      accounts: people.accounts,
      records: briefs.length,
      open: briefs.filter(({ state }) => state === 'open').length,
      unwritten: reports.filter(({ records }) => records.length === 0).length,
      groups: reports,
      aloneCount: alone.length,
      alone: newestAlone.map((placed) => momentOf(placed, grounds)),
      ...(days === undefined ? {} : { days }),
      patterns: briefPatterns(grounds, recentWeeks),
    },
    faults,
    missing,
  };
}

/** `api/pipeline/briefs.csv`: every ticket of brief input, oldest first, without a word of a customer's. */
export function briefsCsv({ desk, themes, sources }: Pick<Grounds, 'desk' | 'themes' | 'sources'>): string {
  const { held } = heldRecords(desk, sources);
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  return csvOf(
    ['ticket', 'createdAt', 'week', 'theme', 'brief', 'state', 'change', 'page'],
    grouped(desk, held).all.map((placed): CsvValue[] => {
      const record = held.find(({ tickets }) => tickets.includes(placed))?.record;
      const [theme] = placed.themes;
      return [
        placed.ticket.id,
        isoWithOffset(placed.at, desk.settings.timeZone),
        desk.weeks[placed.week]?.id,
        theme === undefined ? undefined : (labels.get(theme) ?? theme),
        record && published(record.brief, desk),
        record?.state,
        record?.change === undefined ? undefined : published(record.change, desk),
        linkedTicket(placed, desk).page,
      ];
    }),
  );
}

/** What a person wrote down may repeat what a customer wrote. */
function published(text: string, { settings }: Desk): string {
  return redact(text, { words: settings.privacy.words }, { phoneRegions: settings.phoneRegions }).text;
}

function groupOf({ theme, held, tickets, unwritten }: Group, grounds: Grounds): BriefGroup {
  const { desk, themes } = grounds;
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const own = theme === undefined ? tickets : tickets.filter(({ themes: all }) => all.includes(theme));
  const newest = desk.weeks[own.at(-1)?.week ?? -1]?.id ?? '';
  const told = momentFrom(tickets, desk);
  return {
    ...(theme === undefined ? {} : { theme: linkedTheme(theme, labels) }),
    ...(behind(tickets, desk) ?? nobody),
    recent: tickets.filter((placed) => isRecent(placed, desk)).length,
    records: held.map((one) => recordOf(one, grounds)),
    unwritten: unwritten.length,
    page: ticketsPage(newest, theme === undefined ? streamFragment('brief') : themeFragment(theme)),
    ...(told ? { moment: momentOf(told, grounds) } : {}),
  };
}

function recordOf({ record, tickets }: Held, grounds: Grounds): BriefRecordReport {
  const { desk, words } = grounds;
  const { brief, change, cohort, state, into, answer, opened, acknowledged } = record;
  const say = words.briefs;
  const people = behind(tickets, desk);
  const otherwise = tickets.filter(({ sorted }) => sorted.stream !== 'brief').length;
  const since = opened === undefined ? tickets[0]?.at : dayStart(opened, desk.settings.timeZone);
  // The team's own words about what people asked for: redacted, they stay where no words of customers are published.
  const shown = (text: string): string => published(text, desk);
  return {
    brief: shown(brief),
    ...(change === undefined ? {} : { change: shown(change) }),
    ...(cohort === undefined ? {} : { cohort: shown(cohort) }),
    state,
    stateInWords: into === undefined ? say.states[state] : say.takenInto(shown(into)),
    ...(answer === undefined ? {} : { answer: shown(answer) }),
    ...(acknowledged === undefined ? {} : { acknowledged }),
    notes: [
      ...briefNotes(record, since, desk.asOf, desk.settings, words),
      ...(otherwise > 0 ? [{ id: 'sorted-otherwise', sentence: say.rules.sortedOtherwise(otherwise) }] : []),
    ],
    tickets: tickets.map((placed) => linkedTicket(placed, desk)),
    ...(people ? { behind: people } : {}),
  };
}

const nobody = { tickets: 0, requesters: 0, accounts: 0, independent: 0, firstSeen: '', lastSeen: '' };

function behind(tickets: readonly Placed[], desk: Desk): BriefRecordReport['behind'] {
  const [first] = tickets;
  const last = tickets.at(-1);
  if (!first || !last) return undefined;
  const { requesters, accounts, independent } = peopleBehind(tickets, desk);
  const { timeZone } = desk.settings;
  return {
    tickets: tickets.length,
    requesters,
    accounts,
    independent,
    firstSeen: isoWithOffset(first.at, timeZone),
    lastSeen: isoWithOffset(last.at, timeZone),
  };
}

/** The one ticket that tells a group best; none where no words of customers are published. */
function momentFrom(tickets: readonly Placed[], { settings }: Desk): Placed | undefined {
  if (settings.privacy.quotes === 'none') return undefined;
  return tellingMoment(
    tickets.map((placed) => ({
      placed,
      id: placed.ticket.id,
      text: placed.ticket.body,
      byHand: placed.sorted.streamBy === 'person',
      wishes: placed.sorted.kind === 'wish',
      confidence: placed.sorted.confidence,
      at: placed.at,
    })),
  )?.placed;
}

function momentOf(placed: Placed, { desk, words }: Grounds): NonNullable<BriefGroup['moment']> {
  const { body, subject } = placed.ticket;
  const { timeZone, privacy } = desk.settings;
  return {
    ...linkedTicket(placed, desk),
    text: privacy.quotes === 'none' ? '' : excerptOf(body, momentLength) || excerptOf(subject, momentLength),
    day: dayInWords(placed.at, timeZone, words),
  };
}

function isRecent({ week }: Placed, desk: Desk): boolean {
  const newest = newestJudged(desk);
  return week > newest - recentWeeks && week <= newest;
}

function recentDays({ desk, words }: Grounds): string | undefined {
  const newest = newestJudged(desk);
  const first = desk.weeks[Math.max(0, newest - recentWeeks + 1)];
  const last = desk.weeks[newest];
  return first && last && weekInWords({ ...first, to: last.to }, desk.settings.timeZone, words);
}

/** What waits for the PO, then what the newest weeks say most, then what was said most at all. */
function heavierFirst(a: BriefGroup, b: BriefGroup): number {
  const open = ({ records }: BriefGroup): number => Number(records.some(({ state }) => state === 'open'));
  const name = ({ theme, records }: BriefGroup): string => theme?.id ?? records[0]?.brief ?? '';
  return (
    open(b) - open(a) ||
    b.recent - a.recent ||
    b.independent - a.independent ||
    b.tickets - a.tickets ||
    (name(a) < name(b) ? -1 : 1)
  );
}
