import { type Foreseen, fewestTickets, foreseenOf, wilson } from './foreseen.ts';
import type { ReleaseRecord } from './record.ts';

/** K4: under so many releases nothing is a habit. */
export const fewestReleases = 5;
const year = 365 * 86_400_000;

/** Some releases in a row of time, and how much of what came about them had been foreseen. */
interface Side extends Foreseen {
  readonly releases: number;
}

/** Whether a trio foresees its own customers better than before. */
export interface Progress {
  readonly verdict: 'better' | 'worse' | 'no-difference' | 'too-few';
  /** What the newer releases are held against: those of more than a year ago, or, where these are too few, the older half of all. */
  readonly since: 'year' | 'half';
  readonly older?: Side;
  readonly newer?: Side;
  /** The newer share less the older one, with its 95 % interval; shares from -1 to 1. */
  readonly difference?: { readonly mid: number; readonly low: number; readonly high: number };
}

type Timed = Pick<ReleaseRecord, 'about' | 'foreseen' | 'releaseAt'>;

/**
 * Holds the share of foreseen tickets in newer releases against that in older ones.
 *
 * The interval is Newcombe's for a difference of two shares (1998, Statistics in Medicine 17, 873–890, method 10). Tickets about one release
 * are not independent: one handoff misses a theme, and with it all its tickets. So the tickets of either side count for as many fewer as
 * the releases differ from each other more than chance would have them (Pearson's statistic over its degrees of freedom, at least 1), and
 * the critical value is Student's. Where nothing changed it claims a change in one case of sixteen at most, and the plain test of two shares
 * in up to one of two (`npm run bench -- calibration`).
 *
 * @param releases whose watches are over, in any order
 * @param now milliseconds since 1970
 */
export function progressOf(releases: readonly Timed[], now: number): Progress {
  const inOrder = releases
    .filter(({ about }) => about.size > 0)
    .sort((a, b) => Date.parse(a.releaseAt) - Date.parse(b.releaseAt));
  if (inOrder.length < fewestReleases) return { verdict: 'too-few', since: 'half' };
  const recent = inOrder.findIndex(({ releaseAt }) => Date.parse(releaseAt) >= now - year);
  return (
    compare(inOrder, recent, 'year') ??
    compare(inOrder, Math.floor(inOrder.length / 2), 'half') ?? { verdict: 'too-few', since: 'half' }
  );
}

/** Compares those before a place with those from it on; nothing where one side is too small to have a share. */
function compare(inOrder: readonly Timed[], at: number, since: Progress['since']): Progress | undefined {
  const sides = [inOrder.slice(0, Math.max(0, at)), inOrder.slice(Math.max(0, at))] as const;
  if (sides.some((side) => side.length < 2 || foreseenOf(side).of < fewestTickets)) return undefined;
  const [older, newer] = sides.map((side): Side => ({ releases: side.length, ...foreseenOf(side) })) as [
    Side,
    Side,
  ];
  const difference = differenceOf(older, newer, excessSpread(sides), inOrder.length - 2);
  const verdict = difference.low > 0 ? 'better' : difference.high < 0 ? 'worse' : 'no-difference';
  return { verdict, since, older, newer, difference };
}

/** By how much the releases of either side differ from each other more than chance would have them; at least 1. */
function excessSpread(sides: readonly (readonly Timed[])[]): number {
  const releases = sides.reduce((sum, side) => sum + side.length, 0);
  const statistic = sides.reduce((sum, side) => {
    const { part, of } = foreseenOf(side);
    const share = part / of;
    if (share === 0 || share === 1) return sum;
    const own = side.map(({ about, foreseen }) => {
      const expected = about.size * share;
      return (foreseen.size - expected) ** 2 / (expected * (1 - share));
    });
    return sum + own.reduce((total, one) => total + one, 0);
  }, 0);
  return Math.max(1, statistic / (releases - 2));
}

function differenceOf(
  older: Foreseen,
  newer: Foreseen,
  spread: number,
  degrees: number,
): NonNullable<Progress['difference']> {
  const critical = student(degrees);
  const range = ({ part, of }: Foreseen) => wilson(part / spread, of / spread, critical);
  const before = range(older);
  const after = range(newer);
  const shares = { before: older.part / older.of, after: newer.part / newer.of };
  const mid = shares.after - shares.before;
  return {
    mid,
    low: mid - Math.hypot(shares.after - after.low, before.high - shares.before),
    high: mid + Math.hypot(after.high - shares.after, shares.before - before.low),
  };
}

/** The two-sided 95 % point of Student's t, from 3 degrees of freedom on (Abramowitz and Stegun 1964, 26.7.5). */
function student(degrees: number): number {
  const z = 1.959964;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92_160 * degrees ** 4)
  );
}
