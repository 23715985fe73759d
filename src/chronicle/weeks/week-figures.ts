import { nearDayInWords, nearMomentInWords, weekdayInWords } from '../../calendar/index.ts';
import type { Change } from '../../change/index.ts';
import { gate, type Handoff } from '../../handoffs/index.ts';
import type { ReleaseFigures, Split, ThemeFigures, WeekFigures } from '../../readings/index.ts';
import type { Pile } from '../../sorting/index.ts';
import type { Theme } from '../../themes/index.ts';
import { releaseName, type Words } from '../../words/index.ts';
import type { Desk, Placed } from '../desk.ts';
import type { Assessment } from './assess.ts';
import { peopleBehind } from './people.ts';
import type { TimeLine } from './points.ts';
import { typicalSubject } from './said.ts';

const hour = 3600 * 1000;
/** A watch covers the 48 hours from flag on. */
const watchLength = 48 * hour;
/** A reading looks this far ahead for releases. */
const lookAhead = 14 * 24 * hour;

/** What is known of all weeks, and needed for each. */
export interface Grounds {
  readonly desk: Desk;
  readonly assessment: Assessment;
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
  const { desk, assessment, line } = grounds;
  const week = desk.weeks[index];
  const change = assessment.volume.changes[index];
  const marked = line[index];
  if (!week || !change || !marked) throw new RangeError(`The desk has no week ${index}.`);
  return {
    week: week.id,
    complete: week.to <= desk.asOf,
    covered: desk.known[index] ?? false,
    volume: change,
    themes: themeFigures(grounds, index),
    ...releaseFigures(grounds, index),
    holidays: marked.holidays,
    account: desk.settings.account,
    textless: desk.textless,
  };
}

function themeFigures({ desk, assessment, themes, streamOf, words }: Grounds, index: number): ThemeFigures[] {
  const tickets = desk.byWeek[index] ?? [];
  const lastWeek = desk.byWeek[index - 1] ?? [];
  const figures: ThemeFigures[] = [];
  for (const theme of themes) {
    const changes = assessment.themes.get(theme.id)?.changes ?? [];
    const change = changes[index];
    const before = changes[index - 1] ?? change;
    if (!change || !before) continue;
    const own = tickets.filter((placed) => placed.themes.includes(theme.id));
    const outside = change.verdict !== 'within' && change.verdict !== 'too-little-history';
    const wasOutside = before.verdict !== 'within' && before.verdict !== 'too-little-history';
    if (own.length === 0 && !outside && !wasOutside) continue;
    const people = peopleBehind(own, desk);
    const [heaviest] = people.named;
    const said = desk.settings.privacy.quotes === 'none' ? undefined : typicalSubject(own);
    figures.push({
      id: theme.id,
      label: theme.label,
      stream: theme.stream ?? streamOf.get(theme.id) ?? 'unclear',
      change,
      before,
      weeksAbove: weeksAbove(changes, index),
      requesters: people.requesters,
      independent: people.independent,
      accounts: desk.accountsTell ? people.named.map(({ account }) => account) : [],
      accountCount: desk.accountsTell ? people.accounts : 0,
      split: splitOf(own),
      splitBefore: splitOf(lastWeek.filter((placed) => placed.themes.includes(theme.id))),
      ...(said === undefined ? {} : { said }),
      firstDay: own[0] ? weekdayInWords(own[0].at, desk.settings.timeZone, words) : '',
      ...(desk.accountsTell && heaviest && own.length >= 4 && heaviest.tickets > own.length / 2
        ? { mostlyFrom: heaviest.account }
        : {}),
    });
  }
  return figures.sort((a, b) => b.change.count - a.change.count || (a.id < b.id ? -1 : 1));
}

/**
 * Weeks in a row just before this one in which the theme lay above its usual range. The first of them needs a
 * verdict; after it a count above the range is enough.
 */
function weeksAbove(changes: readonly Change[], index: number): number {
  let weeks = 0;
  for (const { verdict, count, usual } of changes.slice(0, index)) {
    const risen = ['above', 'far-above', 'new'].includes(verdict);
    weeks = risen || (weeks > 0 && usual !== null && count > usual.high) ? weeks + 1 : 0;
  }
  return weeks;
}

/** Counts the tickets that ask how and those that say it does not work. */
export function splitOf(tickets: readonly Placed[]): Split {
  return {
    howDoI: tickets.filter(({ sorted }) => sorted.kind === 'how-do-i').length,
    doesntWork: tickets.filter(({ sorted }) => sorted.kind === 'doesnt-work').length,
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
