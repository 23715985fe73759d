import { mulberry32 } from '../../src/seeds/index.ts';
import type { Burst } from '../../src/themes/emerging/burst-watch.ts';

/** A labelled text. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly label: string;
}

/** Labelled texts put into weeks as tickets come to a desk: a quarter of the labels appear late. */
export interface Stream {
  readonly weeks: readonly (readonly Labelled[])[];
  /** The week, from 1, in which a label first may appear; 1 for three quarters of them. */
  readonly born: ReadonlyMap<string, number>;
}

const weeksInAll = 26;
const firstBirth = 9;
const lastBirth = 24;

/**
 * The stream of the reference: 26 weeks, of which a quarter of the labels appear first in weeks 9 to 24, drawn evenly. The texts of a
 * label are spread over the weeks it lives: each in a week drawn at random, as tickets come.
 *
 * @param aWeek tickets a week on average: so many of the texts, drawn at random, are used; all of them by default
 */
export function streamOf(texts: readonly Labelled[], seed: number, aWeek?: number): Stream {
  const random = mulberry32(seed);
  const shuffled = <T>(items: readonly T[]): T[] => {
    const copy = [...items];
    for (let at = copy.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
    }
    return copy;
  };
  const used = shuffled(texts).slice(0, aWeek === undefined ? texts.length : aWeek * weeksInAll);
  const labels = shuffled([...new Set(texts.map(({ label }) => label))].sort());
  const late = Math.round(labels.length / 4);
  const born = new Map(
    labels.map((label, at) => [
      label,
      at < late ? firstBirth + Math.floor(random() * (lastBirth - firstBirth + 1)) : 1,
    ]),
  );
  const weeks: Labelled[][] = Array.from({ length: weeksInAll }, () => []);
  for (const text of used) {
    const from = born.get(text.label) ?? 1;
    weeks[from - 1 + Math.floor(random() * (weeksInAll + 1 - from))]?.push(text);
  }
  return { weeks, born };
}

/** What was told of a stream against what should have been. */
export interface Found {
  /** Labels that appear late. */
  late: number;
  /** Of these, told in the week in which they may first appear, and by the week after it. */
  first: number;
  next: number;
  /** Told later than that. */
  later: number;
  /** Groups that tell a late label that was told before. */
  repeated: number;
  /** Groups that tell nothing new. */
  wrong: number;
  /** Weeks in which that was counted, from the first birth on. */
  weeks: number;
}

/**
 * Counts what was told, week by week. A group tells a late label when more than half of its tickets, and at least three, are of it;
 * any other group is wrong. Nothing is counted before the first birth.
 */
export function found({ weeks, born }: Stream, told: readonly (readonly Pick<Burst, 'tickets'>[])[]): Found {
  const labelOf = new Map(weeks.flat().map(({ id, label }) => [id, label]));
  const sum: Found = {
    late: [...born.values()].filter((week) => week > 1).length,
    first: 0,
    next: 0,
    later: 0,
    repeated: 0,
    wrong: 0,
    weeks: weeks.length - firstBirth + 1,
  };
  const known = new Set<string>();
  told.forEach((groups, at) => {
    const week = at + 1;
    if (week < firstBirth) return;
    for (const { tickets } of groups) {
      const counts = new Map<string, number>();
      for (const id of tickets)
        counts.set(labelOf.get(id) ?? '', (counts.get(labelOf.get(id) ?? '') ?? 0) + 1);
      const [label = '', count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
      const birth = born.get(label) ?? 1;
      if (birth === 1 || count < 3 || count * 2 <= tickets.length) sum.wrong += 1;
      else if (known.has(label)) sum.repeated += 1;
      else if (week > birth + 1) sum.later += 1;
      else {
        sum.next += 1;
        if (week === birth) sum.first += 1;
      }
      if (birth > 1 && count >= 3 && count * 2 > tickets.length) known.add(label);
    }
  });
  return sum;
}
