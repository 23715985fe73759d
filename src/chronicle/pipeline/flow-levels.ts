import type { MisrouteRule } from '../../pipeline/index.ts';
import { bounceOf, type Way } from '../../service/index.ts';
import type { Placed } from '../desk.ts';
import type { FlowFinding } from '../schema/pipeline-flow.ts';
import type { Find, FlowFacts } from './flow-facts.ts';
import type { AboutRelease } from './flow-releases.ts';
import type { PipelineGrounds } from './grounds.ts';

/** More kinds of return are read in the table of moves, which has every one. */
const mostReturns = 3;

/**
 * SL1 and SL3 to SL7: levels that were skipped, what L1 could have closed, what was settled too high or kept too low, what was
 * handed back and forth, and what carries no level. SL1, SL4 and SL5 are rules of the ledger of misroutes, and said here as
 * there. SL2 has no ground: no export says with which steps a ticket was passed on.
 */
export function levelFindings(
  grounds: PipelineGrounds,
  facts: FlowFacts,
  about: ReadonlyMap<string, AboutRelease>,
  find: Find,
): FlowFinding[] {
  const { desk, themes, words } = grounds;
  const { travelled, atL1, period, misroutes } = facts;
  const say = words.flow.findings;
  const from = desk.weeks[period.first]?.from ?? 0;
  const to = desk.weeks[period.end - 1]?.to ?? 0;
  const inPeriod = (at: number): boolean => at >= from && at < to;
  const arrived = travelled.filter(({ placed }) => inPeriod(placed.at));

  return [
    ...misrouted('SL1', 'level-skipped'),
    ...answered(),
    ...misrouted('SL4', 'noise-too-high'),
    ...misrouted('SL5', 'kept-at-l1'),
    ...bounced(),
    ...unknown(),
  ];

  /**
   * The tickets that one rule of the ledger speaks of and that came in the period, or skipped a level in it; those of which it
   * says the same together.
   */
  function misrouted(id: FlowFinding['rule'], asked: MisrouteRule): FlowFinding[] {
    const byId = new Map(
      travelled
        .filter(({ placed, way }) => inPeriod(placed.at) || (asked === 'level-skipped' && hasSkipped(way)))
        .map(({ placed }) => [placed.ticket.id, placed]),
    );
    const seen = misroutes.flatMap(({ rule, ticket, why }) => {
      const placed = byId.get(ticket);
      // Of a malfunction that several report, one ticket stands for the whole theme.
      return rule === asked && placed
        ? [{ placed, text: asked === 'kept-at-l1' ? ofTheme(placed, why) : why }]
        : [];
    });
    return [...grouped(seen, ({ text }) => text)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([text, own]) =>
        find(
          id,
          'warn',
          text,
          own.map(({ placed }) => placed),
        ),
      );
  }

  function hasSkipped({ moves }: Way): boolean {
    return moves.some(({ way, at }) => way === 'skip' && inPeriod(at));
  }

  function ofTheme({ themes: [theme = ''] }: Placed, why: string): string {
    return say.ofTheme(themes.find(({ id }) => id === theme)?.label ?? theme, why);
  }

  function answered(): FlowFinding[] {
    const left = new Set(atL1.slice(period.first, period.end).flatMap((week) => [...week.left]));
    const byHandoff = grouped(
      desk.tickets.filter(({ ticket }) => left.has(ticket.id) && about.get(ticket.id)?.answered),
      ({ ticket }) => about.get(ticket.id)?.handoff,
    );
    return [...byHandoff].map(([handoff, tickets]) => find('SL3', 'warn', say.answered, tickets, handoff));
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
