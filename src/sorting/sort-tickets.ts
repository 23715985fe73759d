import type { Settings } from '../settings/index.ts';
import { redact, type Ticket } from '../tickets/index.ts';
import { type Words, wordsOf } from '../words/index.ts';
import type { Correction } from './corrections/correction.ts';
import { builtInCues, type Cues } from './cues/cues.ts';
import type { SortableTicket } from './evidence.ts';
import { type HeldOut, type Sorter, trainSorter } from './learning/train-sorter.ts';
import { sortTicket } from './sort-ticket.ts';
import type { Sorted } from './sorted.ts';
import { leading } from './streams.ts';
import { supportLevelOf } from './support-level.ts';

/** A ticket as far as sorting a whole desk looks at it. */
export type DeskTicket = Pick<
  Ticket,
  'id' | 'subject' | 'body' | 'tags' | 'type' | 'group' | 'assigneeLevel' | 'engineeringIssue'
>;

export interface SortingOptions {
  /** The team's own cues, else those that are there without being asked for. */
  readonly cues?: Cues;
  /** What was learned, where the caller has it already. */
  readonly sorter?: Sorter | undefined;
}

/** From this many corrected streams on they teach. */
const fewestToLearn = 50;

/**
 * Sorts every ticket: a person's correction first, then the helpdesk's fields and the cue rules, multiplied with what was learned
 * from the corrections once there are 50, else `unclear`. Every ticket gets exactly one stream. A chain level comes from a
 * correction alone here; a theme's default is the caller's to add. Beside a person's decision stands what the machine says of the
 * ticket without having been taught by it.
 *
 * @returns what was decided by ticket id, in the order of the tickets; no decision depends on that order
 */
export function sortTickets(
  tickets: readonly DeskTicket[],
  settings: Settings,
  corrections: ReadonlyMap<string, Correction>,
  { cues = builtInCues, sorter = sorterFromCorrections(tickets, corrections, cues) }: SortingOptions = {},
): Map<string, Sorted> {
  const heldOut = new Map(sorter?.heldOut.map((one) => [one.id, one]));
  const sorted = new Map<string, Sorted>();
  for (const ticket of tickets)
    sorted.set(
      ticket.id,
      sortOne(ticket, settings, corrections.get(ticket.id), sorter, heldOut.get(ticket.id), cues),
    );
  return sorted;
}

/** Trains a sorter on the tickets whose stream a person gave, or gives none while there are fewer than 50 of them. */
export function sorterFromCorrections(
  tickets: readonly DeskTicket[],
  corrections: ReadonlyMap<string, Correction>,
  cues: Cues = builtInCues,
): Sorter | undefined {
  const examples = tickets.flatMap((ticket) => {
    const stream = corrections.get(ticket.id)?.stream;
    return stream === undefined ? [] : [{ id: ticket.id, ...sortable(ticket), stream }];
  });
  const told = examples.filter(({ stream }) => stream !== 'unclear').length;
  return told < fewestToLearn ? undefined : trainSorter(examples, cues);
}

function sortOne(
  ticket: DeskTicket,
  settings: Settings,
  correction: Correction | undefined,
  sorter: Sorter | undefined,
  heldOut: HeldOut | undefined,
  cues: Cues,
): Sorted {
  const words = wordsOf(settings.language);
  const { stream, streamBy, confidence, probabilities, reason, kind } = sortTicket(sortable(ticket), sorter, {
    quotes: settings.privacy.quotes,
    cues,
    words,
  });
  const final = correction?.stream ?? stream;
  const supportLevel = correction?.supportLevel ?? supportLevelOf(ticket, settings);
  const chainLevel = final === 'bug' ? correction?.chainLevel : undefined;
  const byPerson = correction?.stream !== undefined;
  const machine = heldOut
    ? { stream: heldOut.pile, lean: heldOut.guess, confidence: heldOut.confidence }
    : { stream, lean: leading(probabilities), confidence };
  return {
    stream: final,
    ...(byPerson
      ? {
          streamBy: 'person' as const,
          confidence: 1,
          reason: byHand(correction.note, settings, words),
          machine,
        }
      : { streamBy, lean: leading(probabilities), confidence, reason }),
    kind: byPerson && kind === 'other' ? kindGivenBy(final) : kind,
    ...(chainLevel !== undefined && { chainLevel }),
    supportLevel,
  };
}

function sortable(ticket: DeskTicket): SortableTicket {
  const { subject, body, tags, type, group, engineeringIssue } = ticket;
  return {
    subject,
    body,
    tags,
    ...(type !== undefined && { type }),
    ...(group !== undefined && { group }),
    ...(engineeringIssue !== undefined && { engineeringIssue }),
  };
}

/** A note may repeat what the customer wrote, and it is shown beside the ticket. */
function byHand(written: string | undefined, { privacy, phoneRegions }: Settings, words: Words): string {
  const note = written && redact(written, { words: privacy.words }, { phoneRegions }).text;
  return words.sorting.byHand(note ?? '');
}

function kindGivenBy(stream: Sorted['stream']): Sorted['kind'] {
  return stream === 'bug' ? 'doesnt-work' : stream === 'brief' ? 'wish' : 'other';
}
