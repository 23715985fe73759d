import type { Words } from '../english/index.ts';
import { counted, figure, listed, ticket, week } from './amounts.ts';
import { isolate, prefixed } from './writing.ts';

const inWeek = (name: string): string => prefixed('ב', name);
/** An hour from flag on, in its own direction. */
const at = (hours: number): string => isolate(`H+${figure(hours)}`);

/** `הגיעו 9 פניות`, `הגיעה פנייה אחת`. */
const came = (count: number, soFar = ''): string =>
  `${count === 1 ? 'הגיעה' : 'הגיעו'}${soFar} ${counted(count, ticket)}`;
const soFar = ' עד כה';

/** Hebrew. */
export const charts: Words['charts'] = {
  streams: { bug: 'תקלה', brief: 'קלט לבריף', noise: 'רעש צפוי', unclear: 'לא ברור' },
  streamCount: {
    bug: (count) => `תקלה ${figure(count)}`,
    brief: (count) => `קלט לבריף ${figure(count)}`,
    noise: (count) => `רעש צפוי ${figure(count)}`,
    unclear: (count) => `לא ברור ${figure(count)}`,
  },
  letters: ['א', 'ב', 'ג', 'ד'],
  noData: 'אין נתונים',
  noWeek: (what) => `${isolate(what)}: אין עדיין שבוע שלם`,
  inWeek: (what, week) => `${what}, ${week}`,
  description: {
    empty: 'אין עדיין שבוע עם נתונים.',
    oneWeek: (name, days) => `שבוע אחד, ${name}, ${days}.`,
    weeks: (count, first, firstDays, last, lastDays) =>
      `${counted(count, week)}, ${prefixed('מ', first)} (${firstDays}) עד ${last} (${lastDays}).`,
    newest: (sentence) => `השבוע השלם האחרון: ${sentence}.`,
    extremes: (fewest, fewestIn, most, mostIn) =>
      `המעט ביותר: ${figure(fewest)} ${inWeek(fewestIn)}; הרב ביותר: ${figure(most)} ${inWeek(mostIn)}.`,
    outside: (names) => `מחוץ לטווח הרגיל: ${listed(names)}.`,
    open: (name, count) => `${name} עדיין פתוח, ועד כה ${counted(count, ticket)}.`,
    partly: (names) => `רק חלק מהשבוע נמצא בקובצי הייצוא: ${listed(names)}.`,
    missing: (names) => `אין נתונים: ${listed(names)}.`,
    release: (name, weekName) => `${isolate(name)} ${inWeek(weekName)}`,
    releases: (releases) => `גרסאות: ${listed(releases)}.`,
  },
  remarks: {
    open: 'השבוע עדיין פתוח',
    partly: 'רק חלק מהשבוע נמצא בקובצי הייצוא',
    release: (name) => `גרסה ${isolate(name)}`,
  },
  hours: {
    silent: 'ללא פניות',
    lane: (count, first) =>
      count === 1
        ? `פנייה אחת, ${prefixed('ב', at(first))}`
        : `${counted(count, ticket)}, הראשונה ${prefixed('ב', at(first))}`,
    came: (count) => `${came(count)}; אין שבוע קודם להשוואה`,
    cameSoFar: (count) => `${came(count, soFar)}; אין שבוע קודם להשוואה`,
    cameBeside: (count, usual) => `${came(count)}, לעומת כ־${figure(usual)} באותן שעות בשבועות קודמים`,
    cameSoFarBeside: (count, usual) =>
      `${came(count, soFar)}, לעומת כ־${figure(usual)} באותן שעות בשבועות קודמים`,
    extent: 'פניות לשעה במשך 48 שעות מרגע ההפעלה.',
    busiest: (hour, count) => `השעה העמוסה ביותר: ${at(hour)}, ${counted(count, ticket)}.`,
    none: 'לא הגיעה אף פנייה.',
    lanes: (holding, all) => `ב־${figure(holding)} מתוך ${figure(all)} המסלולים יש פניות.`,
    toCome: (hours) => `עוד ${figure(hours)} שעות לפנינו.`,
  },
};
