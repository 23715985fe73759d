import { dayInWords, weekTitle } from '../../calendar/index.ts';
import { type Handoff, lastChangedOn } from '../../handoffs/index.ts';
import { extraAbout, extraEscalations, type Rate, type Rise, weeksBefore } from '../../service/index.ts';
import type { FlowFinding } from '../schema/pipeline-flow.ts';
import type { Find, FlowFacts } from './flow-facts.ts';
import type { AboutRelease } from './flow-releases.ts';
import type { PipelineGrounds } from './grounds.ts';

/** A rise and the week that it was seen in. */
export type RiseIn = Rise & { readonly week: number };

/** X1 and X2: more of L1's tickets go up, and the release that most of the rise is about. */
export function riseFindings(
  { desk, words }: PipelineGrounds,
  { atL1, rates, period }: FlowFacts,
  rise: RiseIn,
  about: ReadonlyMap<string, AboutRelease>,
  find: Find,
): FlowFinding[] {
  const say = words.flow.findings;
  const newest = rise.week;
  const isPast = newest < period.end - 1;
  const rate = rates[newest];
  if (rate === undefined) return [];

  const gone = new Set(atL1.slice(rise.first, newest + 1).flatMap(({ left }) => [...left]));
  const tickets = desk.tickets.filter(({ ticket }) => gone.has(ticket.id));
  const first = find('X1', isPast ? 'note' : 'warn', sentence(), tickets);
  const extra = extraEscalations(rates, rise.first, newest);
  if (extra === 0) return [first];

  const released = [...new Set([...about.values()].map(({ handoff }) => handoff))];
  const [most] = released
    .map((handoff) => ({ handoff, count: Math.min(extra, extraAbout(weekly(handoff), rise.first, newest)) }))
    .sort((a, b) => b.count - a.count || Date.parse(b.handoff.releaseAt) - Date.parse(a.handoff.releaseAt));
  if (most === undefined || most.count <= extra / 2)
    return [first, find('X2', 'note', say.spread(extra), [])];
  const own = tickets.filter(({ ticket }) => about.get(ticket.id)?.handoff === most.handoff);
  return [first, find('X2', 'warn', stale(most.handoff, most.count), own, most.handoff)];

  function sentence(): string {
    const { left, entered, usual } = rate as Rate;
    const before = rates[newest - 3];
    const week = isPast ? weekTitle(desk.weeks[newest]?.id ?? '', words) : undefined;
    if (rise.by === 'three-weeks' && before) {
      const told = [left, entered, before.left, before.entered] as const;
      return week === undefined ? say.risen(...told) : say.hadRisen(week, ...told);
    }
    const told = [left, entered, usual?.low ?? 0, usual?.high ?? 0] as const;
    return week === undefined ? say.moreGoUp(...told) : say.moreWentUp(week, ...told);
  }

  function weekly(handoff: Handoff): (number | undefined)[] {
    return atL1.slice(0, newest + 1).map(({ left }, week) => {
      if (!desk.known[week] || week < rise.first - weeksBefore) return undefined;
      return [...left].filter((id) => about.get(id)?.handoff === handoff).length;
    });
  }

  function stale(handoff: Handoff, count: number): string {
    const changedOn = lastChangedOn(handoff);
    if (changedOn === undefined) return say.staleUndated(count, extra);
    return say.stale(count, extra, dayInWords(Date.parse(`${changedOn}T12:00:00Z`), 'UTC', words));
  }
}
