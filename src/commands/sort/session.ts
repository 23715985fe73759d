import { machineLines, minutesAndSeconds, type Pile, plainLine, triageMinutes } from '../../sorting/index.ts';
import { counted } from '../../words/index.ts';
import { NotWritten } from '../not-written.ts';
import { answerOf } from './answer.ts';
import { ask, type Decided, type Desk, type Seat } from './ask.ts';
import type { Ending } from './keyboard.ts';

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

const drawnWords = { random: 'drawn at random', uncertain: 'least certain', triage: 'triage' } as const;

function spoken({ stream, chainLevel, reproducible, note }: Decided): string {
  return [
    stream,
    ...(chainLevel === undefined ? [] : [chainLevel]),
    ...(reproducible === undefined ? [] : [reproducible ? 'reproduced' : 'not reproduced']),
    ...(note === undefined ? [] : ['with a note']),
  ].join(', ');
}
