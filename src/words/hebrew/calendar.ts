import type { Words } from '../english/index.ts';

/** Hebrew. */
export const calendar: Words['calendar'] = {
  moment: (weekday, day, time) => `${weekday}, ${day}, ${time}`,
  weekdayAndDay: (weekday, day) => `${weekday}, ${day}`,
  weekdayAndTime: (weekday, time) => `${weekday} בשעה ${time}`,
  daysOfOneMonth: (first, last) => `${first}–${last}`,
  days: (first, last) => `${first} – ${last}`,
  week: (number) => `שבוע ${number}`,
  weekShort: (number) => `ש׳ ${number}`,
  openUpTo: (moment) => `פתוח, נקרא עד ${moment}`,
};
