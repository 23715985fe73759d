import type { Words } from '../english/index.ts';
import { counted, figure, requester, theme, ticket } from './amounts.ts';
import { isolate } from './writing.ts';

/** Hebrew: brief input, kept for the next cycle's discovery. */
export const briefs: Words['briefs'] = {
  title: 'קלט לבריף',
  description: 'מה הלקוחות מבקשים שיהיה אחרת, לפי נושא, ומי עומד מאחורי הבקשה.',
  none: 'עדיין אין קלט לבריף.',
  intro: 'ראיות לגילוי של המחזור הבא, לא הבטחה.',
  count: (tickets, requesters) => `${counted(tickets, ticket)} של ${counted(requesters, requester)}`,
  records: (records, open) => {
    const waiting =
      open === 0 ? 'אף אחד מהם אינו פתוח' : open === 1 ? 'אחד מהם פתוח' : `${figure(open)} מהם פתוחים`;
    return records === 1
      ? `במיון נרשם רישום אחד; ${open === 0 ? 'הוא אינו פתוח' : 'הוא פתוח'}.`
      : `במיון נרשמו ${figure(records)} רישומים; ${waiting}.`;
  },
  noRecords: 'במיון עדיין לא נרשם דבר מכל אלה; המקום לכך הוא {file}.',
  unwritten: (themes) =>
    `${counted(themes, theme)} ${themes === 1 ? 'מחזיק' : 'מחזיקים'} קלט לבריף ללא השינוי המבוקש. כתבו בשורה אחת מה ייבנה אחרת.`,
  byTheme: 'לפי נושא',
  independent: (requesters) =>
    requesters === 1 ? 'פונה בלתי תלוי אחד' : `${figure(requesters)} פונים בלתי תלויים`,
  recent: (tickets) =>
    tickets === 0
      ? 'אף אחת בארבעת השבועות האחרונים'
      : tickets === 1
        ? 'אחת בארבעת השבועות האחרונים'
        : `${figure(tickets)} בארבעת השבועות האחרונים`,
  seen: (first, last) => (first === last ? `נראה ב־${first}` : `נראה לראשונה ב־${first}, לאחרונה ב־${last}`),
  notWritten: 'השינוי עדיין לא נכתב.',
  alsoUnwritten: (tickets) =>
    tickets === 1 ? 'אחת אינה מופיעה בשום רישום.' : `${figure(tickets)} אינן מופיעות בשום רישום.`,
  theTheme: 'הנושא',
  themeOf: (label) => `הנושא: ${isolate(label)}`,
  weekTickets: 'הפניות שלו בשבוע האחרון',
  weekTicketsOf: (label) => `הפניות שלו בשבוע האחרון: ${isolate(label)}`,
  newestTickets: 'הפניות החדשות',
  cohort: 'מי',
  state: 'מצב',
  answer: 'תשובה',
  tickets: 'פניות',
  nobodyYet: 'הפניות שלו עדיין אינן בשום ייצוא.',
  states: { open: 'פתוח', taken: 'נלקח לבריף', answered: 'נענה', declined: 'נדחה' },
  takenInto: (brief) => `נלקח לבריף ${isolate(brief)}`,
  acknowledged: 'הפונים קיבלו תשובה',
  notAcknowledged: 'הפונים עדיין לא קיבלו תשובה',
  moreThemes: (themes) => `עוד ${counted(themes, theme)}`,
  columns: {
    theme: 'נושא',
    tickets: 'פניות',
    independent: 'פונים בלתי תלויים',
    lastSeen: 'נראה לאחרונה',
    change: 'השינוי, כפי שנרשם במיון',
  },
  aloneTitle: 'ללא נושא',
  aloneSome: (tickets, shown) =>
    `${figure(tickets)} פניות של קלט לבריף אינן חולקות נושא עם אחרות; כאן ${figure(shown)} החדשות ביותר, וכולן ב{file}.`,
  aloneAll: (tickets) =>
    tickets === 1
      ? 'פנייה אחת של קלט לבריף אינה חולקת נושא עם אחרות.'
      : `${figure(tickets)} פניות של קלט לבריף אינן חולקות נושא עם אחרות.`,
  file: 'קובץ ה־CSV',
  wholeList: 'הכול כקובץ: {file}.',
  patternsTitle: 'צורות שאינן קלט לבריף, ואולי כן',
  patternsIntro: (days) =>
    `נושאים של ${days} שבהם כמה אנשים שאינם חולקים שולחן שאלו אותו דבר. שאלות ”איך עושים” נספרות על פני השבועות האלה, רעש צפוי בשבוע האחרון שבהם.`,
  morePatterns: (themes) => `עוד ${counted(themes, theme)}`,
  all: 'כל הקלט לבריף',
  rules: {
    withoutChange: 'קלט לבריף ללא השינוי שהוא מבקש. כתבו בשורה אחת מה ייבנה אחרת.',
    solutionWithoutNeed: 'נאמר מה לבנות, לא מה קרה. הוסיפו מי ניסה לעשות מה.',
    withoutCohort: 'קלט לבריף של כמה פניות בלי לומר של מי. כתבו על מי מדובר.',
    openThroughSyncs: 'פתוח זה שתי פגישות סנכרון. מנהל המוצר יכול לקחת אותו, לענות עליו או לדחות אותו.',
    sortedOtherwise: (tickets) =>
      tickets === 1 ? 'אחת מפניותיו סווגה ידנית אחרת.' : `${figure(tickets)} מפניותיו סווגו ידנית אחרת.`,
    helpTextIsTheBug: (people, label) =>
      `${figure(people)} אנשים שאלו איך: ${isolate(label)}. אולי טקסט העזרה הוא התקלה.`,
    noiseInThrees: (tickets, label) =>
      `${figure(tickets)} פניות שתויקו כרעש חולקות צורה: ${isolate(label)}. מקרים בודדים אינם באים בשלשות.`,
  },
};
