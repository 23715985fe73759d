import type { SorterReport, StreamsReport } from '../../chronicle/index.ts';
import { exampleWeeks, swinging } from './examples-weeks.ts';

/** Invented examples of the pipeline. */

const levels = { bug: 62, brief: 21, noise: 9600, unclear: 14 };

/** Half a year of the four streams, with so much noise that it has the scale to itself, and one that left its range. */
export const exampleStreams: StreamsReport['of'] = (['bug', 'brief', 'noise', 'unclear'] as const).map(
  (stream) => {
    const level = levels[stream];
    const counts = swinging(26, level);
    const out = stream === 'brief';
    if (out) counts[25] = level * 2;
    const points = exampleWeeks(counts, level, out ? { 25: { outside: true, verdict: 'above' } } : {}).map(
      ({ watched: _, ...point }) => ({ ...point, releases: [], holidays: [] }),
    );
    const newest = points.at(-1);
    return {
      stream,
      now: {
        count: newest?.count ?? 0,
        previous: points.at(-2)?.count ?? null,
        usual: newest?.usual ?? null,
        verdict: newest?.verdict ?? 'within',
        weeksOfHistory: 25,
        inWords: '',
      },
      points,
      page: 'index.html',
    };
  },
);

const nothing = { bug: 0, brief: 0, noise: 0, unclear: 0 };

/** Before anybody has corrected a ticket. */
export const untaughtSorter: SorterReport = {
  corrections: 0,
  labels: { bug: 0, brief: 0, noise: 0 },
  learns: false,
  reliable: false,
  coverage: { count: 7200, of: 10_000, low: 0.711, high: 0.729 },
  confusion: { bug: nothing, brief: nothing, noise: nothing, unclear: nothing },
  calibration: [],
  bars: {},
  languagesWithoutCues: [{ language: 'fr', tickets: 1240 }],
};

/** With enough corrections, a stream of which it has seen little, and a step that promises too much. */
export const taughtSorter: SorterReport = {
  corrections: 640,
  labels: { bug: 240, brief: 24, noise: 376 },
  learns: true,
  reliable: true,
  coverage: { count: 8120, of: 10_000, low: 0.804, high: 0.819 },
  accuracy: { count: 480, of: 540, low: 0.86, high: 0.913 },
  randomAccuracy: { count: 262, of: 280, low: 0.9, high: 0.959 },
  confusion: {
    bug: { bug: 190, brief: 2, noise: 18, unclear: 30 },
    brief: { bug: 5, brief: 9, noise: 4, unclear: 6 },
    noise: { bug: 22, brief: 3, noise: 281, unclear: 70 },
    unclear: { bug: 4, brief: 1, noise: 9, unclear: 26 },
  },
  calibration: [
    { from: 0.3, to: 0.4, count: 8, right: 3, low: 0.14, high: 0.69 },
    { from: 0.4, to: 0.5, count: 22, right: 9, low: 0.23, high: 0.61 },
    { from: 0.5, to: 0.6, count: 64, right: 34, low: 0.41, high: 0.65 },
    { from: 0.6, to: 0.7, count: 90, right: 50, low: 0.45, high: 0.65 },
    { from: 0.7, to: 0.8, count: 106, right: 80, low: 0.67, high: 0.83 },
    { from: 0.8, to: 0.9, count: 130, right: 112, low: 0.79, high: 0.91 },
    { from: 0.9, to: 1, count: 220, right: 211, low: 0.92, high: 0.98 },
  ],
  bars: { bug: 0.74, noise: 0.62 },
  heldBackBy: 'brief',
  languagesWithoutCues: [],
};
