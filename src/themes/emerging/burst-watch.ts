import type { Lexicon } from '../text/lexicon.ts';
import { type BurstingTerm, burstingTerms, fewestTickets } from './bursting-terms.ts';
import { isNewInside, themeAround } from './inside.ts';
import { isAboutOneThing, middleOf } from './likeness.ts';
import { type Region, regionAround, rowsHolding } from './region.ts';
import { stretchOf } from './stretch.ts';
import { quietWeeks, sameTickets, saysAgain, type Told } from './told.ts';
import { indexWeek, Terms, type WeekIndex } from './week-index.ts';
import type { WeekTicket } from './week-ticket.ts';

/** Something that customers did not say before. */
export interface Burst {
  /** Stems, and pairs of them as `a b` in the order in which most tickets have them; the strongest first. */
  readonly terms: readonly string[];
  /** Ids of tickets of this week and, where it took two weeks to be sure, of the week before; sorted. */
  readonly tickets: readonly string[];
  /** How many independent requesters wrote them. */
  readonly requesters: number;
  /** The theme to which at least 60 % of the tickets belong. */
  readonly inside?: string;
}

/** Fewer who are independent of each other carry no theme. */
export const fewestRequesters = 3;
/** What is usual is learnt from the quarter before; four weeks of it are the least that tell anything. */
const usualWeeks = 13;
const fewestWeeks = 4;
/** This week alone, and with the one before: what is too small to be seen in one week of a small desk. */
const lengths = [1, 2] as const;
/** A week of so many tickets shows by itself what is new; two would only cost time. */
const enoughForOne = 1500;
/** A region is told when so many tickets are less likely than this by chance; on large desks, where more is tried, in proportion. */
const unlikely = 2e-5;
const largeDesk = 500;

interface Group {
  readonly region: Region;
  readonly ids: ReadonlySet<string>;
  readonly told: Told;
  readonly bursts: BurstingTerm[];
}

/**
 * Watches the words of a desk week by week and tells what is new in the week in which it appears.
 *
 * Terms and pairs of terms in far more tickets than in the quarter before (`burstingTerms`) are grown to regions of tickets
 * (`regionAround`); regions that chance would hardly give and that five tickets of three independent requesters carry are told. What
 * shares two fifths of its tickets with a stronger group or lies near it is the same theme; what was told is quiet for eight weeks.
 */
export class BurstWatch {
  readonly #terms: Terms;
  #weeks: WeekIndex[] = [];
  #told: Told[] = [];
  readonly #toldAs = new WeakMap<Burst, Told>();
  #week = 0;

  constructor(lexicon: Lexicon) {
    this.#terms = new Terms(lexicon);
  }

  /**
   * Reads one week and gives what is new in it, the strongest first. Call it for every week of the calendar in its order, with no
   * tickets for a week that has none; weeks without tickets count for the eight quiet weeks and for nothing else.
   */
  read(week: readonly WeekTicket[]): Burst[] {
    this.#week += 1;
    if (week.length === 0) return [];
    this.#told = this.#told.filter((told) => told.week > this.#week - quietWeeks);
    this.#weeks.push(indexWeek(week, this.#terms));
    if (this.#weeks.length > usualWeeks + Math.max(...lengths)) this.#weeks.shift();

    const groups = this.#groups();
    for (const { told } of groups) this.#told.push(told);
    return groups.map((group) => {
      const burst = this.#burst(group);
      this.#toldAs.set(burst, group.told);
      return burst;
    });
  }

  /** Takes back what `read` gave last, where nobody told it: it may burst again. */
  withdraw(burst: Burst): void {
    const told = this.#toldAs.get(burst);
    this.#told = this.#told.filter((one) => one !== told);
  }

  #groups(): Group[] {
    const groups: Group[] = [];
    for (const burst of this.#bursting()) {
      const key = this.#key(burst);
      const own = burst.stretch.now.flatMap((week) =>
        rowsHolding(week, burst).map((row) => week.tickets[row]?.id ?? ''),
      );
      const around = groups.find(({ ids }) => shared(own, ids) >= sameTickets * own.length);
      if (around !== undefined) {
        around.told.keys.add(key);
        around.bursts.push(burst);
        continue;
      }
      if (this.#told.some(({ keys }) => keys.has(key))) continue;
      const region = regionAround(burst);
      if (region === undefined || region.chance > unlikely * Math.min(1, largeDesk / region.stretch.size))
        continue;
      const middle = middleOf(region);
      const ids = region.tickets.map(({ id }) => id);
      const same = groups.find(
        (group) =>
          shared(ids, group.ids) >= sameTickets * Math.min(ids.length, group.ids.size) ||
          saysAgain(region, middle, group.told),
      );
      if (same !== undefined) {
        same.told.keys.add(key);
        same.bursts.push(burst);
        continue;
      }
      if (
        !isTheme(region) ||
        !isAboutOneThing(region, burst) ||
        this.#told.some((told) => saysAgain(region, middle, told))
      )
        continue;
      groups.push({
        region,
        ids: new Set(ids),
        told: { week: this.#week, keys: new Set([key]), profile: region.profile, middle },
        bursts: [burst],
      });
    }
    return groups;
  }

  /** Bursting terms of this week, and of this week with the one before, the least likely first, each once. */
  #bursting(): BurstingTerm[] {
    const found = lengths
      .filter((length) => this.#weeks.length - length >= fewestWeeks)
      .filter((length) => length === 1 || (this.#weeks.at(-1)?.rows.length ?? 0) < enoughForOne)
      .map((length) => stretchOf(this.#weeks, length, usualWeeks, this.#terms.names.length))
      .flatMap((stretch) => burstingTerms(stretch, this.#terms.names.length))
      .map((burst) => ({ burst, key: this.#key(burst) }))
      .sort((x, y) => x.burst.chance - y.burst.chance || (x.key < y.key ? -1 : x.key > y.key ? 1 : 0));
    return [...new Map(found.toReversed().map(({ burst, key }) => [key, burst])).values()].toReversed();
  }

  #key({ a, b }: BurstingTerm): string {
    return keyOf([a, b].flatMap((term) => this.#terms.names[term] ?? []).join(' '));
  }

  #burst({ region, bursts }: Group): Burst {
    const inside = themeAround(region);
    return {
      terms: bursts.map((burst) => this.#asWritten(burst, region)),
      tickets: region.tickets.map(({ id }) => id).sort(),
      requesters: new Set(region.tickets.map(({ who }) => who)).size,
      ...(inside === undefined ? {} : { inside }),
    };
  }

  /** The term, or the pair in the order in which most tickets have it. */
  #asWritten({ a, b }: BurstingTerm, { rows }: Region): string {
    const [first = '', second] = [a, b].flatMap((term) => this.#terms.names[term] ?? []).sort();
    if (second === undefined) return first;
    const [x, y] = [this.#terms.number(first), this.#terms.number(second)];
    let order = 0;
    for (const row of rows)
      if (row.includes(x) && row.includes(y)) order += Math.sign(row.indexOf(x) - row.indexOf(y));
    return order > 0 ? `${second} ${first}` : `${first} ${second}`;
  }
}

/** Five tickets of three independent requesters, and no mere growth of a theme that is there. */
function isTheme(region: Region): boolean {
  const { tickets } = region;
  if (tickets.length < fewestTickets || new Set(tickets.map(({ who }) => who)).size < fewestRequesters)
    return false;
  const inside = themeAround(region);
  return inside === undefined || isNewInside(region, inside);
}

/** A term, or the two of a pair whatever their order. */
function keyOf(term: string): string {
  return term.split(' ').sort().join(' ');
}

function shared(ids: readonly string[], group: ReadonlySet<string>): number {
  return ids.filter((id) => group.has(id)).length;
}
