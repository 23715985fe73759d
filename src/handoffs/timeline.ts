import { isToCome } from './checks/check.ts';
import type { Handoff, LikelyQuestion, RolloutStep, Update } from './handoff.ts';
import type { PartKey } from './parts.ts';

/** A rollout step, or flag on where no steps are named. */
interface StepEntry {
  readonly kind: 'step';
  /** ISO 8601 with offset, as written. */
  readonly at: string;
  /** Absent of a flag on without steps. */
  readonly step?: RolloutStep;
  /** `now` is where a rollout stands that is not at its end. */
  readonly state: 'past' | 'now' | 'to-come';
}

/** The handoff as it stood from one day on: what changed in it against the version before. */
interface VersionEntry {
  readonly kind: 'version';
  /** The first version, as it was written, is 1. */
  readonly number: number;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly updates: readonly Update[];
  /** Questions that came in on that day, with their place among all of them. */
  readonly added: readonly { readonly question: string; readonly index: number; readonly addedAt: string }[];
}

export type TimelineEntry = StepEntry | VersionEntry;

/**
 * How a release reached its customers and how its handoff changed meanwhile, the earliest first. A change on the day of a step stands
 * after it.
 *
 * @param now ISO 8601
 */
export function timelineOf(handoff: Handoff, now: string): TimelineEntry[] {
  const entries = [...stepsOf(handoff, Date.parse(now)), ...versionsUntil(handoff, now)];
  return entries.sort((a, b) => compare(dayOf(a), dayOf(b)) || rank(a) - rank(b) || compareSteps(a, b));
}

/** Each part that changed, with its day, the oldest first: by an update, or by a question that was added. */
export function changesOf(handoff: Handoff): { readonly on: string; readonly part: PartKey }[] {
  return versionsOf(handoff).flatMap(({ on, updates, added }) => [
    ...updates.map(({ part }) => ({ on, part })),
    ...(added.length > 0 ? [{ on, part: 'questions' as const }] : []),
  ]);
}

/** The day on which a handoff was last changed, else on which it was written, as far as it says so. */
export function lastChangedOn(handoff: Handoff): string | undefined {
  return versionsOf(handoff).at(-1)?.on ?? handoff.writtenOn;
}

/**
 * The version in which a part changed last; nothing while it stands as it was first written.
 *
 * @param now ISO 8601
 */
export function lastChangeOf(handoff: Handoff, part: PartKey, now: string): VersionEntry | undefined {
  return versionsUntil(handoff, now).findLast(
    ({ updates, added }) =>
      updates.some((update) => update.part === part) || (part === 'questions' && added.length > 0),
  );
}

/** A site as of a day in the past does not know yet what was learned later. */
function versionsUntil(handoff: Handoff, now: string): VersionEntry[] {
  return versionsOf(handoff).filter(({ on }) => !isToCome(on, Date.parse(now)));
}

/** The versions of a handoff, the oldest first; none of one that never changed. */
function versionsOf({ updates, questions, writtenOn }: Handoff): VersionEntry[] {
  const learned = questions.flatMap(({ question, addedOn, addedAt }: LikelyQuestion, index) =>
    addedOn && addedAt ? [{ question, index, addedOn, addedAt }] : [],
  );
  const days = [
    ...new Set([...updates.map(({ on }) => on), ...learned.map(({ addedOn }) => addedOn)]),
  ].sort();
  const [earliest] = days;
  const first: VersionEntry[] =
    writtenOn && earliest !== undefined && writtenOn <= earliest
      ? [{ kind: 'version', number: 1, on: writtenOn, updates: [], added: [] }]
      : [];
  return [
    ...first,
    ...days.map(
      (on, index): VersionEntry => ({
        kind: 'version',
        number: index + 2,
        on,
        updates: updates.filter((update) => update.on === on),
        added: learned
          .filter(({ addedOn }) => addedOn === on)
          .map(({ question, index: place, addedAt }) => ({ question, index: place, addedAt })),
      }),
    ),
  ];
}

function stepsOf({ steps, releaseAt }: Handoff, now: number): StepEntry[] {
  const begun = (at: string): boolean => Date.parse(at) <= now;
  if (steps.length === 0)
    return [{ kind: 'step', at: releaseAt, state: begun(releaseAt) ? 'past' : 'to-come' }];
  const current = steps.findLastIndex(({ at }) => begun(at));
  return steps.map((step, index) => ({
    kind: 'step',
    at: step.at,
    step,
    state: index > current ? 'to-come' : index === current && index < steps.length - 1 ? 'now' : 'past',
  }));
}

/** The day on which something stands, in the zone in which it was written. */
function dayOf(entry: TimelineEntry): string {
  return entry.kind === 'step' ? entry.at.slice(0, 10) : entry.on;
}

/** What was written on the day of a step was there before it; what changed on that day was learned at it. */
function rank(entry: TimelineEntry): number {
  if (entry.kind === 'step') return 1;
  return entry.number === 1 ? 0 : 2;
}

function compareSteps(a: TimelineEntry, b: TimelineEntry): number {
  return a.kind === 'step' && b.kind === 'step' ? Date.parse(a.at) - Date.parse(b.at) : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
