import { lineNames } from '../../readings/index.ts';
import type { VoiceNote } from '../../voice/index.ts';
import { releaseName } from '../../words/index.ts';
import {
  notePage,
  readingPage,
  releasePage,
  themeFragment,
  themePage,
  ticketsPage,
  watchPage,
} from '../addresses.ts';
import type { Release } from '../chronicle.ts';
import type { Desk } from '../desk.ts';
import type { ThemeNamed } from '../schema/theme.ts';
import type { WeekReport } from '../schema/week.ts';

/** Everything that may have named a theme. */
export interface Writings {
  readonly weeks: readonly (Pick<WeekReport, 'id' | 'reading'> & Partial<Pick<WeekReport, 'themes'>>)[];
  /** Newest first. */
  readonly releases: readonly Pick<Release, 'id' | 'handoff' | 'watch'>[];
  /** Newest first. */
  readonly notes: readonly VoiceNote[];
}

/** Finds where a theme was named: in readings, handoffs, watches and notes, the newest first. */
export function namedIn(
  theme: { readonly id: string; readonly label: string },
  { weeks, releases, notes }: Writings,
  desk: Pick<Desk, 'tickets'>,
): ThemeNamed {
  const own = new Set(
    desk.tickets.filter(({ themes }) => themes.includes(theme.id)).map(({ ticket }) => ticket.id),
  );
  return {
    readings: weeks.flatMap((week) => readingNaming(theme, week)).reverse(),
    handoffs: releases.flatMap((release) => {
      const foresaw = foreseen(release, own);
      return foresaw.length > 0
        ? [{ release: releaseName(release.handoff), page: releasePage(release.id), foresaw }]
        : [];
    }),
    watches: releases.flatMap(({ id, handoff, watch }) =>
      watch.unpredicted
        .filter(({ found, theme: surprise }) => found === 'theme' && surprise === theme.id)
        .map(({ count }) => ({ release: releaseName(handoff), page: watchPage(id), tickets: count })),
    ),
    notes: notes
      .filter(({ moments }) => moments.some(({ ticket }) => own.has(ticket)))
      .map(({ id, title }) => ({ title, page: notePage(id) })),
  };
}

/** The lines of a reading that name a theme: their evidence is its tickets or its page, or they say its name. */
function readingNaming(
  { id, label }: { readonly id: string; readonly label: string },
  { id: week, reading }: Writings['weeks'][number],
): ThemeNamed['readings'] {
  const evidence = new Set([themePage(id), ticketsPage(week, themeFragment(id))]);
  const lines = lineNames.filter((name) => {
    const line = reading.lines[name];
    return evidence.has(line.evidence ?? '') || says(line.text, label);
  });
  return lines.length > 0 ? [{ week, page: readingPage(week), lines: [...lines] }] : [];
}

/** Whether a text holds a name as words of their own. */
function says(text: string, label: string): boolean {
  const at = text.indexOf(label);
  if (at < 0) return false;
  const beside = /[\p{L}\p{N}]/u;
  return !beside.test(text[at - 1] ?? '') && !beside.test(text[at + label.length] ?? '');
}

/** The questions and limitations of a handoff to which tickets of a theme came. */
function foreseen(
  { id, watch }: Writings['releases'][number],
  own: ReadonlySet<string>,
): ThemeNamed['handoffs'][number]['foresaw'] {
  const came = watch.tickets.filter(({ id, matched }) => matched !== null && own.has(id));
  const count = (kind: 'question' | 'limitation', index: number): number =>
    came.filter(({ matched }) => matched?.kind === kind && matched.index === index).length;
  return [
    ...watch.predicted.map(({ question }, index) => ({
      kind: 'question' as const,
      text: question,
      tickets: count('question', index),
      page: `${watchPage(id)}#question-${index + 1}`,
    })),
    ...watch.limitations.map(({ text }, index) => ({
      kind: 'limitation' as const,
      text,
      tickets: count('limitation', index),
      page: `${watchPage(id)}#limitation-${index + 1}`,
    })),
  ].filter(({ tickets }) => tickets > 0);
}
