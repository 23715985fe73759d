import { mulberry32 } from '../../src/seeds/index.ts';
import { type Registry, type TextTicket, themesOver, type WeekSpan } from '../../src/themes/index.ts';
import { agreement } from './agreement.ts';
import type { Labelled } from './labelled.ts';

const weekLength = 7 * 24 * 3600 * 1000;
const begin = Date.parse('2026-01-05T00:00:00Z');
const weeksInAll = 12;
const firstLate = 5;
const lastLate = 10;

/** How the themes of each week's build agree with those of the build before, and with the labels at the end. */
export interface Stability {
  /** ARI over the tickets that both builds put into a theme: mean and least of consecutive weeks. */
  readonly mean: number;
  readonly least: number;
  readonly nmi: number;
  readonly themed: number;
  readonly themes: number;
}

/**
 * Builds a desk of twelve weeks week by week, a quarter of the intents first appearing in weeks 5 to 10, and compares each build with the
 * one before it.
 *
 * @param keep whether each build knows what the one before it kept
 */
export function stability({ tickets, gold }: Labelled, seed: number, keep: boolean): Stability {
  const random = mulberry32(seed);
  const intents = [...new Set(gold)].sort();
  const birth = new Map<string, number>();
  for (const intent of intents)
    birth.set(intent, random() < 0.25 ? firstLate + Math.floor(random() * (lastLate - firstLate + 1)) : 1);
  const placed = tickets.map((ticket, at): TextTicket => {
    const born = birth.get(gold[at] ?? '') ?? 1;
    const week = born + Math.floor(random() * (weeksInAll + 1 - born));
    const instant = begin + (week - 1) * weekLength + Math.floor(random() * weekLength);
    return { ...ticket, createdAt: new Date(instant).toISOString() };
  });
  const weeks = Array.from(
    { length: weeksInAll },
    (_, at): WeekSpan => ({
      id: `2026-W${String(at + 2).padStart(2, '0')}`,
      from: begin + at * weekLength,
      to: begin + (at + 1) * weekLength,
    }),
  );
  const aris: number[] = [];
  let registry: Registry | undefined;
  let before: ReadonlyMap<string, readonly string[]> | undefined;
  let last: Pick<Stability, 'nmi' | 'themed' | 'themes'> = { nmi: 0, themed: 0, themes: 0 };
  for (let count = 4; count <= weeksInAll; count += 1) {
    const until = begin + count * weekLength;
    const now = placed.filter(({ createdAt }) => Date.parse(createdAt) < until);
    const history = themesOver(now, weeks.slice(0, count), {
      registry: keep ? registry : undefined,
      asOf: until,
    });
    registry = history.registry;
    const earlier = before;
    if (earlier !== undefined) {
      const both = now.filter(
        ({ id }) => (earlier.get(id)?.length ?? 0) > 0 && (history.assigned.get(id)?.length ?? 0) > 0,
      );
      aris.push(
        agreement(
          both.map(({ id }) => earlier.get(id)?.[0] ?? ''),
          both.map(({ id }) => history.assigned.get(id)?.[0] ?? ''),
        ).ari,
      );
    }
    before = history.assigned;
    const primary = placed.map(({ id }) => history.assigned.get(id)?.[0] ?? '');
    const rows = primary.map((_, row) => row).filter((row) => primary[row] !== '');
    last = {
      nmi: agreement(
        rows.map((row) => gold[row] ?? ''),
        rows.map((row) => primary[row] ?? ''),
      ).nmi,
      themed: rows.length / tickets.length,
      themes: new Set(rows.map((row) => primary[row])).size,
    };
  }
  return { mean: aris.reduce((a, b) => a + b, 0) / aris.length, least: Math.min(...aris), ...last };
}
