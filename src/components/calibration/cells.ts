import type { Calibration } from '../../chronicle/index.ts';
import type { Words } from '../../words/index.ts';

type Row = Calibration['releases'][number];

/** What became of the predicted questions: `2 of 3 came, 1 silent`. */
export function questionsInWords({ questions }: Pick<Row, 'questions'>, words: Words): string {
  const { foreseen, came, perhaps, silent, open } = questions;
  const say = words.calibration.cells;
  if (foreseen === 0) return say.noQuestion;
  return [
    say.came(came, foreseen),
    ...(perhaps > 0 ? [say.perhaps(perhaps)] : []),
    ...(silent > 0 ? [say.silent(silent)] : []),
    ...(open > 0 ? [say.open(open)] : []),
  ].join(', ');
}

/** Themes that nobody foresaw, with their tickets, and what later rollout steps brought beyond them. */
export function surprisesInWords(
  { surprises }: { readonly surprises: Omit<Row['surprises'], 'later'> & Partial<Row['surprises']> },
  words: Words,
): string {
  const { themes, tickets, later = [] } = surprises;
  const say = words.calibration.cells;
  return [
    themes === 0 ? say.noSurprise : say.surprise(themes, tickets),
    ...(later.length > 0 ? [say.laterSurprises(later)] : []),
  ].join('; ');
}

/** Days of warning that support had. */
export function warningInWords({ warningDays }: Row, words: Words): string {
  const say = words.calibration.cells;
  return warningDays === null ? say.notWritten : say.days(warningDays);
}

/** How often each verdict was given, those that were: `2 Right, 1 Wrong`. */
export function verdictsInWords(verdicts: Row['forecast'], words: Words): string {
  return (['right', 'too-conservative', 'wrong', 'not-checked'] as const)
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => words.calibration.cells.verdict(verdicts[verdict], words.signals.states[verdict]))
    .join(', ');
}
