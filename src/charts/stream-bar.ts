import { english, type Words } from '../words/index.ts';
import { percent } from './frame.ts';

/** The streams in the order in which they are always shown. */
export const streamOrder = ['bug', 'brief', 'noise', 'unclear'] as const;
export type StreamName = (typeof streamOrder)[number];

/** The shape that stands beside a stream's name, so that its colour never speaks alone. */
export const streamShapes: Record<StreamName, string> = { bug: '■', brief: '◆', noise: '●', unclear: '□' };

/** One bar, parted by stream; parts are percentages of its width and add up to all of it. */
export interface StreamBarGeometry {
  readonly total: number;
  readonly parts: readonly {
    readonly stream: StreamName;
    readonly count: number;
    readonly x: string;
    readonly width: string;
  }[];
}

/** Lays out how one week's tickets part into streams. Streams without a ticket have no part. */
export function streamBar(counts: Readonly<Record<StreamName, number>>): StreamBarGeometry {
  const total = streamOrder.reduce((sum, stream) => sum + counts[stream], 0);
  let from = 0;
  const parts = streamOrder
    .filter((stream) => counts[stream] > 0)
    .map((stream) => {
      const share = counts[stream] / total;
      const part = { stream, count: counts[stream], x: percent(from), width: percent(share) };
      from += share;
      return part;
    });
  return { total, parts };
}

/** The streams as a sentence: `61 bug, 22 brief input, 118 noise and 11 unclear`. Counts, not shares: the base may be small. */
export function streamsInWords(counts: Readonly<Record<StreamName, number>>, words: Words = english): string {
  const { streamCount } = words.charts;
  return words.amounts.listed(streamOrder.map((stream) => streamCount[stream](counts[stream])));
}
