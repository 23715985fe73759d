import type { Arrivals } from '../../chronicle/index.ts';

/** Invented arrivals for the page of styles. */

/** A desk of offices: mornings before afternoons, hardly anything at night, Mondays first. */
const byHour = [0, 0, 0, 0, 0, 1, 3, 9, 22, 30, 24, 17, 10, 12, 16, 14, 9, 5, 3, 2, 1, 1, 0, 0];
const byDay = [2, 14, 10, 9, 10, 7, 1];

const aroundTheClock = byHour.map(() => 5);

function arrivals(times: number, busy: number, shares: readonly number[] = byHour): Arrivals {
  const days = [1, 2, 3, 4, 5, 6, 0].map((weekday) => ({
    weekday,
    hours: shares.map((share) =>
      Math.round((share * (byDay[weekday] ?? 0) * times * (weekday === 1 ? busy : 1)) / 10),
    ),
  }));
  return {
    weeks: 13,
    first: '24–30 August 2026',
    last: '16–22 November 2026',
    tickets: days.flatMap(({ hours }) => hours).reduce((sum, count) => sum + count, 0),
    hoursKnown: true,
    days,
  };
}

const office = arrivals(1, 1.5);
const none = office.days.map(({ weekday }) => ({ weekday, hours: byHour.map(() => 0) }));

/** Each state of the heat map, by the name under which the page shows it. */
export const arrivalStates = {
  usual: office,
  even: arrivals(0.4, 0.7, aroundTheClock),
  large: arrivals(100, 1),
  daysAlone: {
    ...office,
    hoursKnown: false,
    days: office.days.map(({ weekday, hours }) => ({
      weekday,
      hours: hours.map((_, hour) => (hour === 0 ? hours.reduce((sum, count) => sum + count, 0) : 0)),
    })),
  },
  one: {
    ...office,
    weeks: 1,
    first: office.last,
    tickets: 1,
    days: none.map((day, at) =>
      at === 1 ? { ...day, hours: day.hours.map((_, hour) => (hour === 9 ? 1 : 0)) } : day,
    ),
  },
  empty: { ...office, weeks: 0, first: '', last: '', tickets: 0, days: none },
} as const satisfies Record<string, Arrivals>;
export type ArrivalState = keyof typeof arrivalStates;
