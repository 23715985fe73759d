import type { Words } from '../words/index.ts';
import type { PredictedQuestion, Surprise, WatchedLimitation } from './watch.ts';
import { hoursBetween, type Window, watchHours } from './window.ts';

/** What the one line of 48 hours is made of. */
interface Report {
  readonly window: Window;
  /** Who had the release, where that is said. */
  readonly audience: string | undefined;
  /** The questions that were predicted, and those that the handoff learned only since. */
  readonly predicted: readonly (Pick<PredictedQuestion, 'arrived' | 'state' | 'perhaps'> & {
    readonly addedAt?: string | undefined;
  })[];
  readonly limitations: readonly Pick<WatchedLimitation, 'arrived'>[];
  readonly surprises: readonly Pick<Surprise, 'label'>[];
  /** What later rollout steps brought beyond them. */
  readonly later?: readonly Pick<Surprise, 'label'>[];
}

/** Surprises beyond these are on the page, not in the one line. */
const surprisesNamed = 3;

/** Gives the one line of 48 hours. */
export function findingOf(
  { window, audience, predicted, limitations, surprises, later = [] }: Report,
  { watch: { finding } }: Words,
): string {
  const foreseen = predicted.filter(({ addedAt }) => addedAt === undefined);
  const questions = foreseen.length;
  if (window.asOf < window.from) return finding.notReleased(questions);

  const came = foreseen.filter((one) => one.state === 'came').length;
  const perhaps = foreseen.filter((one) => one.perhaps).length;
  const hit = limitations.filter((one) => one.arrived > 0).length;
  const related = [...predicted, ...limitations].some((one) => one.arrived > 0) || surprises.length > 0;
  const complete = window.asOf >= window.to;
  const laterOnes = later.length > 0 ? [finding.later(later.length, namesOf(later))] : [];
  if (!related && complete && dataReachesEnd(window))
    return [finding.nothingCame(watchHours, audience), ...laterOnes.map(finding.alone)].join(' ');

  const silent = questions - came - perhaps;
  const clauses = [
    questions === 0
      ? finding.nonePredicted
      : finding.predicted({ questions, came, perhaps, silent, complete }),
    ...(hit > 0 ? [finding.limitationsMet(hit)] : []),
    ...(surprises.length > 0
      ? [finding.surprises(surprises.length, namesOf(surprises))]
      : related && later.length === 0
        ? [finding.noSurprise]
        : []),
    ...laterOnes,
  ];
  if (complete) return finding.whole(clauses);
  return finding.soFar(clauses, hoursBetween(window.from, window.asOf), watchHours);
}

/** What a reader should know before the figures: W2, W3, and how much history there is. W10 is the finding itself. */
export function notesOf(window: Window, words: Words): string[] {
  if (window.asOf < window.from) return [];
  const { notes } = words.watch;
  const told: string[] = [];
  if (window.asOf < window.to) told.push(stillToCome(window, words));
  if (dataIsShort(window)) told.push(shortData(window, words));
  if (window.before.length === 0) told.push(notes.noHistory);
  else if (window.earlier.length < 3) told.push(notes.shortHistory);
  return told;
}

function namesOf(surprises: readonly Pick<Surprise, 'label'>[]): string[] {
  return surprises.slice(0, surprisesNamed).map(({ label }) => label);
}

/** W2. */
export function stillToCome(window: Window, { watch }: Words): string {
  return watch.notes.stillToCome(Math.ceil((window.to - window.asOf) / 3_600_000), watchHours);
}

/** W3. */
export function shortData(window: Window, { watch: { notes } }: Words): string {
  if (window.newest === undefined || window.newest < window.from) return notes.endsBefore;
  const [first] = window.missing;
  if (first && window.newest >= first.from) {
    const hours = window.missing.reduce((sum, part) => sum + hoursBetween(part.from, part.to), 0);
    return notes.missing(hours, watchHours, hoursBetween(window.from, first.from));
  }
  return notes.endsAt(hoursBetween(window.from, window.newest));
}

/** True when some ticket is younger than the window and no export misses a part of it, so that silence in it was silence. */
export function dataReachesEnd(window: Window): boolean {
  return window.newest !== undefined && window.newest >= window.to && window.missing.length === 0;
}

/** True when the data ends more than an hour before the part of the window that should be known, or misses some of it. */
function dataIsShort(window: Window): boolean {
  const known = window.newest ?? Number.NEGATIVE_INFINITY;
  return (
    window.missing.length > 0 ||
    Math.min(window.to, window.asOf) - known > 3_600_000 ||
    (window.asOf >= window.to && !dataReachesEnd(window))
  );
}
