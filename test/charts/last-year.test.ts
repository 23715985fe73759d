import { expect, it } from 'vitest';
import { weeklyChart } from '../../src/charts/index.ts';
import { week, weeks } from './points.ts';

it('the same weeks of last year are a line of their own, on the scale of the chart', () => {
  const chart = weeklyChart([week(1, 5, { lastYear: 20 }), week(2, 5, { lastYear: 10 })], { height: 100 });
  expect(chart.lastYear).toEqual(['M250,14L750,64']);
});

it('it breaks where last year is not known, and is absent without a year of data', () => {
  const known = { lastYear: 5 };
  const chart = weeklyChart([
    week(1, 5, known),
    week(2, 5, known),
    week(3, 5),
    week(4, 5, known),
    week(5, 5, known),
  ]);
  expect(chart.lastYear).toHaveLength(2);
  expect(weeklyChart(weeks(5, 6)).lastYear).toEqual([]);
});
