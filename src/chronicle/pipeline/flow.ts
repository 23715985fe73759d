import { weekTitle } from '../../calendar/index.ts';
import { fewestForPercentage } from '../../change/index.ts';
import type { Proposal } from '../../pipeline/index.ts';
import { type Way, type WeekAtL1, waitsOf, wayOf, weeksAtL1 } from '../../service/index.ts';
import type { SupportLevel } from '../../sorting/index.ts';
import { levelFragment, ticketsPage } from '../addresses.ts';
import type { Placed } from '../desk.ts';
import type { FlowReport, HopReport } from '../schema/pipeline-flow.ts';
import type { Travelled } from './flow-facts.ts';
import { flowFindings } from './flow-findings.ts';
import { judgedRates, weekLines } from './flow-weeks.ts';
import type { PipelineGrounds } from './grounds.ts';
import { lastCompleteWeeks, type Stretch } from './last-weeks.ts';
import { linkedTicket } from './linked.ts';

const periodWeeks = 4;
const levels: readonly SupportLevel[] = ['L1', 'L2', 'L3', 'unknown'];
/** Fewer tickets of one theme do not say what a rate is about. */
const fewestOfTheme = 3;

/**
 * The way of tickets through the support levels in the last four complete weeks and week by week, and what it gives to ask.
 *
 * @param misroutes what the ledger's rules see and triage has not dismissed
 */
export function flowOf(grounds: PipelineGrounds, misroutes: readonly Proposal[]): FlowReport {
  const { desk, words } = grounds;
  const travelled = desk.tickets.map(
    (placed): Travelled => ({
      placed,
      way: wayOf(placed.ticket, placed.sorted.supportLevel, desk.settings),
    }),
  );
  const ways = travelled.map(({ way }) => way);
  const atL1 = weeksAtL1(ways, desk.weeks);
  const rates = judgedRates(desk, atL1);
  const history = historyOf(ways);
  const weeks = history === 'none' ? [] : weekLines(grounds, atL1, rates);
  const period = lastCompleteWeeks(desk, periodWeeks, words);
  const base = { history, hops: [], levels: [], entered: 0, left: 0, metAbove: 0, weeks, findings: [] };
  if (period === undefined) return { ...base, headline: words.flow.noWeek };

  const { first, end } = period;
  const told = { from: period.told.weeks[0] ?? '', to: period.told.weeks.at(-1) ?? '', weeks: end - first };
  const arrived = travelled.filter(({ placed }) => placed.week >= first && placed.week < end);
  const entered = union(atL1.slice(first, end), 'entered');
  const left = union(atL1.slice(first, end), 'left');
  const metAbove = arrived.filter(({ way }) => way.climbedUnseen).length;
  return {
    ...base,
    period: { ...told, inWords: words.flow.over(end - first, period.told.inWords) },
    headline: headlineOf(grounds, history, { arrived, entered, left, weeks: end - first }),
    ...(history === 'last-level' ? { whyNoMoves: words.flow.onlyLast } : {}),
    ...(history === 'moves' ? { howMoves: words.flow.howMoves } : {}),
    levels: history === 'none' ? [] : levelsOf(grounds, arrived, period),
    entered: entered.size,
    left: left.size,
    metAbove,
    hops: hopsOf(grounds, travelled, period),
    ...handOversOf(grounds, arrived),
    findings: history === 'none' ? [] : flowFindings(grounds, { travelled, atL1, rates, period, misroutes }),
  };
}

function historyOf(ways: readonly Way[]): FlowReport['history'] {
  if (ways.some(({ moves }) => moves.length > 0)) return 'moves';
  return ways.some(({ stays }) => stays.length > 0) ? 'last-level' : 'none';
}

function union(weeks: readonly WeekAtL1[], kind: 'entered' | 'left'): Set<string> {
  return new Set(weeks.flatMap((week) => [...week[kind]]));
}

/** The theme behind the rate, and both of its counts. */
function headlineOf(
  { desk, themes, words }: PipelineGrounds,
  history: FlowReport['history'],
  {
    arrived,
    entered,
    left,
    weeks,
  }: {
    readonly arrived: readonly Travelled[];
    readonly entered: ReadonlySet<string>;
    readonly left: ReadonlySet<string>;
    readonly weeks: number;
  },
): string {
  const say = words.flow.headline;
  if (history === 'none') return say.none;
  const known = arrived.filter(({ way }) => way.present !== 'unknown');
  const above =
    history === 'last-level'
      ? known.filter(({ way }) => way.present !== 'L1').map(({ placed }) => placed)
      : desk.tickets.filter(({ ticket }) => left.has(ticket.id));
  const of = history === 'last-level' ? known.length : entered.size;
  if (of === 0 && above.length === 0) return say.quiet(weeks);
  if (above.length === 0 && history === 'moves') return say.stayed(of, weeks);
  const theme = mostOf(above.map(({ themes: own }) => own[0]));
  const label = themes.find(({ id }) => id === theme?.id)?.label;
  const isTold = theme !== undefined && label !== undefined && theme.count >= fewestOfTheme;
  if (history === 'last-level')
    return isTold
      ? say.aboveAbout(above.length, of, weeks, theme.count, label)
      : say.above(above.length, of, weeks);
  return isTold
    ? say.climbedAbout(above.length, of, weeks, theme.count, label)
    : say.climbed(above.length, of, weeks);
}

function mostOf(ids: readonly (string | undefined)[]): { id: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most && { id: most[0], count: most[1] };
}

function levelsOf(
  { desk, words }: PipelineGrounds,
  arrived: readonly Travelled[],
  { first, end }: Stretch,
): FlowReport['levels'] {
  const say = words.flow.levels;
  return levels.flatMap((level) => {
    const own = arrived.filter(({ way }) => way.present === level);
    if (level === 'unknown' && own.length === 0) return [];
    const percent = Math.round((100 * own.length) / arrived.length);
    const inWords =
      arrived.length >= fewestForPercentage
        ? say.shareWithPercent(own.length, arrived.length, percent)
        : say.share(own.length, arrived.length);
    const weeks = desk.weeks.slice(first, end).map(({ id }, at) => ({
      week: id,
      title: weekTitle(id, words),
      tickets: own.filter(({ placed }) => placed.week === first + at).length,
      page: ticketsPage(id, levelFragment(level)),
    }));
    return [{ level, tickets: own.length, inWords, weeks }];
  });
}

const order = ['L1 L2 up', 'L2 L3 up', 'L1 L3 up', 'L1 L3 skip'];

/** Moves of the period: upwards from the lowest, then past a level, then back. */
function hopsOf(
  { desk, words }: PipelineGrounds,
  travelled: readonly Travelled[],
  { first, end }: Stretch,
): HopReport[] {
  const from = desk.weeks[first]?.from ?? 0;
  const to = desk.weeks[end - 1]?.to ?? 0;
  const hops = new Map<
    string,
    { hop: Omit<HopReport, 'tickets' | 'wait'>; waited: number[]; tickets: Set<Placed> }
  >();
  for (const { placed, way } of travelled) {
    for (const move of way.moves) {
      if (move.at < from || move.at >= to) continue;
      const key = `${move.from} ${move.to} ${move.way}`;
      const known = hops.get(key) ?? {
        hop: { from: move.from, to: move.to, way: move.way },
        waited: [],
        tickets: new Set<Placed>(),
      };
      known.waited.push(move.waited);
      known.tickets.add(placed);
      hops.set(key, known);
    }
  }
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...hops]
    .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
    .map(([, { hop, waited, tickets }]) => {
      const { median, ninety, moves } = waitsOf(waited);
      return {
        ...hop,
        tickets: [...tickets].reverse().map((placed) => linkedTicket(placed, desk)),
        wait: { median, ninety, moves, inWords: words.flow.moves.wait(median, ninety, moves) },
      };
    });
}

function handOversOf(
  { words }: PipelineGrounds,
  arrived: readonly Travelled[],
): Pick<FlowReport, 'handOvers'> {
  const counted = arrived.flatMap(({ placed }) => placed.ticket.handOvers ?? []);
  if (counted.length === 0) return {};
  const handed = counted.filter((count) => count > 0).length;
  return { handOvers: { handed, of: counted.length, inWords: words.flow.handOvers(handed, counted.length) } };
}
