import { assessChange } from '../change/index.ts';
import { burstsOf, holders } from './bursts.ts';
import type { Surprise } from './watch.ts';
import { hoursBetween, requestersOf, type Timed, type Window } from './window.ts';

const most = 5;

/** A theme that came and that nobody predicted, with the tickets that it holds. */
export interface FoundSurprise extends Surprise {
  readonly tickets: readonly Timed[];
}

/**
 * Finds what came that nobody predicted, among the tickets that match nothing: themes that are unusual for these hours, and, in
 * what is left, words that are suddenly common. A ticket counts once, so that the groups add up.
 *
 * @returns the largest first, ties by theme id
 */
export function surprisesOf(
  unmatched: readonly Timed[],
  window: Window,
  themesOf: (ticket: string) => readonly string[],
  labelOf: (theme: string) => string,
): FoundSurprise[] {
  const themes = unusualThemes(unmatched, window, themesOf, labelOf);
  const told = new Set(themes.flatMap(({ tickets }) => tickets));
  const words = unusualWords(
    unmatched.filter((one) => !told.has(one)),
    window,
  );
  return [...themes, ...words].sort((a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1));
}

/**
 * Themes of at least two tickets, and of more than the same hours of the weeks before lead one to expect; a ticket counts for its
 * primary theme alone. With fewer than three such weeks nothing can be called usual; then a theme counts that came oftener than in
 * any of them.
 */
function unusualThemes(
  unmatched: readonly Timed[],
  window: Window,
  themesOf: (ticket: string) => readonly string[],
  labelOf: (theme: string) => string,
): FoundSurprise[] {
  const weeks = window.earlier.map((week) => byPrimaryTheme(week, themesOf));
  return [...byPrimaryTheme(unmatched, themesOf)].flatMap(([theme, tickets]): FoundSurprise[] => {
    if (tickets.length < 2) return [];
    const past = weeks.map((week) => week.get(theme)?.length ?? 0);
    const { verdict, usual } = assessChange(past, tickets.length);
    const unknown = verdict === 'too-little-history';
    const unusual = unknown
      ? tickets.length > Math.max(0, ...past)
      : verdict === 'above' || verdict === 'far-above' || verdict === 'new';
    if (!unusual) return [];
    const reason = unknown
      ? 'fewer than three weeks before are known, so nothing can be called usual'
      : expectation(past.length, usual);
    return [surpriseOf({ theme, label: labelOf(theme), found: 'theme', tickets, usual, reason }, window)];
  });
}

function unusualWords(tickets: readonly Timed[], window: Window): FoundSurprise[] {
  const bursts = burstsOf(tickets, window);
  if (bursts.length === 0) return [];
  const weeks = window.earlier.map(holders);
  return bursts.map((burst) => {
    const past = weeks.map((week) => week.get(burst.stem)?.length ?? 0);
    const { usual } = assessChange(past, burst.tickets.length);
    const quoted = burst.words.map((word) => `'${word}'`).join(', ');
    const reason = `they share ${quoted}; ${expectation(past.length, usual)}`;
    return surpriseOf(
      {
        theme: `words-${ascii(burst.stem)}`,
        label: quoted,
        found: 'words',
        tickets: burst.tickets,
        usual,
        reason,
      },
      window,
    );
  });
}

function surpriseOf(
  one: Pick<FoundSurprise, 'theme' | 'label' | 'found' | 'tickets' | 'usual' | 'reason'>,
  window: Window,
): FoundSurprise {
  return {
    ...one,
    count: one.tickets.length,
    requesters: requestersOf(one.tickets.map(({ ticket }) => ticket)),
    firstHour: hoursBetween(window.from, (one.tickets[0] as Timed).at),
    reason: `${one.tickets.length} tickets; ${one.reason}.`,
    examples: one.tickets.slice(0, most).map(({ ticket }) => ticket.id),
  };
}

function expectation(weeks: number, usual: Surprise['usual']): string {
  if (!usual) return 'what is usual is not known';
  const range = usual.low === usual.high ? `${usual.low}` : `${usual.low} to ${usual.high}`;
  return `the same hours of ${weeks} weeks before lead one to expect ${range}`;
}

/** A stem as part of an id: letters beyond a to z become their code points. */
function ascii(stem: string): string {
  return stem.replace(/[^a-z0-9]/gu, (letter) => `u${letter.codePointAt(0)?.toString(16)}`);
}

function byPrimaryTheme(
  tickets: readonly Timed[],
  themesOf: (ticket: string) => readonly string[],
): Map<string, Timed[]> {
  const groups = new Map<string, Timed[]>();
  for (const one of tickets) {
    const theme = themesOf(one.ticket.id)[0];
    if (theme === undefined) continue;
    const group = groups.get(theme);
    if (group) group.push(one);
    else groups.set(theme, [one]);
  }
  return groups;
}
