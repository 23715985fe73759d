import { type Handoff, type TimelineEntry, timelineOf } from '../../handoffs/index.ts';
import { forReading, type LogReport, unlearnedSteps, type Watch } from '../../watch/index.ts';
import type { Words } from '../../words/index.ts';
import type { Desk, Placed } from '../desk.ts';
import { peopleBehind } from '../weeks/people.ts';
import { backgroundOf, typicalSubject } from '../weeks/said.ts';
import { momentsOf, type WatchMoment } from './moments.ts';
import { confirmationsOf, type Proposal, proposalsOf } from './proposals.ts';

/** A handoff as it stood from one day on. */
type Version = Extract<TimelineEntry, { kind: 'version' }>;

/** What a watch says beyond its figures. */
export interface WatchTold {
  readonly moments: readonly WatchMoment[];
  /** From how many accounts each surprise came, in the order of the watch. */
  readonly accounts: readonly number[];
  /** How a customer put each surprise that no theme names, in the same order; nothing where no words are published, or none tells it. */
  readonly said: readonly (string | undefined)[];
  /** What the handoff does not know yet, ready to be pasted into it. */
  readonly proposals: readonly Proposal[];
  /** Tickets that lie near to what it knows and were not counted there, as lines that confirm them. */
  readonly confirmations: readonly Proposal[];
  /** How the handoff changed since flag on, the earliest first. */
  readonly changes: readonly Version[];
  /** Steps through which it did not change, although customers wrote (O2). */
  readonly unlearned: readonly string[];
  /** The file that the watch's notes stand in, or would stand in, named as the handoff's is. */
  readonly notesFile: string;
  /** What belongs into the week's reading, a sentence each. */
  readonly forReading: readonly string[];
}

/** Tells a watch: its moments, what the handoff should learn from it, and what the week's reading should take over. */
export function toldOf(handoff: Handoff, watch: Watch, log: LogReport, desk: Desk, words: Words): WatchTold {
  if (!watch.released)
    return {
      moments: [],
      accounts: [],
      said: [],
      proposals: [],
      confirmations: [],
      changes: [],
      unlearned: [],
      notesFile: notesFileOf(handoff),
      forReading: [],
    };
  const [from, to] = [Date.parse(watch.from), Date.parse(watch.to)];
  const since = desk.tickets.filter(({ at }) => at >= from);
  const window = since.filter(({ at }) => at < to);
  const grounds = { handoff, watch, tickets: since, desk, words };
  const changes = changesSince(handoff, watch);
  const background = backgroundOf(window);
  const ofSurprise = (index: number): readonly Placed[] => {
    const lane = watch.lanes.find((one) => one.kind === 'surprise' && one.index === index);
    return window.filter(({ ticket }) => lane?.tickets.includes(ticket.id));
  };
  return {
    moments: momentsOf(watch, window, desk, words),
    accounts: watch.unpredicted.map((_, index) => peopleBehind(ofSurprise(index), desk).accounts),
    said:
      desk.settings.privacy.quotes === 'none'
        ? []
        : watch.unpredicted.map(({ found }, index) =>
            found === 'words' ? typicalSubject(ofSurprise(index), background) : undefined,
          ),
    proposals: proposalsOf(grounds),
    confirmations: confirmationsOf(grounds),
    changes,
    unlearned: unlearnedSteps(
      watch,
      handoff.steps[0]?.audience ?? handoff.release,
      changes.map(({ on }) => on),
    ),
    notesFile: notesFileOf(handoff),
    forReading: forReading(watch, log, words),
  };
}

/** `content/watches/rooms.md` for `content/handoffs/rooms.md`. */
function notesFileOf({ file, id }: Handoff): string {
  return file.replace(/[^/]*\/[^/]*$/, `watches/${id}.md`);
}

function changesSince(handoff: Handoff, { from, asOf }: Watch): Version[] {
  return timelineOf(handoff, asOf).filter(
    (entry): entry is Version =>
      entry.kind === 'version' && entry.number > 1 && entry.on >= from.slice(0, 10),
  );
}
