import {
  type Card,
  cardLines,
  keys,
  machineLines,
  minutesAndSeconds,
  minutesEach,
  type NewCorrection,
  type Paint,
  type Pile,
  plainLine,
  triageMinutes,
} from '../../sorting/index.ts';
import { counted } from '../../words/index.ts';
import { answerOf, levelMenu, levelOf, yesOrNo } from './answer.ts';
import type { Clock } from './clock.ts';
import { type CorrectionsFile, NotWritten } from './corrections-file.ts';
import type { Ending, Keyboard } from './keyboard.ts';

/** A ticket that is asked about. */
export interface Seat {
  readonly card: Card;
  readonly drawn: 'random' | 'uncertain' | 'triage';
  /** What else is to be known before it is routed. */
  readonly remark?: string;
}

/** What a session needs of the world. */
export interface Desk {
  readonly seats: readonly Seat[];
  readonly keyboard: Keyboard;
  readonly file: Pick<CorrectionsFile, 'add' | 'undo'>;
  readonly say: (line: string) => void;
  readonly columns: () => number;
  readonly paint: Paint;
  readonly clock: Clock;
  /** The day that corrections are written with. */
  readonly on: string;
}

/** What a session did. */
export interface Session {
  /** What each ticket was given, in order; what was taken back is not among it. */
  readonly given: readonly { readonly ticket: string; readonly stream: Pile }[];
  /** How it ended: every ticket was asked about, or what stopped it. */
  readonly ended: 'done' | 'quit' | 'not-written' | Ending;
  /** True where nothing was typed at all. */
  readonly silent: boolean;
  readonly milliseconds: number;
}

type Decided = Omit<NewCorrection, 'ticket' | 'on' | 'drawn' | 'machine'> & { readonly stream: Pile };
/** `late` where nobody decided within three minutes. */
type Outcome = (Decided & { readonly late?: true }) | 'skip' | 'undo' | 'quit' | 'end' | 'interrupt';

/** Asks about one ticket after the other, and writes each answer before the next ticket is shown. */
export async function runSession(desk: Desk): Promise<Session> {
  const { seats, keyboard, say, clock } = desk;
  const begun = clock.now();
  const given: { seat: number; ticket: string; stream: Pile }[] = [];
  let silent = true;
  let saidLate = false;
  const end = (ended: Session['ended']): Session => ({
    given: given.map(({ ticket, stream }) => ({ ticket, stream })),
    ended,
    silent,
    milliseconds: clock.now() - begun,
  });
  const takeBack = async (): Promise<number | undefined> => {
    const undone = await desk.file.undo();
    if (undone === undefined) {
      say('There is nothing to take back.');
      return undefined;
    }
    const last = given.pop();
    const ticket = plainLine(undone.ticket);
    say(
      undone.taken
        ? `${ticket} was taken back.`
        : `The line of ${ticket} is in the file no more: somebody else has changed it.`,
    );
    return undone.taken ? last?.seat : undefined;
  };

  for (let at = 0; at < seats.length; ) {
    const seat = seats[at] as Seat;
    const spent = clock.now() - begun;
    if (seat.drawn === 'triage' && !saidLate && spent > triageMinutes * 60_000) {
      say(`Fifteen minutes are over; ${counted(seats.length - at, 'ticket')} left. Go on, or q ends.`);
      saidLate = true;
    }
    const time = seat.drawn === 'triage' ? ` · ${minutesAndSeconds(spent)} of ${triageMinutes}:00` : '';
    const outcome = await ask(seat, `${at + 1} of ${seats.length} · ${drawnWords[seat.drawn]}${time}`, desk);
    if (outcome !== 'end') silent = false;
    try {
      if (outcome === 'quit' || outcome === 'end' || outcome === 'interrupt') return end(outcome);
      if (outcome === 'undo') at = (await takeBack()) ?? at;
      else if (outcome === 'skip') {
        at += 1;
        if (!keyboard.immediate) say('→ skipped');
      } else {
        const { late, ...decided } = outcome;
        const { id, machine } = seat.card;
        const remark = await desk.file.add({
          ticket: id,
          ...decided,
          on: desk.on,
          drawn: seat.drawn,
          machine: machine.stream,
        });
        given.push({ seat: at, ticket: id, stream: decided.stream });
        at += 1;
        say(`→ ${spoken(decided)}`);
        if (remark !== undefined) say(remark);
        if (seat.drawn === 'random') for (const line of machineLines(seat.card, desk.columns())) say(line);
        if (late) {
          say(`Three minutes are over: ${plainLine(id)} goes to unclear for the next sync.`);
          const next = keyboard.immediate ? await paused(desk) : 'go';
          if (next === 'undo') at = (await takeBack()) ?? at;
          else if (next !== 'go') return end(next);
        }
      }
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      say(error.message);
      // Lines that follow were meant for other tickets.
      if (!keyboard.immediate) return end('not-written');
    }
  }
  return end('done');
}

/** Waits for a sign that somebody is there, so that a desk that was left does not empty itself into `unclear`. */
async function paused({ keyboard, say }: Desk): Promise<'go' | 'undo' | 'quit' | 'end' | 'interrupt'> {
  say('Any key shows the next ticket; z takes it back.');
  const item = await keyboard.key();
  if (item === 'time') return 'go';
  if (typeof item === 'string') return item;
  const { action } = answerOf(item.typed, true);
  return action === 'undo' || action === 'quit' ? action : 'go';
}

async function ask(seat: Seat, heading: string, desk: Desk): Promise<Outcome> {
  const { keyboard, say, clock } = desk;
  const patience = new AbortController();
  const callOff =
    seat.drawn === 'triage' ? clock.after(minutesEach * 60_000, () => patience.abort()) : undefined;
  const columns = desk.columns();
  const show = (whole: boolean): void => {
    for (const line of cardLines(seat.card, { heading, columns, whole, paint: desk.paint })) say(line);
    // Who knows what the machine thinks agrees with it more often: what is to measure it is asked first.
    if (seat.drawn !== 'random') for (const line of machineLines(seat.card, columns)) say(line);
    if (seat.remark !== undefined) say(seat.remark);
    say(desk.paint.faint(prompt));
  };
  const next = (): ReturnType<Keyboard['key']> =>
    keyboard.key(callOff === undefined ? undefined : patience.signal);
  let note: string | undefined;
  const withNote = (own: string): Pick<Decided, 'note'> => {
    const text = own || note;
    return text === undefined || text === '' ? {} : { note: text };
  };

  show(false);
  try {
    for (;;) {
      const item = await next();
      if (item === 'time') return { stream: 'unclear', late: true, ...withNote('') };
      if (typeof item === 'string') return item;
      const { action, rest } = answerOf(item.typed, keyboard.immediate);
      switch (action) {
        case 'bug':
        case 'brief':
        case 'noise':
        case 'unclear':
          return { stream: action, ...withNote(rest) };
        case 'level': {
          const traced = await askLevel(rest, desk, next);
          if (traced === 'time') return { stream: 'unclear', late: true, ...withNote('') };
          if (typeof traced === 'string') return traced;
          if (traced !== undefined) return { ...traced, ...withNote('') };
          say(desk.paint.faint(prompt));
          break;
        }
        case 'note': {
          if (rest === '') say('A note, then Enter:');
          const line = rest === '' ? await keyboard.line() : { typed: rest };
          if (line === 'time') return { stream: 'unclear', late: true, ...withNote('') };
          if (typeof line === 'string') return line;
          note = line.typed === undefined ? note : plainLine(line.typed);
          say(note ? `Noted; it is written with your next key: ${note}` : 'No note.');
          break;
        }
        case 'more':
          show(true);
          break;
        case 'help':
          for (const one of keys) say(`  ${one.key}  ${one.does}`);
          break;
        case undefined:
          if (keyboard.immediate || item.typed.trim() !== '') say(`That is no key of the desk. ${prompt}`);
          break;
        default:
          return action;
      }
    }
  } finally {
    callOff?.();
  }
}

async function askLevel(
  given: string,
  { say }: Desk,
  next: () => ReturnType<Keyboard['key']>,
): Promise<Decided | Ending | undefined> {
  const [word, answer] = given.split(/\s+/);
  let typed = word ?? '';
  if (typed === '') {
    say(`The level that should have caught it: ${levelMenu} · any other key goes back`);
    const item = await next();
    if (typeof item === 'string') return item;
    typed = item.typed;
  }
  const chainLevel = levelOf(typed);
  if (chainLevel === undefined) return undefined;
  let reproducible = yesOrNo(answer ?? '');
  if (given === '') {
    say(`${chainLevel}. Could it be reproduced? y yes · n no · any other key: not known`);
    const item = await next();
    if (typeof item === 'string') return item;
    reproducible = yesOrNo(item.typed);
  }
  return { stream: 'bug', chainLevel, ...(reproducible !== undefined && { reproducible }) };
}

const prompt =
  'b bug · r brief · n noise · u unclear · s skip · c chain level · + note · z undo · m more · ? help · q quit';

const drawnWords = { random: 'drawn at random', uncertain: 'least certain', triage: 'triage' } as const;

function spoken({ stream, chainLevel, reproducible, note }: Decided): string {
  return [
    stream,
    ...(chainLevel === undefined ? [] : [chainLevel]),
    ...(reproducible === undefined ? [] : [reproducible ? 'reproduced' : 'not reproduced']),
    ...(note === undefined ? [] : ['with a note']),
  ].join(', ');
}
