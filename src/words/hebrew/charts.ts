import type { Words } from '../english/index.ts';
import { counted, countedInWords, figure, listed, range, ticket, week } from './amounts.ts';
import { isolate, prefixed } from './writing.ts';

/** The number of a series is not known, nor is its gender: it stands before a colon, and no verb follows it. */
const of = (what: string, says: string): string => `${isolate(what)}: ${says}`;
const sides = { above: 'מעל הטווח הרגיל', below: 'מתחת לטווח הרגיל', outOf: 'מחוץ לטווח הרגיל' };
const moves = { above: 'עלייה', below: 'ירידה', outOf: 'יציאה' };
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
  noData: 'אין נתונים',
  mark: {
    count: (name, count) => `${name}: ${figure(count)}`,
    partly: ', חלק מהשבוע',
    usual: (low, high) => `, הטווח הרגיל ${range(low, high)}`,
  },
  finding: {
    noWeek: (what) => of(what, 'אין עדיין שבוע שלם'),
    tooYoung: (what, count, name) =>
      of(what, `${counted(count, ticket)} ${inWeek(name)}, מעט מדי היסטוריה להשוואה`),
    gone: (what, low, high) => of(what, `אף פנייה השבוע, הטווח הרגיל ${range(low, high)}`),
    new: (what, count) => of(what, `${counted(count, ticket)} בשבוע הראשון`),
    stayedOutside: (what, side, weeks, count) =>
      of(what, `${sides[side]} זה ${countedInWords(weeks, week)}, כעת ${figure(count)}`),
    left: (what, side, count, low, high) =>
      of(what, `${moves[side]} ${sides[side]}, ${figure(count)} לעומת ${range(low, high)}`),
    byChance: (what, count, low, high) =>
      of(what, `${figure(count)} לעומת הטווח הרגיל ${range(low, high)}, כפי שקורה במקרה`),
    stayedWithin: (what, weeks) => of(what, `בתוך הטווח הרגיל זה ${countedInWords(weeks, week)}`),
    cameBack: (what, count, low, high) =>
      of(what, `חזרה לטווח הרגיל, ${figure(count)} לעומת ${range(low, high)}`),
    lies: (what, count, low, high) =>
      of(what, `בתוך הטווח הרגיל, ${figure(count)} לעומת ${range(low, high)}`),
  },
  description: {
    empty: 'אין עדיין שבוע עם נתונים.',
    oneWeek: (name, days) => `שבוע אחד, ${name}, ${days}.`,
    weeks: (count, first, firstDays, last, lastDays) =>
      `${counted(count, week)}, ${prefixed('מ', first)} (${firstDays}) עד ${last} (${lastDays}).`,
    newest: (count) => `השבוע השלם האחרון: ${counted(count, ticket)}.`,
    newestBeside: (count, low, high) =>
      `השבוע השלם האחרון: ${counted(count, ticket)}, הטווח הרגיל ${range(low, high)}.`,
    newestOnTrial: (count, low, high) =>
      `השבוע השלם האחרון: ${counted(count, ticket)}, הטווח הרגיל ${range(low, high)} (זמני).`,
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
    outside: 'מחוץ לטווח הרגיל',
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
