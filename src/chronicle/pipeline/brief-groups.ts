import type { Fault } from '../../faults/index.ts';
import { type BriefRecord, readBriefs, unknownBriefTickets } from '../../pipeline/index.ts';
import type { Desk, Placed } from '../desk.ts';
import type { Sources } from '../sources.ts';

/** A record with the tickets of it that the exports hold. */
export interface Held {
  readonly record: BriefRecord;
  readonly tickets: readonly Placed[];
}

/** The records of triage with those of their tickets that the desk holds, and what is to mend in them. */
export function heldRecords(
  desk: Desk,
  { briefs: source }: Pick<Sources, 'briefs'>,
): { briefs: BriefRecord[]; held: Held[]; faults: Fault[]; missing: string[] } {
  if (!source) return { briefs: [], held: [], faults: [], missing: [] };
  const byId = new Map(desk.tickets.map((placed) => [placed.ticket.id, placed]));
  const { briefs, faults, missing } = readBriefs(source.text, source.file, new Set(byId.keys()));
  const held = briefs.map((record) => ({
    record,
    tickets: record.tickets.flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.at - b.at),
  }));
  faults.push(...unknownBriefTickets(briefs, new Set(byId.keys()), source.file));
  return { briefs, held, faults, missing };
}

/** Brief input of one theme, or one record on its own. */
export interface Group {
  readonly theme?: string;
  readonly held: readonly Held[];
  /** Everything in it, oldest first. */
  readonly tickets: readonly Placed[];
  readonly unwritten: readonly Placed[];
}

/** Parts brief input into groups, so that each ticket of it is in one of them or stands alone. */
export function grouped(
  desk: Desk,
  held: readonly Held[],
): { groups: Group[]; alone: Placed[]; all: Placed[] } {
  const named = new Set(held.flatMap(({ tickets }) => tickets));
  const all = desk.tickets.filter((placed) => placed.sorted.stream === 'brief' || named.has(placed));
  const unwritten = all.filter((placed) => !named.has(placed));
  const byTheme = new Map<string, { held: Held[]; unwritten: Placed[] }>();
  const of = (theme: string): { held: Held[]; unwritten: Placed[] } => {
    const group = byTheme.get(theme) ?? { held: [], unwritten: [] };
    byTheme.set(theme, group);
    return group;
  };
  const onTheirOwn: Group[] = [];
  for (const one of held) {
    const theme = themeOfMost(one.tickets);
    if (theme === undefined) onTheirOwn.push({ held: [one], tickets: one.tickets, unwritten: [] });
    else of(theme).held.push(one);
  }
  const alone: Placed[] = [];
  for (const placed of unwritten) {
    const [theme] = placed.themes;
    if (theme === undefined) alone.push(placed);
    else of(theme).unwritten.push(placed);
  }
  const groups = [...byTheme].map(([theme, group]): Group => {
    const tickets = new Set([...group.held.flatMap((one) => one.tickets), ...group.unwritten]);
    return { theme, ...group, tickets: [...tickets].sort((a, b) => a.at - b.at) };
  });
  return { groups: [...groups, ...onTheirOwn], alone, all };
}

/** The first theme of more than half of some tickets. */
function themeOfMost(tickets: readonly Placed[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { themes } of tickets) {
    const [theme] = themes;
    if (theme !== undefined) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count * 2 > tickets.length)?.[0];
}
