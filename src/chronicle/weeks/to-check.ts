import type { Placed } from '../desk.ts';

/**
 * Why a person should look at where a ticket was sorted: the machine says otherwise than a person, it nearly sorted what
 * it left unclear, or it is least sure of it.
 */
export type WhyCheck = 'differs' | 'nearly' | 'unsure';

/** A ticket to check, and why. */
export interface ToCheck {
  readonly ticket: string;
  readonly why: WhyCheck;
}

/** Of the tickets that a machine sorted, and of those that it left unclear, this share is to be checked. */
const share = 0.1;
/** What is this sure needs no check, however sure the others are. */
const sure = 0.9;

/**
 * The tickets of one week whose stream a person should check: those on which machine and person differ, and of the
 * others the tenth that the machine is least sure of and the tenth that it nearly sorted. The kinds take turns, the
 * clearest case of each first.
 */
export function toCheck(tickets: readonly Placed[]): ToCheck[] {
  const told = tickets.filter(({ ticket }) => `${ticket.subject}${ticket.body}`.trim() !== '');
  const byMachine = told.filter(({ sorted }) => sorted.streamBy !== 'person');
  const left = byMachine.filter(({ sorted }) => sorted.stream === 'unclear').sort(surest);
  const doubtful = byMachine
    .filter(({ sorted }) => sorted.stream !== 'unclear' && sorted.confidence < sure)
    .sort((a, b) => surest(b, a));
  const contrary = told.filter(differs).sort(surestMachine);
  return inTurns([
    of('nearly', firstShare(left)),
    of('unsure', firstShare(doubtful)),
    of('differs', contrary),
  ]);
}

/** The machine, not having been taught by it, would give the ticket another stream than the person did. */
function differs({ sorted: { streamBy, stream, machine } }: Placed): boolean {
  return (
    streamBy === 'person' &&
    machine !== undefined &&
    machine.stream !== 'unclear' &&
    machine.stream !== stream
  );
}

function firstShare(sorted: readonly Placed[]): readonly Placed[] {
  return sorted.slice(0, Math.ceil(sorted.length * share));
}

function of(why: WhyCheck, placed: readonly Placed[]): ToCheck[] {
  return placed.map(({ ticket }) => ({ ticket: ticket.id, why }));
}

function inTurns(kinds: readonly (readonly ToCheck[])[]): ToCheck[] {
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => kinds.flatMap((kind) => kind.slice(at, at + 1))).flat();
}

const byId = (a: Placed, b: Placed): number => (a.ticket.id < b.ticket.id ? -1 : 1);
const surest = (a: Placed, b: Placed): number => b.sorted.confidence - a.sorted.confidence || byId(a, b);
const surestMachine = (a: Placed, b: Placed): number =>
  (b.sorted.machine?.confidence ?? 0) - (a.sorted.machine?.confidence ?? 0) || byId(a, b);
