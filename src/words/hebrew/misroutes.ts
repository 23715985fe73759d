import type { Words } from '../english/index.ts';
import { counted, figure, type Noun, range, ticket } from './amounts.ts';
import { isolate, quoted } from './writing.ts';

const entry: Noun = { one: 'רישום אחד', two: 'שני רישומים', many: 'רישומים', gender: 'masculine' };
const proposal: Noun = { one: 'הצעה אחת', two: 'שתי הצעות', many: 'הצעות', gender: 'feminine' };
const day: Noun = { one: 'יום אחד', two: 'יומיים', many: 'ימים', gender: 'masculine' };

/** `12 מתוך 640 פניות`. */
const outOf = (part: number, of: number): string =>
  `${part === 0 ? 'אף אחת' : part === 1 ? 'אחת' : figure(part)} מתוך ${counted(of, ticket)}`;
const share = (part: number, of: number): string => `(${figure(part)} מתוך ${counted(of, entry)})`;
const tooHigh = (levels: number): string => (levels === 1 ? 'דרג אחד' : 'שני דרגים');
const sortedBy = (byPerson: boolean): string => (byPerson ? 'אדם סיווג' : 'המכונה סיווגה');

/** Hebrew: the ledger of tickets that landed in the wrong stream or at the wrong support level. */
export const misroutes: Words['misroutes'] = {
  heading: 'היכן פניות סטו מדרכן',
  about: 'לאן הגיעה פנייה ולאן היה עליה להגיע. כלל רק מציע; מי שממיין את הפניות מאשר את ההצעה או דוחה אותה.',
  levels: { L1: 'L1', L2: 'L2', L3: 'L3' },
  summary: {
    noTickets: 'אין עדיין שבוע שלם עם פניות, ולכן אין במה לעיין.',
    none: (tickets, days) => `${days}: אין ניתוב שגוי שאושר או הוצע מתוך ${counted(tickets, ticket)}.`,
    some: (misrouted, tickets, days, confirmed, proposed) =>
      `${days}: ${outOf(misrouted, tickets)} ${misrouted === 1 ? 'נראית כמי שנותבה' : 'נראות כמי שנותבו'} למקום הלא נכון; ${
        confirmed === 0
          ? 'עדיין לא אושר אף רישום'
          : `${confirmed === 1 ? 'אושר' : 'אושרו'} ${counted(confirmed, entry)}, ${proposed === 1 ? 'הוצע' : 'הוצעו'} ${figure(proposed)}`
      }.`,
  },
  commonest: {
    'stream-corrected': (entries, of) => `לרוב אדם סיווג את הפנייה אחרת מן המכונה ${share(entries, of)}.`,
    'typed-otherwise': (entries, of) =>
      `לרוב הסוג שנתנה מערכת הפניות אומר דבר אחד והפנייה עצמה דבר אחר ${share(entries, of)}.`,
    'level-corrected': (entries, of) =>
      `לרוב אדם העביר את הפנייה לדרג תמיכה אחר מזה שבקובץ הייצוא ${share(entries, of)}.`,
    'noise-too-high': (entries, of) => `לרוב עניין ש־L1 יכול לסגור עלה ל־L2 או ל־L3 ${share(entries, of)}.`,
    'level-skipped': (entries, of) => `לרוב פנייה עברה מ־L1 ל־L3 בלי L2 ${share(entries, of)}.`,
    'came-back': (entries, of) => `לרוב תקלה נשארה ב־L1 וחזרה ${share(entries, of)}.`,
    'kept-at-l1': (entries, of) => `לרוב תקלה שאחדים מדווחים עליה נשארה ב־L1 ${share(entries, of)}.`,
    person: (entries, of) => `לרוב ראה זאת אדם במיון, ואף כלל לא ראה ${share(entries, of)}.`,
  },
  trend: {
    within: (now, of, low, high) =>
      `בלי התיקונים, ${outOf(now, of)} נראות כמנותבות שלא כראוי; מתוך אותו מספר פניות בשבועות הקודמים הטווח הרגיל הוא ${range(low, high)}.`,
    above: (now, of, low, high) =>
      `יותר מהרגיל: בלי התיקונים, ${outOf(now, of)} נראות כמנותבות שלא כראוי; מתוך אותו מספר פניות בשבועות הקודמים הטווח הרגיל הוא ${range(low, high)}.`,
    below: (now, of, low, high) =>
      `פחות מהרגיל: בלי התיקונים, ${outOf(now, of)} נראות כמנותבות שלא כראוי; מתוך אותו מספר פניות בשבועות הקודמים הטווח הרגיל הוא ${range(low, high)}.`,
    young: (now, of) =>
      `בלי התיקונים, ${outOf(now, of)} נראות כמנותבות שלא כראוי; מעט מדי היסטוריה כדי לומר מה רגיל.`,
  },
  directions: {
    heading: 'מאין ולאן',
    way: 'מאין ולאן',
    landed: 'הגיעה אל',
    should: 'היה עליה להגיע אל',
    entries: 'רישומים',
    confirmed: 'אושרו',
    proposed: 'הוצעו',
    confirmedLabel: 'אושרו',
    proposedLabel: 'הוצעו',
    tickets: 'פניות',
    to: 'אל',
  },
  ledger: {
    heading: 'הרשימה המלאה',
    ticket: 'פנייה',
    day: 'תאריך',
    why: 'מדוע',
    found: 'מי מצא',
    foundLabel: 'מצא:',
    by: { person: 'אדם', rule: 'כלל' },
    confirmed: (shown, all) =>
      shown === all
        ? `${counted(all, entry)} ${all === 1 ? 'שאושר' : 'שאושרו'} במיון`
        : `${figure(shown)} החדשים מתוך ${counted(all, entry)} שאושרו במיון`,
    proposed: (shown, all) =>
      shown === all
        ? `${counted(all, proposal)} של הכללים, מן החדשה לישנה`
        : `${figure(shown)} החדשות מתוך ${counted(all, proposal)} של הכללים`,
    noneConfirmed: 'במיון עדיין לא אושר דבר.',
    noneProposed: 'הכללים אינם מציעים דבר.',
    dismissed: (entries) => `${counted(entries, proposal)} ${entries === 1 ? 'נדחתה' : 'נדחו'} במיון.`,
    all: 'הרשימה כולה כטבלה: {csv}.',
    settle: 'שורה בקובץ {file} מכריעה בהצעה: {row} מאשרת אותה; אותה מילה פעמיים דוחה אותה.',
  },
  filedAs: { 'how-do-i': 'שאלת שימוש', account: 'עניין של חשבון', noise: 'רעש צפוי' },
  why: {
    streamCorrected: (landed, should) => `המכונה אמרה ”${landed}”; אדם סיווג ”${should}”.`,
    typed: (type, landed, should, byPerson) =>
      `הסוג במערכת הפניות הוא ${quoted(type)}, כלומר ”${landed}”; ${sortedBy(byPerson)} ”${should}”.`,
    tagged: (tag, landed, should, byPerson) =>
      `התגית במערכת הפניות היא ${quoted(tag)}, כלומר ”${landed}”; ${sortedBy(byPerson)} ”${should}”.`,
    levelCorrected: (landed, should) => `בקובץ הייצוא היא ב־${landed}; אדם העביר אותה ל־${should}.`,
    settledTooHigh: (as, level, levels) => `טופלה כ”${as}” ב־${level}: ${tooHigh(levels)} מעל הנדרש.`,
    noiseReached: (as, level, levels) => `סווגה כ”${as}” ונמצאת ב־${level}: ${tooHigh(levels)} מעל הנדרש.`,
    skipped: 'עברה מ־L1 ישר ל־L3. ב־L2 לא ראו אותה.',
    reopened: (times) =>
      `תקלה שלא יצאה מ־L1 ונפתחה שוב${times === 1 ? '' : times === 2 ? ' פעמיים' : ` ${figure(times)} פעמים`}.`,
    wroteAgain: (days) =>
      `תקלה שלא יצאה מ־L1, ומי שפנה כתב שוב באותו נושא ${days === 0 ? 'בתוך יממה' : `אחרי ${days === 2 ? 'יומיים' : counted(days, day)}`}.`,
    accountsReport: (accounts, one, many) =>
      `${figure(accounts)} ${isolate(accounts === 1 ? one : many)} מדווחים על כך והפנייה עדיין ב־L1.`,
    requestersReport: (requesters) =>
      `${figure(requesters)} פונים שאינם תלויים זה בזה מדווחים על כך והפנייה עדיין ב־L1.`,
    unsaid: 'אושר במיון, ללא נימוק.',
  },
};
