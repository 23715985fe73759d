import type { Words } from '../english/index.ts';
import { counted, figure, listed, type Noun, ticket } from './amounts.ts';

const bugTicket: Noun = {
  one: 'פנייה אחת על תקלה',
  two: 'שתי פניות על תקלות',
  many: 'פניות על תקלות',
  gender: 'feminine',
};
const briefTicket: Noun = {
  one: 'פנייה אחת שהיא קלט לבריף',
  two: 'שתי פניות שהן קלט לבריף',
  many: 'פניות שהן קלט לבריף',
  gender: 'feminine',
};
const noiseTicket: Noun = {
  one: 'פנייה אחת שסווגה כרעש צפוי',
  two: 'שתי פניות שסווגו כרעש צפוי',
  many: 'פניות שסווגו כרעש צפוי',
  gender: 'feminine',
};
const unclearTicket: Noun = {
  one: 'פנייה אחת לא ברורה',
  two: 'שתי פניות לא ברורות',
  many: 'פניות לא ברורות',
  gender: 'feminine',
};

const of = (count: number, noun: Noun, parts: readonly string[]): string =>
  `מתוך ${counted(count, noun)}, ${listed(parts)}.`;

/** Hebrew: where the tickets of each stream went. */
export const went: Words['went'] = {
  heading: 'לאן הגיעה כל פנייה',
  about: (days) => `הפניות של ${days}, לפי סיווג ולפי מה שעלה בגורלן.`,
  noWeek: 'אין עדיין שבוע שלם עם פניות.',
  stream: 'סיווג',
  tickets: 'פניות',
  ends: {
    engineering: 'לפיתוח',
    brief: 'לבריף',
    answered: 'נענו',
    open: 'פתוחות',
    unknown: 'לא ידוע',
  },
  endLabels: {
    engineering: 'לפיתוח',
    brief: 'לבריף',
    answered: 'נענו',
    open: 'פתוחות',
    unknown: 'לא ידוע',
  },
  means: {
    engineering: 'קושרה לפריט עבודה בפיתוח, נרשמה כתקלה במיון, או הגיעה ל־L3',
    brief: 'רשומה בקובץ data/briefs.csv',
    answered: 'נפתרה או נסגרה, ולא הגיעה לאחד מאלה',
    open: 'עדיין לא נפתרה',
    unknown: 'בקובץ הייצוא אין מצב ואין שעת פתרון',
  },
  sentence: {
    bug: (count, parts) => of(count, bugTicket, parts),
    brief: (count, parts) => of(count, briefTicket, parts),
    noise: (count, parts) => of(count, noiseTicket, parts),
    unclear: (count, parts) => of(count, unclearTicket, parts),
    parts: {
      engineering: (count) => (count === 1 ? 'אחת הגיעה לפיתוח' : `${figure(count)} הגיעו לפיתוח`),
      brief: (count) => (count === 1 ? 'אחת נרשמה לבריף' : `${figure(count)} נרשמו לבריף`),
      answered: (count) => (count === 1 ? 'אחת נענתה' : `${figure(count)} נענו`),
      open: (count) => (count === 1 ? 'אחת פתוחה' : `${figure(count)} פתוחות`),
      unknown: (count) => (count === 1 ? 'על אחת לא ידוע' : `על ${figure(count)} לא ידוע`),
    },
    none: 'בשבועות האלה לא הגיעו תקלה או קלט לבריף.',
    allUnknown: (tickets) =>
      `בקובץ הייצוא אין מצב ואין שעת פתרון: מה עלה בגורלן של ${counted(tickets, ticket)} לא ידוע.`,
  },
  which: 'אילו פניות',
  list: (stream, end, count) => `${stream}, ${end}: ${figure(count)}`,
  rest: 'החדשות נקובות כאן. כולן, עם מה שעלה בגורלה של כל אחת: {csv}.',
  issues: (issues) =>
    issues === 1
      ? 'פריט עבודה אחד בפיתוח שקובץ הייצוא נוקב בו'
      : `${figure(issues)} פריטי עבודה בפיתוח שקובץ הייצוא נוקב בהם`,
  moreIssues: (issues) =>
    issues === 1
      ? 'עוד אחד, ולו פחות פניות, נמצא בקובץ {csv}.'
      : `עוד ${figure(issues)}, ולכל אחד פחות פניות, נמצאים בקובץ {csv}.`,
};
