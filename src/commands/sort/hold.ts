import type { Paint } from '../../sorting/index.ts';
import { counted } from '../../words/index.ts';
import type { Screen } from '../screen.ts';
import type { Seat } from './ask.ts';
import { wallClock } from './clock.ts';
import type { CorrectionsFile } from './corrections-file.ts';
import { openKeyboard } from './keyboard.ts';
import { runSession, type Session } from './session.ts';
import { interrupted, onStop } from './stops.ts';

/** Lines are no longer than this, however wide the window. */
const widest = 100;

/** Holds a session at this terminal, and gives the terminal back however it ends. */
export async function hold(
  seats: readonly Seat[],
  file: CorrectionsFile,
  on: string,
  screen: Screen,
): Promise<Session> {
  const say = (line: string): void => screen.say(line);
  const keyboard = openKeyboard(process.stdin, process.stdout);
  const callOff = onStop(() => keyboard.close(), say);
  if (!keyboard.immediate && seats.length > 0)
    say('This is no terminal for single keys: each line answers one ticket, its first word counts.');
  try {
    return await runSession({
      seats,
      keyboard,
      file,
      say,
      columns: () => Math.min(widest, process.stdout.columns || 80),
      paint: paintFor(process.stdout.isTTY === true, process.env),
      clock: wallClock,
      on,
    });
  } finally {
    keyboard.close();
    callOff();
  }
}

/** Says what ended a session, where that is not plain, and gives the exit code. */
export function tellEnd({ ended, silent, given }: Session, screen: Screen): number {
  if (ended === 'interrupt') {
    screen.say(
      `Stopped. ${counted(given.length, 'answer')} of this session ${given.length === 1 ? 'is' : 'are'} written.`,
    );
    return interrupted;
  }
  if (ended === 'end' && silent) {
    screen.warn(
      'There is no terminal to type at, and nothing came in. Run it in a terminal, or hand in a line for each ticket.',
    );
    return 2;
  }
  return ended === 'not-written' ? 1 : 0;
}

/** Bold and grey where the terminal shows them and nobody has asked for plain text. */
function paintFor(terminal: boolean, environment: Readonly<Record<string, string | undefined>>): Paint {
  const plain = !terminal || Boolean(environment['NO_COLOR']) || environment['TERM'] === 'dumb';
  const style =
    (code: number) =>
    (text: string): string =>
      plain || text === '' ? text : `\u001B[${code}m${text}\u001B[0m`;
  return { strong: style(1), faint: style(2) };
}
