import type { Words } from '../english/index.ts';
import { countedInWords, figure, listed, week } from './amounts.ts';
import { isolate } from './writing.ts';

const ordinals = ['ראשון', 'שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שביעי', 'שמיני', 'תשיעי', 'עשירי'];
/** `השבוע השני`, `השבוע ה־11`. */
const theWeek = (count: number): string => {
  const word = ordinals[count - 1];
  return `השבוע ה${word ?? `־${figure(count)}`}`;
};

const fewest = (low: number, high: number): string =>
  high === 0 ? 'אף פנייה' : low === 1 ? 'פנייה אחת' : 'פנייה אחת או אף אחת';

/** Hebrew. */
export const change: Words['change'] = {
  standing: {
    within: 'בתוך הטווח הרגיל',
    above: 'מעל הטווח הרגיל',
    'far-above': 'הרבה מעל הטווח הרגיל',
    below: 'מתחת לטווח הרגיל',
    'far-below': 'הרבה מתחת לטווח הרגיל',
    new: 'חדש השבוע',
    gone: 'נדם',
    'too-little-history': 'מעט מדי היסטוריה',
  },
  outsideByChance: 'מחוץ לטווח, כפי שקורה במקרה',
  trial: (range) => `${range} (זמני)`,

  sentence: (name, count, beside, more) =>
    `${name === undefined ? '' : `${isolate(name)}: `}${[beside === undefined ? count : `${count}, ${beside}`, ...more].join('; ')}`,
  soFar: (tickets) => `${tickets} עד כה`,
  withBefore: (tickets, previous) => `${tickets} (${figure(previous)} בשבוע הקודם)`,
  withBeforeAndPercent: (tickets, previous, percent) =>
    `${tickets} (${figure(previous)} בשבוע הקודם, ${percent})`,

  against: {
    within: (range) => `בתוך הטווח הרגיל של ${range}`,
    above: (range) => `מעל הטווח הרגיל של ${range}`,
    'far-above': (range) => `הרבה מעל הטווח הרגיל של ${range}`,
    below: (range) => `מתחת לטווח הרגיל של ${range}`,
    'far-below': (range) => `הרבה מתחת לטווח הרגיל של ${range}`,
  },
  few: (low, high) => `בדרך כלל ${fewest(low, high)}`,
  fewAgain: (low, high) => `שוב כרגיל, ${fewest(low, high)}`,
  againstByChance: (range) => `מחוץ לטווח הרגיל של ${range}, כפי שקורה במקרה`,
  back: (range) => `שוב בתוך הטווח הרגיל של ${range}`,
  newThisWeek: 'חדש השבוע',
  noneBefore: (weeks) =>
    weeks === 1 ? 'אף פנייה בשבוע הקודם' : `אף פנייה ב־${figure(weeks)} השבועות הקודמים`,

  usual: (range) => `הטווח הרגיל ${range}`,
  run: {
    above: (weeks) => `${theWeek(weeks)} ברציפות מעליו`,
    'far-above': (weeks) => `${theWeek(weeks)} ברציפות מעליו, ובהרבה`,
    below: (weeks) => `${theWeek(weeks)} ברציפות מתחתיו`,
    'far-below': (weeks) => `${theWeek(weeks)} ברציפות מתחתיו, ובהרבה`,
  },
  gone: 'נדם',

  tooYoung: (weeks) => {
    if (weeks === 0) return 'עדיין אין היסטוריה לקביעת טווח רגיל';
    const have = countedInWords(weeks, week);
    return `${have} של היסטוריה, מעט מדי לקביעת טווח רגיל`;
  },
  partly: 'קובצי הייצוא מכסים רק חלק מהשבוע, ולכן אין למה להשוות',
  unknown: 'ייתכן שאין קובץ ייצוא שמכסה את השבוע, ולכן אין למה להשוות',
  byNow: (range) => `בשלב הזה של השבוע יש בדרך כלל ${range}`,
  holidays: (names, rise) => `${rise ? 'אף שיש בו חגים' : 'חגים בשבוע הזה'}: ${listed(names.map(isolate))}`,

  rising: {
    since: (number) => `בעלייה מאז שבוע ${number}`,
    fromTo: (number, before, now) => `בעלייה מאז שבוע ${number}, מכ־${figure(before)} בשבוע ל־${figure(now)}`,
    note: (number, before, now, unremarked) =>
      `${unremarked ? 'בעלייה' : 'גבוה יותר'} מאז שבוע ${number}: כ־${figure(before)} פניות בשבוע לפני כן, ${figure(now)} בשבוע בארבעת השבועות האחרונים`,
  },
};
