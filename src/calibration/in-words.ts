import type { Words } from '../words/index.ts';
import { foreseenOf } from './foreseen.ts';
import { fewestReleases, type Progress } from './progress.ts';
import type { ReleaseRecord } from './record.ts';

/** K2 looks at so many of the newest predictions. */
const newestPredictions = 5;

/** K1: how much of what came about all releases had been foreseen; nothing where no ticket came. */
export function foreseenInWords(over: readonly ReleaseRecord[], words: Words): string | undefined {
  const { part, of } = foreseenOf(over);
  return of > 0 ? words.calibration.notes.foreseen(over.length, part, of) : undefined;
}

/** What else to say about all releases: the silence; K4, K2 and K3 of the practice, where they apply. */
export function calibrationNotes(records: readonly ReleaseRecord[], words: Words): string[] {
  const say = words.calibration.notes;
  const over = records.filter(({ watched }) => watched === 'over');
  const due = records
    .filter(({ brief }) => !['none', 'awaited', 'overdue'].includes(brief))
    .slice(0, newestPredictions);
  const unchecked = due.filter(({ brief }) => brief === 'not-checked').length;
  const sum = (figure: (questions: ReleaseRecord['questions']) => number): number =>
    over.reduce((total, { questions }) => total + figure(questions), 0);
  const judged = sum(({ foreseen, open }) => foreseen - open);
  return [
    ...(judged > 0
      ? [
          say.silent(
            sum(({ silent }) => silent),
            judged,
          ),
        ]
      : []),
    ...(over.length < fewestReleases ? [say.tooFew] : []),
    ...(unchecked > 0 ? [say.notChecked(unchecked, due.length)] : []),
    ...surprisedAgain(records).map(say.again),
  ];
}

/** K3: the names of themes that surprised in two releases or more, at flag on or at a later step, the newest surprise first. */
function surprisedAgain(records: readonly ReleaseRecord[]): string[] {
  const surprises = records.flatMap(({ surprises: own, later }) => [...own, ...later]);
  const times = new Map<string, number>();
  for (const { theme } of surprises) if (theme !== undefined) times.set(theme, (times.get(theme) ?? 0) + 1);
  const names = new Map(surprises.map(({ theme = '', label }) => [theme, label]));
  return [...times].filter(([, count]) => count > 1).map(([theme]) => names.get(theme) ?? theme);
}

/** The answer in one sentence: does this trio foresee its own customers better than before? And as a title, where it can be told. */
export function progressInWords(
  { verdict, since, older, newer, difference }: Progress,
  over: readonly ReleaseRecord[],
  words: Words,
): { readonly inWords: string; readonly headline?: string } {
  const say = words.calibration.progress;
  if (verdict === 'too-few' || !older || !newer || !difference)
    return { inWords: say.tooFew(over.length, foreseenOf(over).of, fewestReleases) };
  const points = (share: number): number => Math.round(100 * share);
  const answer = say.answers[verdict][since];
  const [now, before] = [newer, older].map(({ part, of }) => words.calibration.share(part, of)) as [
    string,
    string,
  ];
  return {
    headline: say.short(answer, now, before),
    inWords: say.whole(
      answer,
      say.sides[since](now, before),
      points(difference.mid),
      points(difference.low),
      points(difference.high),
    ),
  };
}
