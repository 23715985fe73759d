import { nearDayInWords, nearMomentInWords } from '../../calendar/index.ts';
import { gate } from '../../handoffs/index.ts';
import type { ReleaseFigures, WeekFigures } from '../../readings/index.ts';
import { watchLength } from '../../watch/index.ts';
import { releaseName } from '../../words/index.ts';
import { missingOf } from '../missing.ts';
import type { Grounds } from './grounds.ts';
import { isOdd } from './points.ts';
import { type ThemeOfWeek, themeFigures, toldRise } from './theme-figures.ts';
import { runAt } from './told.ts';

const hour = 3600 * 1000;
/** A reading looks this far ahead for releases. */
const lookAhead = 14 * 24 * hour;

/** Gathers what the five lines of one week are made from. */
export function weekFigures(
  grounds: Grounds,
  index: number,
): Omit<WeekFigures, 'themes'> & { readonly themes: readonly ThemeOfWeek[] } {
  const { desk, assessment, rises, line, words } = grounds;
  const rising = toldRise(rises.volume[index]);
  const week = desk.weeks[index];
  const change = assessment.volume.changes[index];
  const marked = line[index];
  if (!week || !change || !marked) throw new RangeError(`The desk has no week ${index}.`);
  return {
    week: week.id,
    complete: week.to <= desk.asOf,
    covered: desk.known[index] ?? false,
    missing: missingOf(desk, index, words),
    volume: change,
    volumeRun: runAt(assessment.volume, line, index),
    oddBefore: isOdd(assessment.volume, line, index - 1),
    ...(rising ? { volumeRising: rising } : {}),
    themes: themeFigures(grounds, index),
    ...releaseFigures(grounds, index),
    holidays: marked.holidays,
    account: desk.settings.account,
    textless: desk.textless,
  };
}

function releaseFigures(
  { desk, handoffs, words }: Grounds,
  index: number,
): Pick<WeekFigures, 'released' | 'watching' | 'upcoming'> {
  const week = desk.weeks[index];
  const { timeZone } = desk.settings;
  // A reading knows what was known when its week ended, or now when it has not ended.
  const end = Math.min(week?.to ?? 0, desk.asOf);
  const start = week?.from ?? 0;
  const released: ReleaseFigures[] = [];
  const watching: ReleaseFigures[] = [];
  const upcoming: ReleaseFigures[] = [];
  const inOrder = [...handoffs].sort(
    (a, b) => Date.parse(a.releaseAt) - Date.parse(b.releaseAt) || (a.id < b.id ? -1 : 1),
  );
  for (const handoff of inOrder) {
    const at = Date.parse(handoff.releaseAt);
    const base = {
      id: handoff.id,
      name: releaseName(handoff),
      day: nearDayInWords(at, timeZone, words),
    };
    if (at >= start && at < end) released.push(base);
    if (at < end && at + watchLength > end) {
      watching.push({ ...base, until: nearMomentInWords(at + watchLength, timeZone, words) });
    }
    if (at >= end && at < end + lookAhead) {
      // Earlier states of a handoff are not kept: what was held in a past week is not known, and not said.
      const reason =
        end === desk.asOf || index === desk.weeks.length - 2
          ? gate(handoff, new Date(end).toISOString(), timeZone, words).reasons[0]
          : undefined;
      upcoming.push({ ...base, ...(reason === undefined ? {} : { held: reason }) });
    }
  }
  return { released, watching, upcoming };
}
