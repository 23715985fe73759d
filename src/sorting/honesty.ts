import type { Correction } from './corrections/correction.ts';
import { builtInCues, type Cues } from './cues/cues.ts';
import { scriptOf } from './cues/script.ts';
import { loudness } from './learning/combine.ts';
import type { HeldOut, Sorter } from './learning/train-sorter.ts';
import { labelsForBars } from './learning/verdict.ts';
import { type Proportion, proportion } from './proportion.ts';
import type { DeskTicket } from './sort-tickets.ts';
import type { Pile, Sorted, Stream } from './sorted.ts';
import { type PerStream, perStream, streams } from './streams.ts';

/** What the sorter knows of itself: how much it sorts, how often that is right, and what it cannot tell. */
export interface Honesty {
  /** How many tickets a person sorted, into a stream or as unclear. */
  readonly corrections: number;
  readonly labels: PerStream;
  /** From 50 corrections on it learns, from 200 on its confidence can be trusted. */
  readonly learns: boolean;
  readonly reliable: boolean;
  /** Of the tickets asked about, those that are not left unclear by the machine. */
  readonly coverage: Proportion;
  /** Of the corrected tickets that the machine, not having seen them, sorts at all, those that it sorts as the person did; what the person called unclear it should not have sorted. */
  readonly accuracy?: Proportion;
  /** The same over the tickets that were drawn at random alone: the figure that is not flattered; absent below 20 of them. */
  readonly randomAccuracy?: Proportion;
  /** `confusion.bug.noise`: how many of a person's bugs the machine, not having seen them, takes for noise. */
  readonly confusion: Readonly<Record<Pile, Readonly<Record<Pile, number>>>>;
  /** Held-out tickets by stated confidence, in tenths from .3 on: how many, and how many were right. */
  readonly calibration: readonly {
    readonly from: number;
    readonly to: number;
    readonly count: number;
    readonly right: number;
  }[];
  /** The stream of so few labels that what was learned speaks softer than the cues, in every stream; absent where none is. */
  readonly heldBackBy?: Stream;
  /** The confidence that a stream asks for; absent where none has held. */
  readonly bars: Readonly<Partial<Record<Stream, number>>>;
  /** Languages of more than one ticket in a hundred that no cue table reads, as BCP 47 codes or, where the export tells none, ISO 15924 codes of scripts, with their tickets. */
  readonly languagesWithoutCues: readonly { readonly language: string; readonly tickets: number }[];
}

const fewestDrawn = 20;
const firstTenth = 3;

/** A ticket as far as honesty looks at it. */
export type HonestTicket = DeskTicket & { readonly language?: string };

/**
 * Works out how far the sorter is to be trusted. What it says of a corrected ticket it says without having been taught by it: by
 * cross-validation once it learns, by the rules alone before.
 *
 * @param tickets whose coverage is asked for; what was corrected counts wherever it is
 * @param sorted what was decided of every ticket
 */
export function honestyOf(
  tickets: readonly HonestTicket[],
  corrections: ReadonlyMap<string, Correction>,
  sorter: Sorter | undefined,
  sorted: ReadonlyMap<string, Sorted>,
  cues: Cues = builtInCues,
): Honesty {
  const held = heldOutOf(corrections, sorter, sorted);
  const labels = perStream((stream) => held.filter(({ truth }) => truth === stream).length);
  const drawn = held.filter(({ id }) => id !== undefined && corrections.get(id)?.drawn === 'random');
  const covered = tickets.filter(({ id }) => machinePile(sorted.get(id)) !== 'unclear').length;
  return {
    corrections: held.length,
    labels,
    learns: sorter !== undefined,
    reliable: held.length >= labelsForBars,
    coverage: proportion(covered, tickets.length),
    ...(held.length > 0 && { accuracy: accuracyOf(held) }),
    ...(drawn.length >= fewestDrawn && { randomAccuracy: accuracyOf(drawn) }),
    confusion: confusionOf(held),
    calibration: calibrationOf(held),
    ...(sorter && loudness(labels).learner < 1 && { heldBackBy: rarest(labels) }),
    bars: sorter?.bars ?? {},
    languagesWithoutCues: languagesOf(tickets, cues),
  };
}

/** What the machine makes of a ticket, whoever decided in the end. */
function machinePile(one: Sorted | undefined): Pile {
  return one === undefined ? 'unclear' : (one.machine?.stream ?? one.stream);
}

function heldOutOf(
  corrections: ReadonlyMap<string, Correction>,
  sorter: Sorter | undefined,
  sorted: ReadonlyMap<string, Sorted>,
): readonly HeldOut[] {
  if (sorter !== undefined) return sorter.heldOut;
  const held: HeldOut[] = [];
  for (const [id, { stream: truth }] of corrections) {
    const machine = sorted.get(id)?.machine;
    if (truth === undefined || machine === undefined) continue;
    held.push({ id, truth, guess: machine.lean, confidence: machine.confidence, pile: machine.stream });
  }
  return held;
}

function accuracyOf(held: readonly HeldOut[]): Proportion {
  const dared = held.filter(({ pile }) => pile !== 'unclear');
  return proportion(dared.filter(({ pile, truth }) => pile === truth).length, dared.length);
}

function confusionOf(held: readonly HeldOut[]): Honesty['confusion'] {
  const count = (truth: Pile, pile: Pile): number =>
    held.filter((one) => one.truth === truth && one.pile === pile).length;
  const row = (truth: Pile): Record<Pile, number> => ({
    ...perStream((stream) => count(truth, stream)),
    unclear: count(truth, 'unclear'),
  });
  return { bug: row('bug'), brief: row('brief'), noise: row('noise'), unclear: row('unclear') };
}

function calibrationOf(held: readonly HeldOut[]): Honesty['calibration'] {
  const tenthOf = ({ confidence }: HeldOut): number => Math.min(9, Math.floor(confidence * 10 + 1e-9));
  return Array.from({ length: 10 - firstTenth }, (_, at) => at + firstTenth).map((tenth) => {
    const inside = held.filter((one) => tenthOf(one) === tenth);
    return {
      from: tenth / 10,
      to: (tenth + 1) / 10,
      count: inside.length,
      right: inside.filter(({ guess, truth }) => guess === truth).length,
    };
  });
}

/** By the language that the export gives, else by the script of what was written: Latin letters alone tell no language. */
function languagesOf(tickets: readonly HonestTicket[], { reads }: Cues): Honesty['languagesWithoutCues'] {
  const found = new Map<string, number>();
  for (const ticket of tickets) {
    const language = codeOf(ticket.language) ?? scriptOf(`${ticket.subject} ${ticket.body}`);
    if (language !== undefined && !reads.has(language)) found.set(language, (found.get(language) ?? 0) + 1);
  }
  return [...found]
    .map(([language, count]) => ({ language, tickets: count }))
    .filter((one) => one.tickets * 100 > tickets.length)
    .sort((a, b) => b.tickets - a.tickets || (a.language < b.language ? -1 : 1));
}

/** The first part of a language tag; nothing of what is none. */
function codeOf(language: string | undefined): string | undefined {
  const code = language?.toLowerCase().split(/[-_]/)[0];
  return code !== undefined && /^[a-z]{2,3}$/.test(code) ? code : undefined;
}

function rarest(labels: PerStream): Stream {
  return streams.reduce((rare, stream) => (labels[stream] < labels[rare] ? stream : rare));
}
