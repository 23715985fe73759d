import { dayInWords, localDay } from '../calendar/index.ts';
import { daysBetween, type Handoff } from '../handoffs/index.ts';
import { english, type Words } from '../words/index.ts';
import type { PredictionVerdict, SignalReading } from './signal-reading.ts';

/** A prediction of which nobody said anything so many days after its check date is not checked (domain, 2.14). */
const daysOfGrace = 14;

/** Where a brief's prediction stands at one moment. */
export interface PredictionStanding {
  /**
   * `none`: the handoff names no prediction. `awaited`: its check date is to come, or is not named. `overdue`: it has passed and
   * nobody wrote what was found. Else the verdict; of the four only `not-checked` may come from the machine.
   */
  readonly state: 'none' | 'awaited' | 'overdue' | PredictionVerdict;
  /** The verdict is that of a person. */
  readonly byPerson: boolean;
  /** What to know about it, PR3 to PR5, in sentences. */
  readonly notes: readonly string[];
  /** The reading that counts; one dated later than the moment does not yet. */
  readonly signal?: SignalReading;
}

/** What the standing of a prediction hangs on besides its handoff. */
export interface StandingGrounds {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly timeZone: string;
  /** True when a voice-of-customer note stands beside the reading. */
  readonly hasVoice: boolean;
}

/**
 * Tells where the prediction of a release stands. The machine has no metric: it never says Right, Too conservative or Wrong (PR6); it
 * says when nobody has looked.
 */
export function standingOf(
  { prediction }: Pick<Handoff, 'prediction'>,
  written: SignalReading | undefined,
  { now, timeZone, hasVoice }: StandingGrounds,
  words: Words = english,
): PredictionStanding {
  const say = words.signals.notes;
  const today = localDay(now, timeZone);
  const isToCome = written?.checkedOn !== undefined && written.checkedOn > today;
  const signal = isToCome ? undefined : written;
  if (!signal) {
    const notes = isToCome ? [say.toCome(inWords(written.checkedOn ?? today, words))] : [];
    return { byPerson: false, ...unread(prediction, today, notes, words) };
  }

  const checked = signal.verdict !== 'not-checked';
  return {
    state: signal.verdict,
    byPerson: true,
    notes: [
      ...(prediction ? [] : [say.noPrediction]),
      ...(checked && isOtherMethod(signal.method, prediction?.method)
        ? [say.otherMethod(signal.method ?? '', prediction?.method ?? '')]
        : []),
      ...(checked && !hasVoice ? [say.alone] : []),
    ],
    signal,
  };
}

/** A prediction of which nobody wrote what was found. */
function unread(
  prediction: Handoff['prediction'],
  today: string,
  notes: readonly string[],
  words: Words,
): Pick<PredictionStanding, 'state' | 'notes'> {
  if (!prediction) return { state: 'none', notes };
  const { checkDate } = prediction;
  if (checkDate === undefined) return { state: 'awaited', notes };
  const late = daysBetween(checkDate, today);
  if (late < 1) return { state: 'awaited', notes };
  return {
    state: late > daysOfGrace ? 'not-checked' : 'overdue',
    notes: [...notes, words.signals.notes.notCheckedSince(inWords(checkDate, words))],
  };
}

/** PR4, as far as words can tell: the same method may be written twice with other capitals and points. */
function isOtherMethod(used: string | undefined, promised: string | undefined): boolean {
  if (used === undefined || promised === undefined) return false;
  return plain(used) !== plain(promised);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function inWords(date: string, words: Words): string {
  return dayInWords(Date.parse(`${date}T00:00:00Z`), 'UTC', words);
}
