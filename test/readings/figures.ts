import type { Change, Verdict } from '../../src/change/index.ts';
import type { ThemeFigures, WeekFigures } from '../../src/readings/index.ts';

/** A change as a test needs it: a count, its usual range, a verdict. */
export const change = (
  count: number,
  low: number,
  high: number,
  verdict: Verdict = 'within',
  previous = low,
): Change => ({
  count,
  previous,
  usual: { low, mid: Math.round((low + high) / 2), high },
  verdict,
  weeksOfHistory: 30,
});

/** A theme of seven tickets from four schools, within its usual range, unless said otherwise. */
export const theme = (some: Partial<ThemeFigures> = {}): ThemeFigures => ({
  id: 'seat-lists',
  label: 'Seat lists in the wrong order',
  stream: 'bug',
  change: change(7, 2, 9),
  before: change(6, 2, 9),
  weeksAbove: 0,
  independent: 4,
  accounts: ['Ashford Academy', 'Corby High', 'Hill School', 'Lake School'],
  split: { howDoI: 0, doesntWork: 7 },
  splitBefore: { howDoI: 1, doesntWork: 5 },
  firstDay: 'Tuesday',
  accountCount: some.accounts?.length ?? 4,
  requesters: some.independent ?? 4,
  ...some,
});

/** A quiet week of 200 tickets, unless said otherwise. */
export const week = (some: Partial<WeekFigures> = {}): WeekFigures => ({
  week: '2026-W47',
  complete: true,
  covered: true,
  volume: change(200, 180, 241, 'within', 198),
  themes: [theme()],
  released: [],
  watching: [],
  upcoming: [],
  holidays: [],
  textless: false,
  account: { one: 'school', many: 'schools' },
  ...some,
});
