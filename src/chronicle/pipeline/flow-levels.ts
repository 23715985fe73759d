import { bounceOf } from '../../service/index.ts';
import type { FlowFinding } from '../schema/pipeline-flow.ts';
import { peopleBehind } from '../weeks/people.ts';
import type { Find, FlowFacts } from './flow-facts.ts';
import type { AboutRelease } from './flow-releases.ts';
import type { PipelineGrounds } from './grounds.ts';

/** So many independent requesters make a malfunction more than one desk's. */
const fewestIndependent = 3;
/** More kinds of return are read in the table of moves, which has every one. */
const mostReturns = 3;
/** More themes that nobody has passed on are a list that nobody reads. */
const mostThemes = 5;

/**
 * SL1 and SL3 to SL7: levels that were skipped, what L1 could have closed, what was settled too high or kept too low, what was
 * handed back and forth, and what carries no level. SL2 has no ground: no export says with which steps a ticket was passed on.
 */
export function levelFindings(
  grounds: PipelineGrounds,
  facts: FlowFacts,
  about: ReadonlyMap<string, AboutRelease>,
  find: Find,
): FlowFinding[] {
  const { desk, words } = grounds;
  const { travelled, atL1, period } = facts;
  const say = words.flow.findings;
  const from = desk.weeks[period.first]?.from ?? 0;
  const to = desk.weeks[period.end - 1]?.to ?? 0;
  const inPeriod = (at: number): boolean => at >= from && at < to;
  const arrived = travelled.filter(({ placed }) => inPeriod(placed.at));

  return [
    ...skipped(),
    ...answered(),
    ...tooHigh(),
    ...stillAtL1(grounds, facts, find),
    ...bounced(),
    ...unknown(),
  ];

  function skipped(): FlowFinding[] {
    const tickets = travelled
      .filter(({ way }) => way.moves.some(({ way: kind, at }) => kind === 'skip' && inPeriod(at)))
      .map(({ placed }) => placed);
    return tickets.length === 0 ? [] : [find('SL1', 'warn', say.skipped, tickets)];
  }

  function answered(): FlowFinding[] {
    const left = new Set(atL1.slice(period.first, period.end).flatMap((week) => [...week.left]));
    const byHandoff = grouped(
      desk.tickets.filter(({ ticket }) => left.has(ticket.id) && about.get(ticket.id)?.answered),
      ({ ticket }) => about.get(ticket.id)?.handoff,
    );
    return [...byHandoff].map(([handoff, tickets]) => find('SL3', 'warn', say.answered, tickets, handoff));
  }

  function tooHigh(): FlowFinding[] {
    const settled = arrived
      .filter(({ placed: { ticket, sorted }, way }) => {
        const isHigh = way.present === 'L2' || way.present === 'L3';
        return isHigh && ticket.solvedAt !== undefined && sorted.stream === 'noise';
      })
      .map(({ placed }) => placed);
    return (['how-do-i', 'account'] as const).flatMap((kind) =>
      (['L2', 'L3'] as const).flatMap((level) => {
        const own = settled.filter(({ sorted }) => sorted.kind === kind && sorted.supportLevel === level);
        return own.length === 0 ? [] : [find('SL4', 'warn', say.tooHigh(kind, level), own)];
      }),
    );
  }

  function bounced(): FlowFinding[] {
    const back = travelled.flatMap(({ placed, way }) => {
      const bounce = bounceOf(way.moves);
      const isRecent = way.moves.some(({ way: kind, at }) => kind === 'down' && inPeriod(at));
      return bounce && isRecent ? [{ placed, ...bounce }] : [];
    });
    const byPair = grouped(back, ({ lower, upper, handOvers }) => `${handOvers} ${lower} ${upper}`);
    return [...byPair.values()]
      .sort((a, b) => (b[0]?.handOvers ?? 0) - (a[0]?.handOvers ?? 0))
      .slice(0, mostReturns)
      .flatMap((own) => {
        const [{ handOvers, lower, upper } = { handOvers: 0, lower: '', upper: '' }] = own;
        const tickets = own.map(({ placed }) => placed);
        return find('SL6', 'note', say.handedBack(handOvers, lower, upper), tickets);
      });
  }

  function unknown(): FlowFinding[] {
    const own = arrived.filter(({ way }) => way.present === 'unknown');
    if (own.length === 0) return [];
    const text = say.unknown(own.length, arrived.length);
    return [
      find(
        'SL7',
        'note',
        text,
        own.map(({ placed }) => placed),
      ),
    ];
  }
}

/** SL5: themes of malfunctions that several independent requesters report and of which no ticket has left L1. */
function stillAtL1(
  { desk, themes, words }: PipelineGrounds,
  { travelled, period }: FlowFacts,
  find: Find,
): FlowFinding[] {
  const failing = travelled.filter(
    ({ placed: { week, sorted }, way }) =>
      week >= period.first &&
      week < period.end &&
      sorted.stream === 'bug' &&
      sorted.kind === 'doesnt-work' &&
      way.present !== 'unknown',
  );
  const byTheme = grouped(failing, ({ placed }) => placed.themes[0]);
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const who = desk.accountsTell ? desk.settings.account.many : words.flow.findings.requesters;
  return [...byTheme]
    .filter(([, own]) => own.every(({ way }) => way.present === 'L1' && way.moves.length === 0))
    .map(([theme, own]) => {
      const tickets = own.map(({ placed }) => placed);
      return { theme, tickets, people: peopleBehind(tickets, desk).independent };
    })
    .filter(({ people }) => people >= fewestIndependent)
    .sort((a, b) => b.people - a.people || (a.theme < b.theme ? -1 : 1))
    .slice(0, mostThemes)
    .map(({ theme, tickets, people }) =>
      find('SL5', 'warn', words.flow.findings.stillAtL1(labels.get(theme) ?? theme, people, who), tickets),
    );
}

function grouped<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | undefined,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [item]);
    else known.push(item);
  }
  return groups;
}
