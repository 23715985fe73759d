/** How the parts of a date stand together. Names of days and months come from Intl, in the catalogue's locale. */
export const calendar = {
  /** `Monday 16 November 2026, 09:15`. */
  moment: (weekday: string, day: string, time: string): string => `${weekday} ${day}, ${time}`,
  /** `Tuesday 15 September`. */
  weekdayAndDay: (weekday: string, day: string): string => `${weekday} ${day}`,
  /** `Thursday 09:00`. */
  weekdayAndTime: (weekday: string, time: string): string => `${weekday} ${time}`,
  /** Days of one month, `16–22 November 2026`: the first is the day's number alone. */
  daysOfOneMonth: (first: string, last: string): string => `${first}–${last}`,
  /** `30 November – 6 December 2026`. */
  days: (first: string, last: string): string => `${first} – ${last}`,
  /** A week by its number in the year. */
  week: (number: number): string => `Week ${number}`,
  /** The same, short enough for an axis. */
  weekShort: (number: number): string => `W${number}`,
  /** How far an open week is. */
  openUpTo: (moment: string): string => `open, read up to ${moment}`,
};
