import { assessShares, type WeeksTally } from '../change/index.ts';
import { type KindOf, tallyOf } from './tally.ts';
import type { ThemesOfTickets } from './themes-for.ts';
import type { TicketKind, Watch } from './watch.ts';
import { hourLength, missingIn, type Timed, type Window } from './window.ts';

const day = 24 * hourLength;
const weekLength = 7 * day;
/** A release shows in the weeks after it; later ones are about other things too. */
const mostWeeks = 4;
const weeksBack = 8;
/** A theme belongs to a release from this many of its tickets on: three carry a theme. */
const fewestAbout = 3;
const mostThemes = 5;

/**
 * The share of "doesn't work" in the whole weeks since flag on, at most four, beside the eight weeks before: of all
 * tickets, and of each theme that the release's tickets belong to. They hold one false-discovery rate.
 *
 * @param about the tickets that belong to the release: to a question, a limitation or a surprise
 * @returns null in the first week, and where nobody sorted the tickets
 */
export function kindsSince(
  window: Window,
  about: ReadonlySet<string>,
  kindOf: KindOf | undefined,
  { themesOf, labelOf }: ThemesOfTickets,
): Watch['since'] {
  const weeks = Math.min(mostWeeks, Math.floor((window.asOf - window.from) / weekLength));
  if (!kindOf || weeks < 1) return null;
  const first = window.before[0]?.at ?? window.from;
  const starts = Array.from(
    { length: weeksBack },
    (_, index) => window.from - (weeksBack - index) * weekLength,
  )
    // Data that begin on the first day of a week hold that week.
    .filter((start) => start + day > first);
  const since = window.since.filter(({ at }) => at < window.from + weeks * weekLength);
  const before = starts.map((start) =>
    missingIn(window.gaps, start, start + weekLength).length > 0
      ? null
      : window.before.filter(({ at }) => at >= start && at < start + weekLength),
  );
  const byTicket = ({ ticket }: Timed): TicketKind => kindOf(ticket.id);
  // A week of which days are missing counts for less than a whole one.
  const lost = missingIn(window.gaps, window.from, window.from + weeks * weekLength);
  const held = weeks - lost.reduce((sum, { from, to }) => sum + to - from, 0) / weekLength;
  const seriesOf = (belongs: (one: Timed) => boolean): (WeeksTally | null)[] => [
    ...before.map((tickets) => tickets && tallyOf(tickets.filter(belongs), byTicket)),
    { ...tallyOf(since.filter(belongs), byTicket), weeks: Math.max(1, Math.round(held)) },
  ];

  const themes = themesAbout(about, themesOf);
  const judged = assessShares([
    seriesOf(() => true),
    ...themes.map((theme) => seriesOf(({ ticket }) => themesOf(ticket.id).includes(theme))),
  ]);
  const rows = judged.flatMap((changes, index) => {
    const change = changes.at(-1);
    if (!change) return [];
    const { p: _, ...share } = change;
    const theme = themes[index - 1];
    return [{ ...(theme === undefined ? {} : { theme, label: labelOf(theme) }), ...share }];
  });
  return { weeks, rows };
}

/** The themes of a release's tickets, those with the most of them first. */
function themesAbout(about: ReadonlySet<string>, themesOf: ThemesOfTickets['themesOf']): string[] {
  const counts = new Map<string, number>();
  for (const ticket of about)
    for (const theme of themesOf(ticket)) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewestAbout)
    .sort(([a, most], [b, next]) => next - most || (a < b ? -1 : 1))
    .slice(0, mostThemes)
    .map(([theme]) => theme);
}
