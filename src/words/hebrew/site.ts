import type { Words } from '../english/index.ts';
import { isolate } from './writing.ts';

/** Hebrew: what stands around every page. */
export const site: Words['site'] = {
  skip: 'דילוג אל התוכן',
  navigation: 'האתר',
  parts: {
    Readings: 'קריאות',
    Themes: 'נושאים',
    Pipeline: 'ניתוב',
    Releases: 'גרסאות',
    Voice: 'קול הלקוח',
    Data: 'נתונים',
    Method: 'שיטה',
  },
  crumbs: 'מיקום באתר',
  home: 'דף הבית',
  demoLabel: 'נתוני הדגמה',
  demo: (product) => `נתוני הדגמה: ${isolate(product)}, לקוחותיו וכל הפניות הם בדיוניים.`,
  nothingRead: 'עדיין לא נקראו פניות.',
  asOf: (moment, timeZone) => `נכון ל${moment} (${isolate(timeZone)}). לשימוש פנימי: לשלישייה ולתמיכה.`,
  method: 'כך נקבעים המספרים',
  data: 'כך נקלטו הנתונים',
  feed: (product) => `${isolate(product)}: הקריאות השבועיות`,
  definition: 'מה נספר כאן:',
  definitions: {
    tickets: 'פניות',
    'usual-range': 'טווח רגיל',
    verdict: 'בתוכו או מחוצה לו',
    requesters: 'פונים',
    went: 'לאן הגיעה כל פנייה',
    misroutes: 'ניתוב שגוי',
    streams: 'סיווגים',
    theme: 'נושאים',
    life: 'מצבו של נושא',
    'how-do-i': 'מה שואלים',
    'support-levels': 'דרגי תמיכה',
    independent: 'פונים בלתי תלויים',
    volume: 'נפח',
    watch: 'מעקב 48 שעות',
    'other-rows': 'שורות',
  },
  missing: {
    title: 'אין דף כזה',
    description: 'אין דבר בכתובת הזאת.',
    likely: 'אין דבר בכתובת הזאת. דף שפורסם פעם שומר על כתובתו, ולכן סביר שנפלה בה טעות הקלדה.',
    way: 'הקריאה האחרונה נמצאת בכתובת האתר עצמו: מחקו את מה שבא אחריה, עד {readings}, {themes}, {tickets} או כל חלק אחר של האתר שבו הייתם, כולל החלק הזה עצמו.',
  },
  begin: {
    title: 'עדיין אין פניות',
    refused: (files) =>
      files === 1
        ? 'נמצא קובץ אחד שלא ניתן לקרוא: {why}.'
        : files === 2
          ? 'נמצאו שני קבצים שלא ניתן לקרוא: {why}.'
          : `נמצאו ${files} קבצים שלא ניתן לקרוא: {why}.`,
    why: 'מדוע, ומה לעשות',
    intro: 'Earshot מפיק קריאה שבועית מן הפניות שמערכת התמיכה שלכם מייצאת. שלושה צעדים:',
    export: 'ייצאו ממערכת התמיכה את הפניות של השנה האחרונה כקובץ CSV, והניחו אותו כמו שהוא בתיקייה {folder}.',
    settings: 'כתבו את שם המוצר ואת אזור הזמן שלכם בקובץ {file}.',
    build: 'הריצו {command} ופתחו את {page}.',
    read: 'מה נקרא ומה לא ניתן היה לקרוא, מפורט תחת {data}.',
    data: 'כך נקלטו הנתונים',
  },
};
