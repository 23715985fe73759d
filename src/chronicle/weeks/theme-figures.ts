import { weekdayInWords } from '../../calendar/index.ts';
import type { RisingFigures, ThemeFigures } from '../../readings/index.ts';
import { isMixed, type Theme } from '../../themes/index.ts';
import type { Desk, Placed } from '../desk.ts';
import type { Cohort } from '../schema/cohort.ts';
import { type Birth, isBorn } from './births.ts';
import { cohortOf } from './cohort.ts';
import type { Grounds } from './grounds.ts';
import { newcomersOf } from './newcomers.ts';
import { peopleBehind } from './people.ts';
import { type Rising, weekNumber } from './rising.ts';
import { backgroundOf, typicalSubject } from './said.ts';
import { runAt } from './told.ts';
import { traitsOf, weeksBefore } from './traits.ts';

/** A theme of a week with everything that the week's pages say of its people. */
export type ThemeOfWeek = Omit<ThemeFigures, 'cohort'> & { readonly cohort?: Cohort };

/** The themes of one week that have a ticket in it or left their usual range, heaviest first; none that was found later. */
export function themeFigures(grounds: Grounds, index: number): ThemeOfWeek[] {
  const { desk, assessment, shares, rises, streamOf, line, words, births = new Map() } = grounds;
  const themes = grounds.themes.filter(({ id }) => isBorn(births, id, index));
  const byTheme = ticketsByTheme(desk, index);
  const traits = traitsOf(
    desk,
    index,
    themes.map(({ id }) => id),
  );
  const spread = backgroundOf(desk.byWeek[index] ?? []);
  const newcomers = newcomersOf(desk, index, byTheme);
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const figures: ThemeOfWeek[] = [];
  for (const theme of themes) {
    const { id, label } = theme;
    const series = assessment.themes.get(id);
    const change = series?.changes[index];
    const before = series?.changes[index - 1] ?? change;
    const share = shares.themes.get(id)?.[index];
    if (!series || !change || !before || !share) continue;
    const lately = runAt(series, line, index - 1);
    const weeksAbove = lately?.side === 'above' ? lately.weeks : 0;
    const stands = rises.themes.get(id)?.[index];
    const rising = toldRise(stands);
    const around = byTheme.get(id) ?? [];
    const own = around.filter(({ week }) => week === index);
    const outside = change.verdict !== 'within' && change.verdict !== 'too-little-history';
    const wasOutside = before.verdict !== 'within' && before.verdict !== 'too-little-history';
    if (own.length === 0 && !outside && !wasOutside && !rising) continue;
    const people = peopleBehind(own, desk);
    const [heaviest] = people.named;
    const said = desk.settings.privacy.quotes === 'none' ? undefined : typicalSubject(own, spread);
    const found = foundIn(births.get(id), index);
    const isNew = found === 'now' || (found === undefined && change.verdict === 'new');
    const rise = isNew || outside || weeksAbove > 0 ? riseOf(desk, around, index - weeksAbove) : undefined;
    const parent = theme.inside === undefined ? undefined : labels.get(theme.inside);
    figures.push({
      id,
      label,
      stream: theme.stream ?? streamOf.get(id) ?? 'unclear',
      ...(isMixed(theme) ? { mixed: true } : {}),
      change,
      before,
      weeksAbove,
      weeksBelow: lately?.side === 'below' ? lately.weeks : 0,
      ...(rising ? { rising } : {}),
      ...(stands?.unremarked && !rising ? { stillRising: true } : {}),
      requesters: people.requesters,
      independent: people.independent,
      accounts: desk.accountsTell ? people.named.map(({ account }) => account) : [],
      accountCount: desk.accountsTell ? people.accounts : 0,
      split: { howDoI: share.of - share.part, doesntWork: share.part },
      share,
      ...(said === undefined ? {} : { said }),
      firstDay: own[0] ? weekdayInWords(own[0].at, desk.settings.timeZone, words) : '',
      ...(desk.accountsTell && heaviest && own.length >= 4 && heaviest.tickets > own.length / 2
        ? { mostlyFrom: heaviest.account }
        : {}),
      ...(found === undefined ? {} : { found }),
      ...(around.length > own.length ? { seenBefore: true } : {}),
      ...(theme.inside !== undefined && parent !== undefined
        ? { inside: { id: theme.inside, label: parent, without: without(byTheme, theme, index) } }
        : {}),
      ...(own.length > 0
        ? {
            cohort: cohortOf(
              {
                own,
                isNew,
                fromOthers: newcomers.has(id),
                ...(rise === undefined ? {} : { rise }),
                share,
                traits: traits.of.get(id) ?? [],
                movedUp: traits.movedUp.has(id),
              },
              grounds.handoffs,
              desk,
              words,
            ),
          }
        : {}),
    });
  }
  return figures.sort((a, b) => b.change.count - a.change.count || (a.id < b.id ? -1 : 1));
}

/** A slow rise where this week's reading is the one that tells it. */
export function toldRise(rising: Rising | null | undefined): RisingFigures | undefined {
  if (!rising?.told) return undefined;
  const { since, before, now, unremarked } = rising;
  return { since: weekNumber(since), before, now, unremarked };
}

function foundIn(birth: Birth | undefined, week: number): ThemeFigures['found'] {
  if (birth === undefined) return undefined;
  return birth.isNews && birth.week === week ? 'now' : 'earlier';
}

/** The tickets of each theme in a week and in the eight weeks before, oldest first. */
function ticketsByTheme(desk: Desk, week: number): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const placed of desk.byWeek.slice(Math.max(0, week - weeksBefore), week + 1).flat()) {
    for (const theme of placed.themes) {
      const own = found.get(theme);
      if (own) own.push(placed);
      else found.set(theme, [placed]);
    }
  }
  return found;
}

/** The tickets of the week in which a theme rose. */
function riseOf(desk: Desk, around: readonly Placed[], week: number): { from: number; tickets: Placed[] } {
  return { from: desk.weeks[week]?.from ?? 0, tickets: around.filter((placed) => placed.week === week) };
}

/** How many tickets of the week the older theme has that are not the newer one's too. */
function without(byTheme: ReadonlyMap<string, readonly Placed[]>, theme: Theme, week: number): number {
  const older = byTheme.get(theme.inside ?? '') ?? [];
  return older.filter((placed) => placed.week === week && !placed.themes.includes(theme.id)).length;
}
