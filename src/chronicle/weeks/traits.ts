import { type Beside, standOut } from '../../change/index.ts';
import { fewestRequesters } from '../../themes/index.ts';
import type { Desk, Placed } from '../desk.ts';
import type { Trait } from '../schema/cohort.ts';
import { firstOfEach } from './independent.ts';

/** What is known of the themes of a week beside the tickets around them. */
export interface Traits {
  readonly of: ReadonlyMap<string, readonly Trait[]>;
  /** Ids of themes of which more left L1 than of their own tickets in the eight weeks before. */
  readonly movedUp: ReadonlySet<string>;
}

/** A week is set beside so many before it. */
export const weeksBefore = 8;
/** What others have half as often as a theme says something of it; what nearly all have says nothing, however sure the difference is. */
const leastRatio = 2;

const seen: Readonly<Record<Trait['side'], (placed: Placed) => string | undefined>> = {
  level: ({ sorted }) => (sorted.supportLevel === 'unknown' ? undefined : sorted.supportLevel),
  channel: ({ ticket }) => ticket.channel,
  group: ({ ticket }) => ticket.group,
};
const sides = Object.keys(seen) as Trait['side'][];

/**
 * Finds what the tickets of each theme have in common in one week, and all other tickets of that week and of the eight weeks before have
 * not: support level, channel or group. Only what more than half of its tickets share and at most half as many of the others is told, and
 * only what stands out by more than chance among all themes of the week; each independent requester is one witness, however much they
 * write.
 *
 * Their language is no trait: a theme is known by its words, and words are of a language, so that it tells how the theme was found.
 *
 * First contact (L1) is where every ticket begins, and groups say what levels say where the settings name them: neither is told.
 */
export function traitsOf(desk: Desk, week: number, themes: readonly string[]): Traits {
  const now = desk.byWeek[week] ?? [];
  const before = desk.byWeek.slice(Math.max(0, week - weeksBefore), week).flat();
  const around = [...before, ...now];
  const levelled = around.some((placed) => seen.level(placed) !== undefined);
  const told = sides.filter((side) => side !== 'group' || !levelled);
  const counts = new Map(told.map((side) => [side, tallyOf(around, side)]));
  const ofTheme = Map.groupBy(
    around.flatMap((placed) => placed.themes.map((theme) => ({ theme, placed }))),
    ({ theme }) => theme,
  );
  const found: { theme: string; trait: Trait; test: Beside }[] = [];
  const rising: { theme: string; test: Beside }[] = [];
  for (const theme of themes) {
    const all = (ofTheme.get(theme) ?? []).map(({ placed }) => placed);
    const own = all.filter((placed) => placed.week === week);
    const witnesses = firstOfEach(own, desk);
    if (witnesses.length < fewestRequesters) continue;
    for (const side of told) {
      const known = tallyOf(own, side);
      const inAll = counts.get(side) ?? known;
      const among = tallyOf(all, side);
      const first = tallyOf(witnesses, side);
      if (first.of < fewestRequesters) continue;
      for (const [value, count] of inAll.by) {
        if (side === 'level' && value === 'L1') continue;
        const beside = { part: count - (among.by.get(value) ?? 0), of: inAll.of - among.of };
        const part = known.by.get(value) ?? 0;
        found.push({
          theme,
          trait: { side, value, part, of: known.of, beside },
          test: { part: first.by.get(value) ?? 0, of: first.of, others: beside },
        });
      }
    }
    const [lately, earlier] = [leftFirst(witnesses), leftFirst(all.filter((placed) => placed.week < week))];
    if (lately.of >= fewestRequesters && earlier.of >= fewestRequesters)
      rising.push({ theme, test: { ...lately, others: earlier } });
  }
  return { of: byTheme(found), movedUp: movedUpOf(rising) };
}

function byTheme(found: readonly { theme: string; trait: Trait; test: Beside }[]): Map<string, Trait[]> {
  const out = standOut(found.map(({ test }) => test));
  const traits = new Map<string, Trait[]>();
  found.forEach(({ theme, trait }, index) => {
    if (!out[index] || !isTelling(trait)) return;
    traits.set(theme, [...(traits.get(theme) ?? []), trait]);
  });
  return traits;
}

function isTelling({ part, of, beside }: Trait): boolean {
  return 2 * part > of && part * beside.of >= leastRatio * beside.part * of;
}

function movedUpOf(rising: readonly { theme: string; test: Beside }[]): Set<string> {
  const out = standOut(rising.map(({ test }) => test));
  return new Set(rising.flatMap(({ theme }, index) => (out[index] ? [theme] : [])));
}

/** Of the tickets whose level is known, those that went beyond first contact. */
function leftFirst(tickets: readonly Placed[]): { part: number; of: number } {
  const { by, of } = tallyOf(tickets, 'level');
  return { part: of - (by.get('L1') ?? 0), of };
}

/** How many tickets have each value of one kind, values in their own order; of those of which it is known. */
function tallyOf(tickets: readonly Placed[], side: Trait['side']): { by: Map<string, number>; of: number } {
  const by = new Map<string, number>();
  for (const placed of tickets) {
    const value = seen[side](placed);
    if (value !== undefined) by.set(value, (by.get(value) ?? 0) + 1);
  }
  return { by: new Map([...by].sort(([a], [b]) => (a < b ? -1 : 1))), of: sum(by.values()) };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
