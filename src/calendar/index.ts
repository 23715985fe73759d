export { civilDay, dayExists, dayMs, dayNumber } from './civil.ts';
export { dayStart } from './day-start.ts';
export { instantOf } from './instant.ts';
export { daysBetween, lastSync, nextSync, type SyncSettings, syncsBetween } from './sync.ts';
export { type Week, type WeekSettings, weekDays, weekIndex, weekOf, weeksBetween } from './week.ts';
export {
  dayInWords,
  isoWithOffset,
  localDay,
  momentInWords,
  nearDayInWords,
  nearMomentInWords,
  weekdayInWords,
  weekInWords,
  weekTitle,
} from './words.ts';
