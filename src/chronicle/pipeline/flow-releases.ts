import { type Handoff, saysNothing } from '../../handoffs/index.ts';
import { type Match, matchTickets, watchLength } from '../../watch/index.ts';
import type { SortedQuestions } from '../decided-questions.ts';
import type { Desk, Placed } from '../desk.ts';

/** What a ticket has to do with a release. */
export interface AboutRelease {
  readonly handoff: Handoff;
  /** True where the handoff foresaw the question and says an answer to it. */
  readonly answered: boolean;
}

/** So many tickets before a release tell which words are common; more would cost more than they tell. */
const background = 400;
/** What was released longer ago is no news to those who pass tickets on. */
const halfYear = 26 * 7 * 24 * 3_600_000;

/**
 * Finds the release that each of some tickets is about: the one whose handoff foresaw its question or limitation, of several
 * the nearest; else the newest one in whose watch its primary theme was first seen.
 *
 * @param sorted by handoff id, what a person said of tickets and its questions in `data/sorting.csv`
 * @returns by ticket id; a ticket that came before every release, or is about none, is not in it
 */
export function aboutReleases(
  tickets: readonly Placed[],
  handoffs: readonly Handoff[],
  desk: Desk,
  sorted: ReadonlyMap<string, SortedQuestions> = new Map(),
): Map<string, AboutRelease> {
  const themes = new Map(tickets.map(({ ticket, themes: own }) => [ticket.id, own]));
  const texts = new Map(desk.tickets.map(({ ticket }) => [ticket.id, ticket]));
  const about = new Map<string, AboutRelease & { score: number }>();
  const began = firstSeen(desk);
  const newestFirst = handoffs
    .filter(
      ({ releaseAt }) => Date.parse(releaseAt) <= desk.asOf && Date.parse(releaseAt) > desk.asOf - halfYear,
    )
    .sort((a, b) => Date.parse(b.releaseAt) - Date.parse(a.releaseAt) || (a.id < b.id ? -1 : 1));
  for (const handoff of newestFirst) {
    const from = Date.parse(handoff.releaseAt);
    const since = tickets.filter(({ at }) => at >= from);
    if (since.length === 0) continue;
    const before = desk.tickets.filter(({ at }) => at < from).slice(-background);
    const matches = matchTickets(handoff, since.map(text), before.map(text), {
      threshold: desk.settings.watch.threshold,
      sorted: sorted.get(handoff.id),
      themesOf: (ticket) => themes.get(ticket) ?? [],
      textOf: (ticket) => texts.get(ticket),
    });
    for (const match of matches.filter(({ matched }) => matched !== null)) {
      if ((about.get(match.ticket)?.score ?? 0) >= match.score) continue;
      about.set(match.ticket, { handoff, answered: isAnswered(handoff, match), score: match.score });
    }
    for (const { ticket, themes } of since) {
      const start = began.get(themes[0] ?? '');
      const isItsTheme = start !== undefined && start >= from && start < from + watchLength;
      if (isItsTheme && !about.has(ticket.id)) about.set(ticket.id, { handoff, answered: false, score: 0 });
    }
  }
  return about;
}

function text({ ticket: { id, createdAt, subject, body } }: Placed) {
  return { id, createdAt, subject, body };
}

function isAnswered({ questions }: Handoff, { matched }: Match): boolean {
  if (matched?.kind !== 'question') return false;
  const answer = questions[matched.index]?.answer ?? '';
  return answer !== '' && !saysNothing(answer);
}

/** When each theme was met first, in milliseconds since 1970. */
function firstSeen(desk: Desk): Map<string, number> {
  const first = new Map<string, number>();
  for (const { themes, at } of desk.tickets) for (const id of themes) if (!first.has(id)) first.set(id, at);
  return first;
}
