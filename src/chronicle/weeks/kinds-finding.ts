import { majority, type ShareChange, type Tally } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';

/** Fewer tickets that ask or say so tell of no share, and of nothing to mend. */
const fewestTickets = 20;
/** The newest of these runs of weeks that holds enough tickets is spoken of. */
const runs = [4, 12, 26, 52];
/** What most tickets do, so many of them do at least … */
const most = 3 / 5;
/** … for all that chance may have done: by an interval of 95 %. */
const deviations = 1.96;

/** A theme's shares, as one sentence about it needs them. */
export interface SharesOfTheme {
  /** One for each week of the desk. */
  readonly weeks: readonly ShareChange[];
  /** All its tickets of each week, those too that neither ask nor say so. */
  readonly counts: readonly number[];
  /** The four newest weeks that are over, together. */
  readonly recent: ShareChange;
  /** The index of the newest week that is over, and that week in words. */
  readonly newest: number;
  readonly days: string;
}

/**
 * What a theme's tickets ask and which artefact to mend, the help text or a case nobody wrote down: four weeks or a week
 * that left their usual range, else the newest weeks taken together. Which to mend is said only where enough tickets tell it; else
 * the counts stand alone.
 */
export function kindsFinding({ weeks, counts, recent, newest, days }: SharesOfTheme, words: Words): string {
  const say = words.kinds.theme;
  const known = weeks.slice(0, newest + 1);
  const run = [...runs, known.length].find((length) => sum(known.slice(-length)).of >= fewestTickets);
  if (run === undefined) return say.tooFew(sum(weeks).of);
  const look = (change: Left): string | undefined =>
    change.of >= fewestTickets && majority(change) === (change.verdict === 'above' ? 'part' : 'rest')
      ? say.look[change.verdict]
      : undefined;
  if (left(recent)) {
    const { part, of, usual, verdict } = recent;
    return sentences(say.recent[verdict](part, of, usual.low, usual.high), look(recent));
  }
  const told = sum(known.slice(-run));
  const level = say.level(Math.min(run, known.length), told.of - told.part, told.part);
  const change = weeks[newest];
  if (left(change)) {
    const { part, of, usual, verdict } = change;
    return sentences(say.week[verdict](days, part, of, usual.low, usual.high), look(change), level);
  }
  const all = counts.slice(0, newest + 1).slice(-run);
  const isMost = 2 * told.of >= all.reduce((total, count) => total + count, 0);
  return sentences(level, isMost ? say.mend[larger(told)] : undefined);
}

/** What clearly most do, or that both are heard: the interval of Wilson (1927, JASA 22, 209–212) lies beyond three fifths. */
function larger({ part, of }: Tally): 'fails' | 'asks' | 'both' {
  const least = (count: number): number => {
    const [share, z] = [count / of, deviations ** 2 / of];
    return (share + z / 2 - Math.sqrt(z * (share * (1 - share) + z / 4))) / (1 + z);
  };
  if (least(part) > most) return 'fails';
  return least(of - part) > most ? 'asks' : 'both';
}

function sentences(...all: readonly (string | undefined)[]): string {
  return all.filter((one) => one !== undefined).join(' ');
}

type Left = ShareChange & { usual: NonNullable<ShareChange['usual']>; verdict: 'above' | 'below' };

/** Left its usual range. */
function left(change: ShareChange | undefined): change is Left {
  return (
    change !== undefined &&
    change.usual !== null &&
    (change.verdict === 'above' || change.verdict === 'below')
  );
}

function sum(shares: readonly ShareChange[]): Tally {
  return {
    part: shares.reduce((total, { part }) => total + part, 0),
    of: shares.reduce((total, { of }) => total + of, 0),
  };
}
