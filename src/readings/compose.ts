import { english, type Words } from '../words/index.ts';
import type { WeekFigures } from './figures.ts';
import { changeLine } from './lines/change.ts';
import type { Said } from './lines/fit.ts';
import { spokenOf } from './lines/moves.ts';
import { headline, topThemeLine } from './lines/top-theme.ts';
import { trioLine } from './lines/trio.ts';
import { volumeLine } from './lines/volume.ts';
import { watchLine } from './lines/watch.ts';
import type { LineName } from './reading.ts';

/** The five lines that the figures of a week give by themselves, each one sentence of at most 160 characters. */
export function composeLines(
  all: WeekFigures,
  words: Words = english,
): { headline: string; lines: Record<LineName, Said> } {
  const figures = { ...all, themes: spokenOf(all.themes) };
  return {
    headline: headline(figures, words),
    lines: {
      volume: { text: volumeLine(figures, words) },
      topTheme: topThemeLine(figures, words),
      change: changeLine(figures, words),
      watch: watchLine(figures, words),
      trio: trioLine(figures, words),
    },
  };
}
