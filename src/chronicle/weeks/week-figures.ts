import { nearDayInWords, nearMomentInWords, weekdayInWords } from '../../calendar/index.ts';
import type { ShareChange } from '../../change/index.ts';
import { gate, type Handoff } from '../../handoffs/index.ts';
import type {
  ReleaseFigures,
  RisingFigures,
  Split,
  ThemeFigures,
  WeekFigures,
} from '../../readings/index.ts';
import type { Pile } from '../../sorting/index.ts';
import type { Theme } from '../../themes/index.ts';
import { watchLength } from '../../watch/index.ts';
import { releaseName, type Words } from '../../words/index.ts';
import type { Desk } from '../desk.ts';
import { missingOf } from '../missing.ts';
import type { Assessment } from './assess.ts';
import { peopleBehind } from './people.ts';
import { isOdd, type TimeLine } from './points.ts';
import { type Rises, type Rising, weekNumber } from './rising.ts';
import { typicalSubject } from './said.ts';
import type { Shares } from './shares.ts';
import { runAt } from './told.ts';

const hour = 3600 * 1000;
/** A reading looks this far ahead for releases. */
const lookAhead = 14 * 24 * hour;

/** What is known of all weeks, and needed for each. */
export interface Grounds {
  readonly desk: Desk;
  readonly assessment: Assessment;
  readonly shares: Shares;
  readonly rises: Rises;
  readonly themes: readonly Theme[];
  /** The stream that most tickets of a theme go to. */
  readonly streamOf: ReadonlyMap<string, Pile>;
  readonly handoffs: readonly Handoff[];
  readonly line: TimeLine;
  /** What the lines are said in. */
  readonly words: Words;
}

/** Gathers what the five lines of one week are made from. */
export function weekFigures(grounds: Grounds, index: number): WeekFigures {
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

function themeFigures(
  { desk, assessment, shares, rises, themes, streamOf, line, words }: Grounds,
  index: number,
): ThemeFigures[] {
  const tickets = desk.byWeek[index] ?? [];
  const figures: ThemeFigures[] = [];
  for (const theme of themes) {
    const series = assessment.themes.get(theme.id);
    const change = series?.changes[index];
    const before = series?.changes[index - 1] ?? change;
    const share = shares.themes.get(theme.id)?.[index];
    if (!series || !change || !before || !share) continue;
    const lately = runAt(series, line, index - 1);
    const stands = rises.themes.get(theme.id)?.[index];
    const rising = toldRise(stands);
    const own = tickets.filter((placed) => placed.themes.includes(theme.id));
    const outside = change.verdict !== 'within' && change.verdict !== 'too-little-history';
    const wasOutside = before.verdict !== 'within' && before.verdict !== 'too-little-history';
    if (own.length === 0 && !outside && !wasOutside && !rising) continue;
    const people = peopleBehind(own, desk);
    const [heaviest] = people.named;
    const said = desk.settings.privacy.quotes === 'none' ? undefined : typicalSubject(own);
    figures.push({
      id: theme.id,
      label: theme.label,
      stream: theme.stream ?? streamOf.get(theme.id) ?? 'unclear',
      change,
      before,
      weeksAbove: lately?.side === 'above' ? lately.weeks : 0,
      weeksBelow: lately?.side === 'below' ? lately.weeks : 0,
      ...(rising ? { rising } : {}),
      ...(stands?.unremarked && !rising ? { stillRising: true } : {}),
      requesters: people.requesters,
      independent: people.independent,
      accounts: desk.accountsTell ? people.named.map(({ account }) => account) : [],
      accountCount: desk.accountsTell ? people.accounts : 0,
      split: splitOf(share),
      share,
      ...(said === undefined ? {} : { said }),
      firstDay: own[0] ? weekdayInWords(own[0].at, desk.settings.timeZone, words) : '',
      ...(desk.accountsTell && heaviest && own.length >= 4 && heaviest.tickets > own.length / 2
        ? { mostlyFrom: heaviest.account }
        : {}),
    });
  }
  return figures.sort((a, b) => b.change.count - a.change.count || (a.id < b.id ? -1 : 1));
}

/** A slow rise where this week's reading is the one that tells it. */
function toldRise(rising: Rising | null | undefined): RisingFigures | undefined {
  if (!rising?.told) return undefined;
  const { since, before, now, unremarked } = rising;
  return { since: weekNumber(since), before, now, unremarked };
}

/** How many ask how, and how many say it does not work. */
function splitOf({ part, of }: ShareChange): Split {
  return { howDoI: of - part, doesntWork: part };
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
