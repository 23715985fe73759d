import { type ChangeContext, changeInWords } from '../../change/index.ts';
import type { Words } from '../../words/index.ts';
import type { WeekFigures } from '../figures.ts';
import { stretchesOf, usualOf } from '../missing.ts';
import { fit } from './fit.ts';

/** Line one: this week's count, last week's, and its usual range. */
export function volumeLine(figures: WeekFigures, words: Words): string {
  return `${volumeInWords(figures, words)}.`;
}

/** The same sentence without its full stop, as the JSON gives it. */
export function volumeInWords(figures: WeekFigures, words: Words): string {
  const { volume, complete, covered, holidays, volumeRun, volumeRising, oddBefore } = figures;
  if (!covered) return withoutStop(notCovered(figures, words));
  const context: ChangeContext = { open: !complete, run: volumeRun, oddBefore };
  const rising = volumeRising;
  const ways: ChangeContext[] = [
    { ...context, rising, holidays },
    { ...context, rising },
    { ...context, rising: rising && { since: rising.since } },
    context,
  ];
  return withoutStop(fit(...ways.map((way) => `${changeInWords(volume, way, words)}.`)));
}

/** A week of which the exports miss days: which ones, and nothing about how it compares. */
function notCovered({ volume: { count }, missing = [] }: WeekFigures, words: Words): string {
  const say = words.lines.volume;
  const usual = usualOf(missing);
  if (count === 0) return fit(say.notCovered(usual));
  const start = missing.find(({ where }) => where === 'start');
  if (start) return fit(say.begins(count, start.next), say.partly(count));
  const stretches = stretchesOf(missing, words);
  return fit(
    say.missing(count, stretches, usual),
    say.missing(count, stretches.slice(0, 1), usual),
    say.partly(count),
  );
}

function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
