import type { StreamName } from '../../../charts/index.ts';
import type { SorterReport } from '../../../chronicle/index.ts';
import type { Words } from '../../../words/index.ts';

const streams = ['bug', 'brief', 'noise'] as const satisfies readonly StreamName[];

/** What the sorter says of itself before any table, in two paragraphs: what it learned from; how much it sorts, and how often it is right. */
export function ofItself(sorter: SorterReport, words: Words): string[] {
  const say = words.sorter;
  const { corrections, labels, learns, reliable, coverage, accuracy, randomAccuracy } = sorter;
  const unclear = corrections - streams.reduce((sum, stream) => sum + labels[stream], 0);
  const learned = words.amounts.listed(
    [...streams, 'unclear' as const].map((stream) =>
      words.charts.streamCount[stream](stream === 'unclear' ? unclear : labels[stream]),
    ),
  );
  const from = [
    ...(reliable ? [] : [say.few(corrections)]),
    ...(learns ? [say.learned(corrections, learned)] : [say.rulesAlone]),
  ];
  const right = [
    coverage.of === 0 ? say.noTickets : say.coverage(coverage.count, coverage.of),
    ...(accuracy === undefined || accuracy.of === 0
      ? [say.unknown]
      : [
          say.accuracy(accuracy.count, accuracy.of, accuracy.low, accuracy.high),
          randomAccuracy === undefined
            ? say.noRandom
            : say.random(randomAccuracy.count, randomAccuracy.of, randomAccuracy.low, randomAccuracy.high),
        ]),
  ];
  return [from.join(' '), right.join(' ')];
}

/** What it cannot tell, the heaviest first, and last what no sorter can. */
export function itsLimits(sorter: SorterReport, words: Words): string[] {
  const say = words.sorter.limits;
  const name = (stream: StreamName): string => words.charts.streams[stream];
  const languages = new Intl.DisplayNames(words.locale, { type: 'language' });
  const scripts = new Intl.DisplayNames(words.locale, { type: 'script' });
  // Codes of scripts have four letters, those of languages two or three.
  const called = (code: string): string => (code.length === 4 ? scripts : languages).of(code) ?? code;
  const withoutBar = streams.filter((stream) => sorter.bars[stream] === undefined);
  return [
    ...sorter.languagesWithoutCues.map(({ language, tickets }) => say.language(called(language), tickets)),
    ...(sorter.heldBackBy ? [say.fewOf(name(sorter.heldBackBy), sorter.labels[sorter.heldBackBy])] : []),
    ...(sorter.reliable && withoutBar.length > 0 ? [say.noBar(withoutBar.map(name))] : []),
    say.never,
  ];
}
