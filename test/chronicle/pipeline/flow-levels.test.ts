import { describe, expect, it } from 'vitest';
import { flowOf } from '../../../src/chronicle/pipeline/flow.ts';
import type { PipelineGrounds } from '../../../src/chronicle/pipeline/grounds.ts';
import { misroutesOf } from '../../../src/chronicle/pipeline/misroutes.ts';
import { groundsWith, type Told } from './grounds.ts';

/** The four weeks before Monday 9 March 2026 are the period. */
const now = '2026-03-09T00:00:00Z';
const rules = { SL1: 'level-skipped', SL4: 'noise-too-high', SL5: 'kept-at-l1' } as const;

/** A ticket that was with these groups, an hour at each. */
function through(id: string, day: string, groups: readonly string[], some: Partial<Told> = {}): Told {
  const states = groups.map((group, at) => ({ at: `${day}T1${at}:00:00Z`, group, tags: [] }));
  const { at = '', group = '' } = states.pop() ?? {};
  return {
    id,
    createdAt: `${day}T10:00:00Z`,
    group,
    ...(states.length === 0 ? {} : { earlier: states, since: at }),
    ...some,
  };
}

const noise = { stream: 'noise', kind: 'how-do-i', supportLevel: 'L3' } as const;
const solvedAt = '2026-03-05T10:00:00Z';
/** A malfunction that somebody reports, at L1. */
const report = (id: string, day: string, theme: string): Told =>
  through(id, day, ['Tier 1'], { requester: id, themes: [theme] });

const tickets: readonly Told[] = [
  through('before', '2026-02-02', ['Tier 1', 'Tier 3'], { as: { supportLevel: 'L3' } }),
  through('skips', '2026-03-02', ['Tier 1', 'Tier 3'], { as: { supportLevel: 'L3' } }),
  through('unseen', '2026-03-02', ['Tier 1', 'Sales', 'Tier 3'], { as: { supportLevel: 'L3' } }),
  through('settled', '2026-03-03', ['Tier 3'], { as: noise, solvedAt }),
  through('open', '2026-03-03', ['Tier 2'], { as: { ...noise, supportLevel: 'L2' } }),
  through('unsure', '2026-03-03', ['Tier 3'], { as: { ...noise, confidence: 0.6 }, solvedAt }),
  ...['a', 'b', 'c'].map((id) => report(`one-week-${id}`, '2026-03-04', 'printing')),
  ...['2026-02-11', '2026-02-18', '2026-02-25'].map((day) => report(`spread-${day}`, day, 'export')),
];

/** What the flow and the ledger say of the period: `SL1 skips` by rule and ticket. */
function both(grounds: PipelineGrounds) {
  const { report: ledger, seen } = misroutesOf(grounds);
  const flow = flowOf(grounds, seen);
  const inPeriod = new Set(ledger.directions.flatMap((way) => way.tickets.map(({ id }) => id)));
  const ids = Object.keys(rules) as (keyof typeof rules)[];
  return {
    flow: flow.findings
      .filter(({ rule }) => rule in rules)
      .map((finding) => ({ ...finding, tickets: finding.tickets.map(({ id }) => id) })),
    ledger: ids.flatMap((id) =>
      ledger.ledger
        .filter(({ rule, ticket }) => rule === rules[id] && inPeriod.has(ticket.id))
        .map(({ ticket }) => `${id} ${ticket.id}`),
    ),
  };
}
const named = (findings: ReturnType<typeof both>['flow']) =>
  findings.flatMap(({ rule, tickets: ids }) => ids.map((id) => `${rule} ${id}`)).sort();

describe('what the flow says of single tickets', () => {
  it('is what the ledger of misroutes says of them: the same tickets, the same verdict', () => {
    const { flow, ledger } = both(groundsWith(tickets, { now }));
    expect(flow.map(({ rule, text, tickets: ids }) => [rule, text, ...ids])).toEqual([
      ['SL1', 'Went from L1 straight to L3. L2 has not seen it.', 'skips'],
      ['SL4', 'Filed as how-to, and it is at L2: one level too high.', 'open'],
      ['SL4', 'Settled as how-to at L3: two levels too high.', 'settled'],
      ['SL5', '‘Printing’: 3 independent requesters report this and it is still at L1.', 'one-week-c'],
    ]);
    expect(named(flow)).toEqual(ledger.sort());
  });

  it('is said of a skipped level in the period in which the ticket went, however long ago it came', () => {
    const earlier = [{ at: '2026-02-02T10:00:00Z', group: 'Tier 1', tags: [] }];
    const late = (since: string) =>
      through('late', '2026-02-02', ['Tier 3'], { earlier, since, as: { supportLevel: 'L3' } });
    const said = (since: string) => named(both(groundsWith([late(since), ...tickets], { now })).flow);
    expect(said('2026-03-03T10:00:00Z')).toContain('SL1 late');
    expect(said('2026-02-05T10:00:00Z')).not.toContain('SL1 late');
  });

  it('is not said of what triage dismissed', () => {
    const grounds = groundsWith(tickets, { now });
    const text = 'ticket,landed,should\nskips,L3,L3\nsettled,L3,L1\n';
    const { flow, ledger } = both({
      ...grounds,
      sources: { misroutes: { file: 'data/misroutes.csv', text } },
    });
    expect(named(flow)).toEqual(['SL4 open', 'SL4 settled', 'SL5 one-week-c']);
    expect(named(flow)).toEqual(ledger.sort());
  });

  it('counts a skip that the export shows, and none that a correction makes', () => {
    const corrected = through('put-up', '2026-03-02', ['Tier 1', 'Tier 2'], { as: { supportLevel: 'L3' } });
    const grounds = groundsWith([corrected], {
      now,
      corrections: [{ ticket: 'put-up', stream: 'bug', supportLevel: 'L3', line: 2 }],
    });
    const { hops, levels } = flowOf(grounds, misroutesOf(grounds).seen);
    expect(hops.map(({ from, to, way }) => `${from} ${to} ${way}`)).toEqual(['L1 L2 up']);
    expect(levels.find(({ level }) => level === 'L3')?.tickets).toBe(1);
  });
});
