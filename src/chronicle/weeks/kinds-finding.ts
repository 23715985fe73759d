import { majority, type ShareChange } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';

/** Fewer tickets tell of no share. */
const fewestTickets = 20;
/** The newest of these runs of weeks that holds enough tickets is spoken of. */
const runs = [4, 12, 26, 52];

/** A theme's shares, as one sentence about it needs them. */
export interface SharesOfTheme {
  /** One for each week of the desk. */
  readonly weeks: readonly ShareChange[];
  /** The four newest weeks that are over, together. */
  readonly recent: ShareChange;
  /** The index of the newest week that is over, and that week in words. */
  readonly newest: number;
  readonly days: string;
}

/**
 * What a theme's tickets ask and which artefact to mend, the help text or a case nobody wrote down: four weeks or a week
 * that left their usual range, else the newest weeks taken together.
 */
export function kindsFinding({ weeks, recent, newest, days }: SharesOfTheme, words: Words): string {
  const say = words.kinds.theme;
  const known = weeks.slice(0, newest + 1);
  const run = [...runs, known.length].find((length) => sum(known.slice(-length)).of >= fewestTickets);
  if (run === undefined) return say.tooFew(sum(weeks).of);
  if (left(recent)) {
    const { part, of, usual, verdict } = recent;
    return say.recent[verdict](part, of, usual.low, usual.high);
  }
  const { part, of } = sum(known.slice(-run));
  const level = `${say.level(Math.min(run, known.length), of - part, part)} ${say.mend[majority({ part, of })]}`;
  const change = weeks[newest];
  if (!left(change)) return level;
  return `${say.week[change.verdict](days, change.part, change.of, change.usual.low, change.usual.high)} ${level}`;
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

function sum(shares: readonly ShareChange[]): { part: number; of: number } {
  return {
    part: shares.reduce((total, { part }) => total + part, 0),
    of: shares.reduce((total, { of }) => total + of, 0),
  };
}
