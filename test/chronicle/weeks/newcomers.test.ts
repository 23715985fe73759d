import { describe, expect, it } from 'vitest';
import type { Placed } from '../../../src/chronicle/desk.ts';
import { newcomersOf } from '../../../src/chronicle/weeks/newcomers.ts';
import { deskOf, type Entry, schools } from './themed-desk.ts';

/** The themes of the ninth week about which others write than before. */
function newcomers(entries: readonly Entry[]): string[] {
  const desk = deskOf(entries);
  const around = new Map<string, Placed[]>();
  for (const placed of desk.tickets)
    for (const theme of placed.themes) around.set(theme, [...(around.get(theme) ?? []), placed]);
  return [...newcomersOf(desk, 8, around)];
}

const about = (theme: string, week: number, count: number, from = 0): Entry[] =>
  schools(count, { week, themes: [theme] }, from);
const rest = Array.from({ length: 9 }, (_, week) => schools(30, { week })).flat();
/** Ten schools that write about another theme week after week. */
const faithful = Array.from({ length: 9 }, (_, week) => about('print', week, 10)).flat();
const before = [1, 3, 5].flatMap((week) => about('marks', week, 8));

describe('a theme of which others write than before', () => {
  it('is told where those who write of other themes come back', () => {
    expect(newcomers([...rest, ...faithful, ...before, ...about('marks', 8, 9, 10)])).toEqual(['marks']);
    expect(newcomers([...rest, ...faithful, ...before, ...about('marks', 8, 8, 7)])).toEqual([]);
  });

  it('is none where so few could well miss so few', () => {
    // Of thirty schools three miss three others in four weeks of five.
    expect(newcomers([...rest, ...faithful, ...about('marks', 3, 3), ...about('marks', 8, 3, 10)])).toEqual(
      [],
    );
  });

  it('is none on a desk to which hardly anyone writes twice', () => {
    const once = (theme: string, size: number, from: number): Entry[] =>
      Array.from({ length: 9 }, (_, week) => about(theme, week, size, from + week * size)).flat();
    expect(
      newcomers([...once('loading', 60, 0), ...once('tabs', 40, 1000), ...once('mail', 30, 2000)]),
    ).toEqual([]);
  });
});
