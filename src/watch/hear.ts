import { assessChange } from '../change/index.ts';
import type { Handoff } from '../handoffs/index.ts';
import type { Ticket } from '../tickets/index.ts';
import type { Words } from '../words/index.ts';
import type { LevelOf } from './answer-worked.ts';
import { learnedLater } from './learned.ts';
import { type Match, matchTickets, thresholdFor } from './match-tickets.ts';
import { type FoundSurprise, surprisesOf } from './surprises.ts';
import type { ThemesOfTickets } from './themes-for.ts';
import type { Matched } from './watch.ts';
import type { Timed, Window } from './window.ts';

/** What the tickets of a window are compared with, and what is known of them beyond their words. */
export interface Ground extends ThemesOfTickets {
  /** What came before the release, as far as it is read for comparison. */
  readonly background: readonly Ticket[];
  readonly levelOf: LevelOf;
  readonly threshold: number | undefined;
  readonly sorted: ReadonlyMap<string, Matched | null> | undefined;
  readonly textOf: (ticket: string) => Ticket | undefined;
}

/** The tickets of a window, each in one group: a question, a limitation, a surprise, or unrelated. */
export interface Heard {
  readonly matchOf: ReadonlyMap<string, Match>;
  readonly threshold: number;
  readonly ofQuestion: (index: number) => readonly Timed[];
  readonly ofLimitation: (index: number) => readonly Timed[];
  /** The largest first. */
  readonly surprises: readonly FoundSurprise[];
  readonly unrelated: number;
}

/**
 * Groups what arrived in a window by what the handoff foresaw. A question that the handoff learned during the rollout foresaw only what
 * came after that.
 */
export function hear(handoff: Handoff, window: Window, ground: Ground, words: Words): Heard {
  const { background, threshold, sorted, textOf, themesOf, labelOf } = ground;
  const matches = matchTickets(
    handoff,
    window.arrived.map(({ ticket }) => ticket),
    // Where nothing arrived there is nothing to compare, and much to read.
    window.arrived.length === 0 ? [] : background,
    { threshold, sorted, themesOf, themeLabel: labelOf, textOf },
    words,
  );
  const later = learnedLater(handoff, window.arrived, matches, words);
  const matchOf = new Map(later.matches.map((match) => [match.ticket, match]));

  const groups = new Map<string, Timed[]>();
  const unmatched: Timed[] = [];
  for (const one of window.arrived) {
    const matched = matchOf.get(one.ticket.id)?.matched;
    if (!matched) unmatched.push(one);
    else groups.set(keyOf(matched), [...(groups.get(keyOf(matched)) ?? []), one]);
  }
  const surprises = surprisesOf(unmatched, window, ground, words, later.groups);
  const unrelated = unmatched.length - surprises.reduce((sum, one) => sum + one.count, 0);
  return {
    matchOf,
    threshold: threshold ?? thresholdFor(background.length),
    ofQuestion: (index) => groups.get(keyOf({ kind: 'question', index })) ?? [],
    ofLimitation: (index) => groups.get(keyOf({ kind: 'limitation', index })) ?? [],
    surprises,
    unrelated,
  };
}

/** What the same hours of the weeks before lead one to expect; null before flag on, and where the exports miss hours. */
export function usualOf({ from, asOf, missing, earlier, arrived }: Window) {
  if (asOf < from || missing.length > 0) return null;
  return assessChange(
    earlier.map((week) => week.length),
    arrived.length,
  ).usual;
}

/** Tells apart what was asked for. */
export function keyOf({ kind, index }: Matched): string {
  return `${kind} ${index}`;
}
