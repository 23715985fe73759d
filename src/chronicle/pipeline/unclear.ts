import { dayInWords, isoWithOffset, lastSync, nextSync } from '../../calendar/index.ts';
import { unclearAge } from '../../pipeline/index.ts';
import { streamSchema } from '../../sorting/index.ts';
import { type CsvValue, csvOf } from '../csv.ts';
import type { Placed } from '../desk.ts';
import { excerptOf } from '../excerpt.ts';
import type { UnclearGroup, UnclearPart, UnclearReport, UnclearTicket } from '../schema/pipeline-unclear.ts';
import { newestJudged } from '../themes/newest-week.ts';
import { pointsOf } from '../weeks/points.ts';
import type { PipelineGrounds } from './grounds.ts';
import { type Leaning, leanings } from './leaning.ts';
import { linkedTheme, linkedTicket } from './linked.ts';

/** A half year: what the chart of the pile shows. */
const chartWeeks = 26;
const excerptLength = 220;
/** What a page can hold and a sync can talk through: beyond these the file has them. */
const decidedShown = 40;
const aloneShown = 12;
const shownInGroup = 3;
/** Four weeks are a month: how the newest part of the pile is told. */
const recentWeeks = 4;

type Grounds = Pick<
  PipelineGrounds,
  'desk' | 'assessment' | 'line' | 'themes' | 'corrections' | 'cues' | 'sorter' | 'words'
>;
/** What every ticket of the agenda is told with. */
interface Telling extends Grounds {
  readonly labels: ReadonlyMap<string, string>;
  readonly leaningOf: (placed: Placed) => Leaning | undefined;
}

/** The agenda of the next sync: every unclear ticket with its age, by theme where several share one. */
export function unclearOf(grounds: Grounds): UnclearReport {
  const { desk, themes, words } = grounds;
  const { asOf, settings } = desk;
  const telling = {
    ...grounds,
    labels: new Map(themes.map(({ id, label }) => [id, label])),
    leaningOf: leanings(grounds),
  };
  const pile = unclearTickets(grounds);
  const next = nextSync(asOf, settings);
  const last = lastSync(asOf, settings);
  const day = ({ from }: { from: number }): string => dayInWords(from, settings.timeZone, words);
  const ages = new Map(pile.map((placed) => [placed, unclearAge(placed.at, asOf, settings, words)]));
  const [decided, left] = parted(pile, isByHand);
  const [overdue, fresh] = parted(left, (placed) => (ages.get(placed)?.syncs ?? 0) > 0);
  const [oldest] = pile;
  return {
    count: pile.length,
    of: desk.tickets.length,
    passed: pile.filter((placed) => (ages.get(placed)?.syncs ?? 0) > 0).length,
    ...(oldest ? { oldest: ages.get(oldest)?.days ?? 0 } : {}),
    next: { date: next.date, inWords: day(next) },
    last: { date: last.date, inWords: day(last) },
    sinceLast: pile.filter((placed) => ages.get(placed)?.syncs === 0).length,
    byHand: decided.length,
    decided: decided.slice(0, decidedShown).map((placed) => shownTicket(placed, telling)),
    overdue: partOf(overdue, telling),
    fresh: partOf(fresh, telling),
    points: pointsOf(
      grounds.assessment.streams.unclear,
      grounds.line,
      desk.weeks.length - 1,
      chartWeeks,
      words,
    ),
    ...grownOf(pile, grounds),
  };
}

/** `api/pipeline/unclear.csv`: every unclear ticket, oldest first, without a word of a customer's. */
export function unclearCsv(
  grounds: Pick<PipelineGrounds, 'desk' | 'themes' | 'cues' | 'sorter' | 'words'>,
): string {
  const { desk, themes } = grounds;
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const leaningOf = leanings(grounds);
  return csvOf(
    [
      'ticket',
      'createdAt',
      'week',
      'days',
      'syncsPassed',
      'leftBy',
      'leansTo',
      'confidence',
      'theme',
      'page',
    ],
    unclearTickets(grounds).map((placed): CsvValue[] => {
      const { days, syncs } = unclearAge(placed.at, desk.asOf, desk.settings, grounds.words);
      const leans = leaningOf(placed);
      const [theme] = placed.themes;
      return [
        placed.ticket.id,
        isoWithOffset(placed.at, desk.settings.timeZone),
        desk.weeks[placed.week]?.id,
        days,
        syncs,
        isByHand(placed) ? 'person' : 'machine',
        leans?.stream,
        leans && Math.round(leans.confidence * 100) / 100,
        theme === undefined ? undefined : (labels.get(theme) ?? theme),
        linkedTicket(placed, desk).page,
      ];
    }),
  );
}

/** Oldest first, as the desk has them. */
function unclearTickets({ desk }: Pick<PipelineGrounds, 'desk'>): Placed[] {
  return desk.tickets.filter(({ sorted }) => sorted.stream === 'unclear');
}

function isByHand({ sorted }: Placed): boolean {
  return sorted.streamBy === 'person';
}

function parted<Value>(values: readonly Value[], is: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter(is), values.filter((value) => !is(value))];
}

function partOf(tickets: readonly Placed[], telling: Telling): UnclearPart {
  const { groups, alone } = byTheme(tickets);
  return {
    count: tickets.length,
    groups: [...groups].map(([theme, shared]) => groupOf(theme, shared, telling)),
    aloneCount: alone.length,
    alone: alone.slice(0, aloneShown).map((placed) => shownTicket(placed, telling)),
  };
}

/** Tickets by their first theme, the theme with the oldest one first; what shares none with another stands alone. */
function byTheme(pile: readonly Placed[]): { groups: Map<string, Placed[]>; alone: Placed[] } {
  const groups = new Map<string, Placed[]>();
  for (const placed of pile) {
    const [theme] = placed.themes;
    if (theme === undefined) continue;
    const group = groups.get(theme);
    if (group) group.push(placed);
    else groups.set(theme, [placed]);
  }
  const shared = [...groups].filter(([, tickets]) => tickets.length > 1);
  const grouped = new Set(shared.flatMap(([, tickets]) => tickets));
  return { groups: new Map(shared), alone: pile.filter((placed) => !grouped.has(placed)) };
}

function groupOf(theme: string, tickets: readonly Placed[], telling: Telling): UnclearGroup {
  const { desk, labels, leaningOf, words } = telling;
  const [first] = tickets;
  const leans = tickets.map((placed) => leaningOf(placed)?.stream);
  return {
    theme: linkedTheme(theme, labels),
    count: tickets.length,
    oldest: first ? unclearAge(first.at, desk.asOf, desk.settings, words).days : 0,
    leans: streamSchema.options
      .map((stream) => ({ stream, count: leans.filter((one) => one === stream).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
    tickets: tickets.slice(0, shownInGroup).map((placed) => shownTicket(placed, telling)),
  };
}

function shownTicket(placed: Placed, { desk, corrections, leaningOf, words }: Telling): UnclearTicket {
  const { ticket, sorted, at } = placed;
  const { timeZone, privacy } = desk.settings;
  const silent = privacy.quotes === 'none';
  const { days, syncs, sentence } = unclearAge(at, desk.asOf, desk.settings, words);
  const leans = leaningOf(placed);
  // That a person sorted it is said already: only what the person wrote is worth a line.
  const told = !isByHand(placed) || corrections.get(ticket.id)?.note !== undefined;
  return {
    ...linkedTicket(placed, desk),
    day: dayInWords(at, timeZone, words),
    age: days,
    syncs,
    sentence,
    byHand: isByHand(placed),
    ...(leans ? { leans } : {}),
    // A reason quotes the words that decided, and so is the customer's as well.
    reason: silent || !told ? '' : sorted.reason,
    subject: silent ? '' : ticket.subject,
    excerpt: silent ? '' : excerptOf(ticket.body, excerptLength),
  };
}

function grownOf(pile: readonly Placed[], { desk, words }: Grounds): Pick<UnclearReport, 'grown'> {
  const newest = newestJudged(desk);
  const from = Math.max(0, newest - recentWeeks + 1);
  if (pile.length === 0 || (desk.weeks[newest]?.to ?? Number.POSITIVE_INFINITY) > desk.asOf) return {};
  const recent = pile.filter(({ week }) => week >= from && week <= newest).length;
  return { grown: words.unclear.grown(recent, newest - from + 1, pile.length - recent) };
}
