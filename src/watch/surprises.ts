import { assessChange } from '../change/index.ts';
import type { Words } from '../words/index.ts';
import type { LevelOf } from './answer-worked.ts';
import { burstsOf, holders } from './bursts.ts';
import type { LearnedGroup } from './learned.ts';
import type { Surprise } from './watch.ts';
import { hoursBetween, requestersOf, stretchesBefore, type Timed, type Window } from './window.ts';

const most = 5;
/** Fewer weeks before than these tell nothing of what is usual. */
const fewestWeeks = 3;

/** A theme that came and that nobody predicted, with the tickets that it holds. */
export interface FoundSurprise extends Surprise {
  readonly tickets: readonly Timed[];
}

/** What a watch knows about tickets beyond their words. */
export interface Known {
  /** The themes of a ticket, the primary first. */
  readonly themesOf: (ticket: string) => readonly string[];
  readonly labelOf: (theme: string) => string;
  readonly levelOf: LevelOf;
}

/**
 * Finds what came that nobody predicted, among the tickets that match nothing: themes that are unusual for these hours, and, in
 * what is left, words that are suddenly common. What the handoff learned since was no less a surprise when it came. A ticket counts
 * once, so that the groups add up.
 *
 * @param learned tickets of questions that the handoff did not know yet; they are among the unmatched
 * @returns the largest first, ties by theme id
 */
export function surprisesOf(
  unmatched: readonly Timed[],
  window: Window,
  known: Known,
  words: Words,
  learned: readonly LearnedGroup[] = [],
): FoundSurprise[] {
  const questions = learnedQuestions(learned, window, known, words.watch);
  const asked = new Set(questions.flatMap(({ tickets }) => tickets));
  const themes = unusualThemes(
    unmatched.filter((one) => !asked.has(one)),
    window,
    known,
    words.watch,
  );
  const told = new Set([...asked, ...themes.flatMap(({ tickets }) => tickets)]);
  const shapes = unusualWords(
    unmatched.filter((one) => !told.has(one)),
    window,
    known,
    words.watch,
  );
  return [...questions, ...themes, ...shapes].sort(
    (a, b) => b.count - a.count || (a.theme < b.theme ? -1 : 1),
  );
}

/** Questions that at least two tickets asked before the handoff knew them. */
function learnedQuestions(
  learned: readonly LearnedGroup[],
  window: Window,
  known: Known,
  say: Words['watch'],
): FoundSurprise[] {
  return learned
    .filter(({ tickets }) => tickets.length >= 2)
    .map(({ index, question, tickets }) => {
      const found = {
        theme: `question-${index + 1}`,
        label: question,
        found: 'question',
        tickets,
        usual: null,
        reason: say.surprise.learned(say.match.question(index + 1)),
      } as const;
      return surpriseOf(found, window, known, say);
    });
}

/**
 * Themes of at least two tickets, and of more than the same hours of the weeks before lead one to expect; a ticket counts for its
 * primary theme alone. With fewer than three such weeks the stretches of the same length directly before flag on stand in for them,
 * so that a young desk's everyday themes are no surprises; with fewer than three of these as well nothing can be called usual, and a
 * theme counts that came oftener than in any of them.
 */
function unusualThemes(
  unmatched: readonly Timed[],
  window: Window,
  known: Known,
  say: Words['watch'],
): FoundSurprise[] {
  const { themesOf, labelOf } = known;
  const isShort = window.earlier.length < fewestWeeks;
  const before = isShort ? stretchesBefore(window) : window.earlier;
  const past = before.map((stretch) => byPrimaryTheme(stretch, themesOf));
  return [...byPrimaryTheme(unmatched, themesOf)].flatMap(([theme, tickets]): FoundSurprise[] => {
    if (tickets.length < 2) return [];
    const counts = past.map((stretch) => stretch.get(theme)?.length ?? 0);
    const { verdict, usual } = assessChange(counts, tickets.length);
    const unknown = verdict === 'too-little-history';
    const unusual = unknown
      ? tickets.length > Math.max(0, ...counts)
      : verdict === 'above' || verdict === 'far-above' || verdict === 'new';
    if (!unusual) return [];
    const reason = unknown
      ? say.surprise.shortHistory
      : isShort && usual
        ? say.surprise.expectationOfDays(counts.length, say.range(usual.low, usual.high))
        : expectation(counts.length, usual, say);
    const found = { theme, label: labelOf(theme), found: 'theme', tickets, usual, reason } as const;
    return [surpriseOf(found, window, known, say)];
  });
}

function unusualWords(
  tickets: readonly Timed[],
  window: Window,
  known: Known,
  say: Words['watch'],
): FoundSurprise[] {
  const bursts = burstsOf(tickets, window);
  if (bursts.length === 0) return [];
  const weeks = window.earlier.map(holders);
  return bursts.map((burst) => {
    const past = weeks.map((week) => week.get(burst.stem)?.length ?? 0);
    const { usual } = assessChange(past, burst.tickets.length);
    const quoted = burst.words.map((word) => `'${word}'`).join(', ');
    const reason = say.surprise.shares(quoted, expectation(past.length, usual, say));
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
      known,
      say,
    );
  });
}

function surpriseOf(
  one: Pick<FoundSurprise, 'theme' | 'label' | 'found' | 'tickets' | 'usual' | 'reason'>,
  window: Window,
  { levelOf }: Known,
  say: Words['watch'],
): FoundSurprise {
  const reached = new Set(one.tickets.map(({ ticket }) => levelOf(ticket.id)));
  return {
    ...one,
    count: one.tickets.length,
    requesters: requestersOf(one.tickets.map(({ ticket }) => ticket)),
    firstHour: hoursBetween(window.from, (one.tickets[0] as Timed).at),
    level: (['L3', 'L2', 'L1'] as const).find((level) => reached.has(level)) ?? 'unknown',
    reason: say.surprise.reason(one.tickets.length, one.reason),
    examples: one.tickets.slice(0, most).map(({ ticket }) => ticket.id),
  };
}

function expectation(weeks: number, usual: Surprise['usual'], say: Words['watch']): string {
  if (!usual) return say.surprise.usualUnknown;
  return say.surprise.expectation(weeks, say.range(usual.low, usual.high));
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
