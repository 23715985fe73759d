import { dayInWords, nextSync, weekTitle } from '../../calendar/index.ts';
import { gate } from '../../handoffs/index.ts';
import { type AuditFacts, type StreamCounts, selfAudits } from '../../pipeline/index.ts';
import type { AuthoredReading } from '../../readings/index.ts';
import { watchLength } from '../../watch/index.ts';
import { releaseName } from '../../words/index.ts';
import type { Placed } from '../desk.ts';
import type { AuditsReport } from '../schema/pipeline-audits.ts';
import { piles } from '../weeks/assess.ts';
import type { PipelineGrounds } from './grounds.ts';
import { lastCompleteWeeks, type Stretch } from './last-weeks.ts';

const weeksLookedAt = 4;
const weeksByHand = 8;
const weeksBefore = 52;

/** What the self-audits take from other parts of the chronicle. */
export interface AuditParts {
  /** What is said of three or more bugs at one chain level, and of which time. */
  readonly bugs: {
    readonly patterns: readonly { readonly says: string; readonly period: { readonly says: string } }[];
  };
  /** What people wrote and signed, by week. */
  readonly authored: ReadonlyMap<string, Pick<AuthoredReading, 'signedBy'>>;
}

type Grounds = Pick<PipelineGrounds, 'desk' | 'corrections' | 'handoffs' | 'logs' | 'words'>;

/** Where to look at what an audit remarks. */
const pages: Readonly<Record<string, string>> = {
  M1: 'pipeline/briefs.html',
  M2: 'pipeline/bugs.html',
  M3: 'pipeline/bugs.html',
  M4: 'pipeline/bugs.html',
  M5: 'pipeline/bugs.html',
  M6: 'pipeline/unclear.html',
  M7: 'pipeline/unclear.html',
  M8: 'readings.html',
  M10: 'releases.html',
  'pile-grows': 'pipeline/unclear.html',
};

/** Asks of the newest complete weeks what the practice asks of itself (M1–M12, and two signs of the project's own). */
export function auditsOf(grounds: Grounds, parts: AuditParts): AuditsReport {
  const { desk, words } = grounds;
  const period = lastCompleteWeeks(desk, weeksLookedAt, words);
  if (period === undefined) return { weeks: 0, found: [] };
  return {
    days: period.told.inWords,
    weeks: period.end - period.first,
    found: selfAudits(factsOf(grounds, parts, period), words).map(({ id, grade, sentence }) => {
      const page = pages[id];
      return { id, grade, sentence, ...(page === undefined ? {} : { page }) };
    }),
  };
}

function factsOf(grounds: Grounds, parts: AuditParts, { first, end }: Stretch): AuditFacts {
  const { desk, corrections, words } = grounds;
  const weeks = desk.weeks.map((_, index) => index);
  const looked = weeks.slice(first, end);
  const before = weeks.slice(0, first).filter(isKnown).slice(-weeksBefore);
  const byHand = weeks.slice(Math.max(0, end - weeksByHand), end);
  // Where no ticket holds a word, that none was sorted says nothing of the practice.
  const ticketsOf = (some: readonly number[]): Placed[] =>
    desk.textless ? [] : some.flatMap((week) => desk.byWeek[week] ?? []);
  const now = ticketsOf(looked);
  const inHand = ticketsOf(byHand).filter(({ sorted }) => sorted.streamBy === 'person');
  const sync = nextSync(desk.asOf, desk.settings);
  const since = desk.weeks[first]?.from ?? desk.asOf;
  const views = desk.tickets.filter(
    ({ sorted: { machine, stream } }) => machine && machine.stream !== 'unclear' && stream !== 'unclear',
  );
  return {
    // That nothing came in a week of which days are missing says nothing.
    weeks: looked.filter(isKnown).length,
    streams: countsOf(now),
    untraced: now.filter(({ sorted }) => sorted.stream === 'bug' && !sorted.chainLevel).length,
    unclearByWeek: looked.map((week) => countsOf(ticketsOf([week])).unclear),
    settled: now.filter(
      ({ ticket, sorted }) =>
        sorted.streamBy === 'person' &&
        sorted.stream !== 'unclear' &&
        // What the machine had said when the person was asked; where that is not known, it may have been on the pile.
        (corrections.get(ticket.id)?.machine ?? sorted.machine?.stream ?? 'unclear') === 'unclear',
    ).length,
    nextSync: dayInWords(sync.from, desk.settings.timeZone, words),
    before: { weeks: before.length, streams: countsOf(ticketsOf(before)) },
    byHand: {
      weeks: byHand.filter(isKnown).length,
      sorted: inHand.length,
      unclear: inHand.filter(({ sorted }) => sorted.stream === 'unclear').length,
    },
    machine: {
      asked: views.length,
      other: views.filter(({ sorted }) => sorted.machine?.stream !== sorted.stream).length,
    },
    ...(parts.authored.size === 0
      ? {}
      : {
          unsigned: looked
            .map((week) => desk.weeks[week]?.id ?? '')
            .filter((week) => !parts.authored.get(week)?.signedBy)
            .map((week) => weekTitle(week, words)),
        }),
    unsignedReleases: unsignedReleases(grounds, since),
    ...(grounds.logs.size === 0 ? {} : { unnotedReleases: unnotedReleases(grounds, since) }),
    patterns: parts.bugs.patterns.map(({ says, period }) => words.audits.rules.pattern(period.says, says)),
  };

  function isKnown(week: number): boolean {
    return desk.known[week] ?? false;
  }
}

function countsOf(tickets: readonly Placed[]): StreamCounts {
  const counts = { bug: 0, brief: 0, noise: 0, unclear: 0 };
  for (const pile of piles) counts[pile] = tickets.filter(({ sorted }) => sorted.stream === pile).length;
  return counts;
}

/** Releases since an instant whose watch is over and in which nobody noted anything. */
function unnotedReleases({ desk, handoffs, logs }: Grounds, from: number): string[] {
  return handoffs
    .map((handoff) => ({ handoff, at: Date.parse(handoff.releaseAt) }))
    .filter(({ at }) => at >= from && at + watchLength <= desk.asOf)
    .filter(({ handoff }) => (logs.get(handoff.id)?.notes.length ?? 0) === 0)
    .sort((a, b) => a.at - b.at)
    .map(({ handoff }) => releaseName(handoff));
}

/** Releases since an instant that went out while a signature was missing (H8), by their moment. */
function unsignedReleases({ desk, handoffs, words }: Grounds, from: number): string[] {
  return handoffs
    .map((handoff) => ({ handoff, at: Date.parse(handoff.releaseAt) }))
    .filter(({ at }) => at >= from && at <= desk.asOf)
    .filter(({ handoff }) =>
      gate(handoff, handoff.releaseAt, desk.settings.timeZone, words).items.some(
        ({ id, state }) => id === 'H8' && state === 'not-met',
      ),
    )
    .sort((a, b) => a.at - b.at)
    .map(({ handoff }) => releaseName(handoff));
}
