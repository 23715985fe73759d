import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArrivalGrid, heatDescription, heatFinding, heatMap } from '../../src/charts/index.ts';
import { wordsOf } from '../../src/words/index.ts';

/** Monday first; `put` says how many tickets came in some hours: `{ 1: { 9: 40 } }` are forty on Mondays, 9 to 10. */
function grid(put: Record<number, Record<number, number>>, more: Partial<ArrivalGrid> = {}): ArrivalGrid {
  const days = [1, 2, 3, 4, 5, 6, 0].map((weekday) => ({
    weekday,
    hours: Array.from({ length: 24 }, (_, hour) => put[weekday]?.[hour] ?? 0),
  }));
  const tickets = days.flatMap(({ hours }) => hours).reduce((sum, count) => sum + count, 0);
  return { weeks: 13, tickets, hoursKnown: true, days, ...more };
}

/** The same hours on every working day. */
const everyDay = (hours: Record<number, number>) =>
  Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, hours]));

const anyGrid = fc
  .array(fc.array(fc.nat(500), { minLength: 24, maxLength: 24 }), { minLength: 7, maxLength: 7 })
  .map((rows) => grid(Object.fromEntries(rows.map((hours, day) => [day, { ...hours }]))));

describe('the heat map', () => {
  it('places an hour in its column, and a day in its row', () => {
    const [monday, tuesday] = heatMap(grid({ 2: { 6: 3 } })).rows;
    expect(monday?.cells).toEqual([]);
    expect(tuesday).toMatchObject({ weekday: 2, y: 22, tickets: 3 });
    expect(tuesday?.cells).toEqual([{ x: '25%', width: '4.17%', from: 6, to: 7, tickets: 3, step: 3 }]);
  });

  it('shades in five equal steps up to the largest count', () => {
    const { rows, steps } = heatMap(grid({ 1: { 8: 1, 9: 10, 10: 11, 11: 49 } }));
    expect(rows[0]?.cells.map(({ step }) => step)).toEqual([1, 1, 2, 5]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [1, 10],
      [11, 20],
      [21, 30],
      [31, 40],
      [41, 49],
    ]);
  });

  it('has fewer steps where the largest count is smaller than five, and none without a ticket', () => {
    expect(heatMap(grid({ 1: { 9: 2 } })).steps).toHaveLength(2);
    expect(heatMap(grid({})).steps).toEqual([]);
  });

  it('shows whole days where hours are not known', () => {
    const { rows, hourTicks } = heatMap(grid({ 1: { 0: 8 }, 3: { 0: 2 } }, { hoursKnown: false }));
    expect(rows[0]?.cells).toEqual([{ x: '0%', width: '100%', from: 0, to: 24, tickets: 8, step: 4 }]);
    expect(hourTicks).toEqual([]);
  });

  it('draws every ticket once, at a step that its key explains', () => {
    fc.assert(
      fc.property(anyGrid, (any) => {
        const { rows, steps } = heatMap(any);
        const cells = rows.flatMap((row) => row.cells);
        expect(cells.reduce((sum, { tickets }) => sum + tickets, 0)).toBe(any.tickets);
        for (const { tickets, step } of cells) {
          const explained = steps.find((one) => one.step === step);
          expect(tickets).toBeGreaterThanOrEqual(explained?.from ?? Number.NaN);
          expect(tickets).toBeLessThanOrEqual(explained?.to ?? Number.NaN);
        }
      }),
    );
  });
});

describe('the finding of the heat map', () => {
  it('names the two hours of a weekday that stand out from those of every other day', () => {
    const put = { ...everyDay({ 9: 10, 10: 10, 14: 9 }), 1: { 9: 40, 10: 44, 14: 9 } };
    expect(heatFinding(grid(put))).toBe('The busiest time is Monday, 9 to 11: 84 of 209 tickets');
  });

  it('names no day when another one is nearly as busy', () => {
    const put = { ...everyDay({ 9: 20, 10: 20, 14: 9 }), 1: { 9: 23, 10: 22, 14: 9 } };
    expect(heatFinding(grid(put))).toBe('Half of the tickets come from 9 to 11; no weekday stands out');
  });

  it('names a day that is busy at all hours, beside the hours of all days', () => {
    const put = {
      ...everyDay({ 9: 8, 10: 8, 11: 8 }),
      3: { 8: 9, 9: 9, 10: 9, 11: 9, 12: 9, 13: 9, 14: 9, 15: 9 },
    };
    expect(heatFinding(grid(put))).toBe(
      'Wednesday is the busiest day; half of the tickets come from 9 to 12',
    );
  });

  it('names no time where tickets come around the clock', () => {
    const hours = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [hour, 4]));
    expect(heatFinding(grid(everyDay(hours)))).toBe('Tickets come at all hours; no time stands out');
  });

  it('says nothing of a handful, and nothing of hours that are not known', () => {
    expect(heatFinding(grid({}))).toBe('No ticket yet');
    expect(heatFinding(grid({ 1: { 9: 1 } }))).toBe('1 ticket is too few to tell a busy time');
    expect(heatFinding(grid({ 1: { 9: 19 } }))).toBe('19 tickets are too few to tell a busy time');
    const days = { 1: { 0: 90 }, 2: { 0: 30 } };
    expect(heatFinding(grid(days, { hoursKnown: false }))).toBe(
      'Monday is the busiest day, with 90 of 120 tickets',
    );
  });

  it('is a title of at most fifteen words, in either language', () => {
    fc.assert(
      fc.property(anyGrid, fc.boolean(), fc.constantFrom('en', 'he'), (any, hoursKnown, language) => {
        const finding = heatFinding({ ...any, hoursKnown }, wordsOf(language));
        expect(finding.split(/\s+/).length).toBeLessThanOrEqual(15);
      }),
    );
  });

  it('says in its description how many tickets each day has, and which hour is the busiest', () => {
    expect(heatDescription(grid({ 1: { 9: 12 }, 0: { 20: 1 } }))).toBe(
      'Tickets by weekday: Monday 12, Tuesday 0, Wednesday 0, Thursday 0, Friday 0, Saturday 0, Sunday 1. Busiest hour: Monday, 9 to 10, with 12.',
    );
    expect(heatDescription(grid({}))).toBe('No ticket yet.');
  });
});
