import type { Fault } from '../faults/index.ts';
import type { AbsentHandoffs, Handoff } from '../handoffs/index.ts';
import { type PredictionStanding, readSignal, type SignalReading, standingOf } from '../signals/index.ts';
import type { VoiceNote } from '../voice/index.ts';
import { nearest, type Words } from '../words/index.ts';
import type { Desk } from './desk.ts';
import type { Source } from './sources.ts';
import { parseAll } from './written.ts';

/** Where a brief's prediction stands, and the voice-of-customer note beside it. */
export interface PredictionReport extends PredictionStanding {
  readonly voice?: Pick<VoiceNote, 'id' | 'title'>;
}

/** True when the check date has passed and no person has said what was found. */
export function isUnchecked(report: PredictionReport | undefined): boolean {
  return report?.byPerson === false && (report.state === 'overdue' || report.state === 'not-checked');
}

/** What the predictions of all releases are read from. */
interface Grounds {
  readonly sources: readonly Source[];
  readonly handoffs: readonly Handoff[];
  readonly absent?: AbsentHandoffs;
  readonly notes: readonly VoiceNote[];
  readonly desk: Pick<Desk, 'asOf' | 'settings'>;
  readonly words: Words;
}

/**
 * Where the prediction of each brief stands, by the id of its handoff. A signal reading of no handoff is told and left out; so is a
 * second one of the same handoff.
 */
export function predictionsOf(
  { sources, handoffs, absent = new Map(), notes, desk, words }: Grounds,
  faults: Fault[],
): Map<string, PredictionReport> {
  const signals = signalsOf(sources, handoffs, absent, faults);
  return new Map(
    handoffs.map((handoff): [string, PredictionReport] => {
      const signal = signals.get(handoff.id);
      const voice = noteBeside(signal, handoff, notes, faults);
      if (signal && voice) tellOtherVerdict(signal, voice, faults);
      const grounds = {
        now: desk.asOf,
        timeZone: desk.settings.timeZone,
        hasVoice: voice !== undefined,
      };
      const standing = standingOf(handoff, signal, grounds, words);
      return [
        handoff.id,
        { ...standing, ...(voice && standing.signal ? { voice: { id: voice.id, title: voice.title } } : {}) },
      ];
    }),
  );
}

function signalsOf(
  sources: readonly Source[],
  handoffs: readonly Handoff[],
  absent: AbsentHandoffs,
  faults: Fault[],
): Map<string, SignalReading> {
  const ids = handoffs.map(({ id }) => id);
  const signals = new Map<string, SignalReading>();
  for (const signal of parseAll(sources, readSignal, faults, (read) => read.signal)) {
    const { id, file } = signal;
    const first = signals.get(id);
    if (!ids.includes(id)) faults.push({ file, line: 1, message: absent.get(id) ?? noHandoff(id, ids) });
    else if (first)
      faults.push({
        file,
        line: 1,
        message: `${first.file} is the signal reading of '${id}' already. Keep one of them; this one was left out.`,
      });
    else signals.set(id, signal);
  }
  return signals;
}

function noHandoff(id: string, ids: readonly string[]): string {
  const meant = nearest(id, ids);
  const mend =
    meant === undefined
      ? 'Name the file after the handoff whose prediction was checked'
      : `Did you mean '${meant}'? The file carries the name of its handoff`;
  return `There is no handoff '${id}', so this signal reading has no release. ${mend}.`;
}

/** A note repeats the verdict of the reading that it stands beside; where the two differ, one of them is a slip. */
function tellOtherVerdict(
  { file, verdict }: SignalReading,
  note: Pick<VoiceNote, 'file' | 'signal'>,
  faults: Fault[],
): void {
  const other = note.signal?.verdict;
  if (other === undefined || other.toLowerCase().replaceAll(' ', '-') === verdict) return;
  faults.push({
    file: note.file,
    message: `The verdict here is '${other}', and ${file} says '${verdict}'. The signal reading counts on the page of the release; mend the one that is wrong.`,
  });
}

/** The note that the reading names, else the newest note of the same cycle. */
function noteBeside(
  signal: SignalReading | undefined,
  { cycle }: Handoff,
  notes: readonly VoiceNote[],
  faults: Fault[],
): VoiceNote | undefined {
  if (signal?.voice === undefined)
    return cycle === undefined ? undefined : notes.find((note) => note.cycle === cycle);
  const named = notes.find(({ id }) => id === signal.voice?.id);
  if (!named)
    faults.push({
      file: signal.file,
      line: signal.voice.line,
      message: `There is no voice-of-customer note '${signal.voice.id}' on the site. Write the name of its file in content/voice/ without the ending.`,
    });
  return named;
}
