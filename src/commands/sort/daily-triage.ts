import type { LaidOut } from '../../chronicle/index.ts';
import { ageBetween } from '../../pipeline/index.ts';
import type { Settings } from '../../settings/index.ts';
import { beforeTriage, triageNote } from '../../sorting/index.ts';
import { counted } from '../../words/index.ts';
import type { Screen } from '../screen.ts';
import { accuracyAfter } from './accuracy.ts';
import type { CorrectionsFile } from './corrections-file.ts';
import { hold, tellEnd } from './hold.ts';
import { dayWords, triageSeats } from './seats.ts';

/** Holds the daily triage, and ends with its note. @returns the exit code */
export async function dailyTriage(
  laid: LaidOut,
  file: CorrectionsFile,
  on: string,
  screen: Screen,
): Promise<number> {
  const { queue, seats, today, briefThisWeek } = triageSeats(laid, on);
  const date = dayWords(today);
  const isLate = (day: string): boolean => workingDaysBetween(day, today, laid.settings) > 1;
  screen.say(`Triage of ${date}: ${counted(seats.length, 'ticket')}, fifteen minutes, three for a ticket.`);
  for (const line of beforeTriage(queue, { isLate, inWords: dayWords })) screen.say(line);
  const session = await hold(seats, file, on, screen);
  const code = tellEnd(session, screen);
  if (session.silent && seats.length > 0) return code;
  screen.say('');
  const { given, milliseconds } = session;
  for (const line of triageNote({ date, queue, given, briefThisWeek, milliseconds })) screen.say(line);
  if (given.length > 0 && session.ended !== 'interrupt') {
    screen.say('');
    for (const line of accuracyAfter(laid, await file.text())) screen.say(line);
  }
  return code;
}

/** How many working days came after a local day, up to another one. */
function workingDaysBetween(from: string, to: string, settings: Settings): number {
  return ageBetween(Date.parse(from), Date.parse(to), { ...settings, timeZone: 'UTC' }).workingDays;
}
