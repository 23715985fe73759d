import { weekInWords } from '../../calendar/index.ts';
import type { LaidOut } from '../../chronicle/index.ts';
import { counted } from '../../words/index.ts';
import type { Screen } from '../screen.ts';
import { accuracyAfter } from './accuracy.ts';
import type { Asked } from './arguments.ts';
import type { CorrectionsFile } from './corrections-file.ts';
import { hold, tellEnd } from './hold.ts';
import { seatsOf } from './seats.ts';
import { weeksAsked } from './weeks.ts';

/** Sorts the tickets of some weeks, and says how the accuracy moved. @returns the exit code */
export async function sortWeeks(
  asked: Asked,
  laid: LaidOut,
  file: CorrectionsFile,
  on: string,
  screen: Screen,
): Promise<number> {
  const weeks = weeksAsked(asked, laid.desk);
  if ('wrong' in weeks) {
    screen.warn(weeks.wrong);
    return 2;
  }
  const seats = seatsOf(laid, new Set(weeks.chosen.map(({ id }) => id)));
  const [only] = weeks.chosen.length === 1 ? weeks.chosen : [];
  const which =
    only === undefined
      ? counted(weeks.chosen.length, 'week')
      : `${only.id}, ${weekInWords(only, laid.desk.settings.timeZone)}`;
  if (seats.length === 0) {
    screen.say(`${which}: a person has sorted every ticket.`);
    return 0;
  }
  screen.say(
    `${which}: ${counted(seats.length, 'ticket')} that nobody has sorted, in turns the least certain and drawn at random.`,
  );
  const session = await hold(seats, file, on, screen);
  const code = tellEnd(session, screen);
  if (session.ended === 'interrupt' || session.silent) return code;
  screen.say(`${counted(session.given.length, 'ticket')} sorted.`);
  if (session.given.length > 0) {
    screen.say('Asking the machine again …');
    for (const line of accuracyAfter(laid, await file.text())) screen.say(line);
  }
  return code;
}
