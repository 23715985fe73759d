import { expect, it } from 'vitest';
import { type Desk, layOut } from '../../../src/chronicle/desk.ts';
import { assess } from '../../../src/chronicle/weeks/assess.ts';
import { pointsOf, timeLine } from '../../../src/chronicle/weeks/points.ts';
import { defaultSettings } from '../../../src/settings/index.ts';
import { english } from '../../../src/words/index.ts';
import { sorted, weekly } from '../tickets.ts';

function volume(counts: readonly number[]) {
  const tickets = weekly(counts);
  const found = new Map(tickets.map(({ id }) => [id, sorted()]));
  const desk: Desk = layOut(tickets, found, new Map(), defaultSettings, undefined);
  return pointsOf(assess(desk, []).volume, timeLine(desk, [], english), counts.length - 1, 3);
}

/** Weeks 2 to 53 of 2026, and weeks 1 to 4 of 2027. */
const aYearAndFour = Array.from({ length: 56 }, (_, week) => 10 + (week % 7));

it('a week stands beside the same week of the year before, by its number', () => {
  const [, , newest] = volume(aYearAndFour);
  expect(newest).toMatchObject({ week: '2027-W04', lastYear: aYearAndFour[2] });
});

it('there is no last year where the exports do not reach back to it, or do not cover it', () => {
  expect(volume(aYearAndFour.slice(0, 40)).map((point) => 'lastYear' in point)).toEqual([
    false,
    false,
    false,
  ]);
  const [, , newest] = volume(aYearAndFour.map((count, week) => (week === 2 ? 0 : count)));
  expect(newest).not.toHaveProperty('lastYear');
});
