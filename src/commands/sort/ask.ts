import {
  type Card,
  cardLines,
  keys,
  machineLines,
  minutesEach,
  type NewCorrection,
  type Paint,
  type Pile,
  plainLine,
  wrapped,
} from '../../sorting/index.ts';
import { answerOf, answerYesOrNo, levelMenu, levelOf } from './answer.ts';
import type { Clock } from './clock.ts';
import type { CorrectionsFile } from './corrections-file.ts';
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

/** What a person decided. */
export type Decided = Omit<NewCorrection, 'ticket' | 'on' | 'drawn' | 'machine'> & { readonly stream: Pile };
/** What came of asking; `late` where nobody decided within three minutes. */
export type Outcome = (Decided & { readonly late?: true }) | 'skip' | 'undo' | 'quit' | 'end' | 'interrupt';

/**
 * Shows one ticket and waits until it is decided, skipped or given up. Help, a note, the whole text and the menu of chain levels
 * come before that.
 */
export async function ask(seat: Seat, heading: string, desk: Desk): Promise<Outcome> {
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
    tellKeys(desk);
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
          if (traced !== undefined) return { ...traced, ...withNote(traced.note ?? '') };
          tellKeys(desk);
          break;
        }
        case 'note': {
          if (rest === '') say('A note, then Enter:');
          const line = rest === '' ? await keyboard.line() : { typed: rest };
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
          if (keyboard.immediate || item.typed.trim() !== '') {
            say('That is no key of the desk.');
            tellKeys(desk);
          }
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
  const [word, rest] = firstWordOf(given);
  let typed = word;
  if (typed === '') {
    say(`The level that should have caught it: ${levelMenu} · any other key goes back`);
    const item = await next();
    if (typeof item === 'string') return item;
    typed = item.typed;
  }
  const chainLevel = levelOf(typed);
  if (chainLevel === undefined) return undefined;
  // What is neither yes nor no begins the note.
  const [answer, behind] = firstWordOf(rest);
  let reproducible = answerYesOrNo(answer);
  const note = reproducible === undefined ? rest : behind;
  if (given === '') {
    say(`${chainLevel}. Could it be reproduced? y yes · n no · any other key: not known`);
    const item = await next();
    if (typeof item === 'string') return item;
    reproducible = answerYesOrNo(item.typed);
  }
  return {
    stream: 'bug',
    chainLevel,
    ...(reproducible !== undefined && { reproducible }),
    ...(note !== '' && { note }),
  };
}

/** The first word of a text, and what stands behind it. */
function firstWordOf(text: string): [string, string] {
  const [, word = '', rest = ''] = /^(\S*)\s*(.*)$/s.exec(text) ?? [];
  return [word, rest];
}

function tellKeys({ say, paint, columns }: Desk): void {
  for (const line of wrapped(prompt, columns())) say(paint.faint(line));
}

const prompt = 'b bug · r brief · n noise · u unclear · s skip · c level · + note · ? keys';
