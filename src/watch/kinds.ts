import { assessChange, assessShare } from '../change/index.ts';
import { english, releaseName, type Words } from '../words/index.ts';
import { type KindOf, tallyOf } from './tally.ts';
import { type TicketKind, ticketKinds, type Watch } from './watch.ts';
import type { Timed, Window } from './window.ts';

/**
 * Counts what the tickets of a window ask ("how do I" or "doesn't work", domain, 2.16): all of them, those about the
 * release, and what the same hours of the weeks before lead one to expect.
 *
 * @param about the tickets that belong to the release: to a question, a limitation or a surprise
 * @returns one entry a kind, or none where nobody sorted the tickets
 */
export function kindsOf(
  window: Window,
  about: ReadonlySet<string>,
  kindOf: KindOf | undefined,
): Watch['kinds'] {
  if (!kindOf) return [];
  return ticketKinds.map((kind) => {
    const own = window.arrived.filter(({ ticket }) => kindOf(ticket.id) === kind);
    const earlier = window.earlier.map((week) => count(week, kind, kindOf));
    return {
      kind,
      about: own.filter(({ ticket }) => about.has(ticket.id)).length,
      all: own.length,
      // A fall in a window of which hours are missing is none.
      usual: window.missing.length > 0 ? null : assessChange(earlier, own.length).usual,
    };
  });
}

/** What all kinds together make, and the two that a release is read by. */
export function kindSums({ kinds }: Pick<Watch, 'kinds'>): {
  readonly about: number;
  readonly all: number;
  readonly howDoI: number;
  readonly doesntWork: number;
} {
  const aboutOf = (wanted: TicketKind): number => kinds.find(({ kind }) => kind === wanted)?.about ?? 0;
  return {
    about: kinds.reduce((sum, { about }) => sum + about, 0),
    all: kinds.reduce((sum, { all }) => sum + all, 0),
    howDoI: aboutOf('how-do-i'),
    doesntWork: aboutOf('doesnt-work'),
  };
}

/**
 * The share of "doesn't work" among the tickets that ask how or say so, beside what the same hours of the weeks before
 * lead one to expect of as many.
 *
 * @returns null where nobody sorted the tickets
 */
export function shareOf(window: Window, kindOf: KindOf | undefined): Watch['share'] {
  if (!kindOf) return null;
  const byTicket = ({ ticket }: Timed): TicketKind => kindOf(ticket.id);
  const { p: _, ...share } = assessShare(
    window.earlier.map((week) => tallyOf(week, byTicket)),
    tallyOf(window.arrived, byTicket),
  );
  return share;
}

/**
 * What the kinds of a window tell (domain, 2.16): how many asked how and how many said it does not work, whether the
 * share left its usual range, and that a release which works is not understood. One sentence each. The last is said of the
 * whole window alone: tickets matched to questions ask how because the questions do.
 */
export function kindsInWords(
  watch: Pick<Watch, 'kinds' | 'share' | 'release' | 'version'>,
  words: Words = english,
): string[] {
  const { share } = watch;
  if (!share || share.of === 0) return [];
  const say = words.kinds.watch;
  const name = releaseName(watch);
  const [asks, fails] = (['how-do-i', 'doesnt-work'] as const).map((wanted) =>
    watch.kinds.find(({ kind }) => kind === wanted),
  );
  const { part, of, usual, verdict } = share;
  const first =
    asks?.usual && fails?.usual
      ? say.afterBeside(name, of - part, part, asks.usual.mid, fails.usual.mid)
      : say.after(name, of - part, part);
  if (!usual) return [first, say.young];
  const { low, high } = usual;
  if (verdict === 'above') return [first, say.above(name, part, of, low, high)];
  if (verdict !== 'below') return [first, say.within(part, of, low, high)];
  return [first, say.below(name, part, of, low, high), ...(part * 2 < of ? [say.learnable] : [])];
}

function count(tickets: readonly Timed[], kind: TicketKind, kindOf: KindOf): number {
  return tickets.filter(({ ticket }) => kindOf(ticket.id) === kind).length;
}
