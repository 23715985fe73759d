import type { Words } from '../english/index.ts';
import { counted, ticket } from './amounts.ts';
import { isolate } from './writing.ts';

const fromFiles = (files: number): string =>
  files === 1 ? 'מקובץ אחד' : files === 2 ? 'משני קבצים' : `מ־${files} קבצים`;

/** Hebrew: what stands above the newest reading. */
export const home: Words['home'] = {
  label: 'כעת',
  watch: 'מעקב 48 שעות',
  waiting: 'ממתין',
  data: 'נתונים',
  noWatch: 'אין מעקב פעיל.',
  running: (hours) =>
    `המעקב אחר {release} פעיל, ${hours === 1 ? 'ונותרה בו שעה אחת' : hours === 2 ? 'ונותרו בו שעתיים' : `ונותרו בו ${hours} שעות`}.`,
  noneHeld: 'אין גרסה מעוכבת.',
  held: (release) => `${isolate(release)} מעוכבת`,
  heldFor: (reasons) =>
    `{release}, ${reasons === 1 ? 'מסיבה אחת' : reasons === 2 ? 'משתי סיבות' : `מ־${reasons} סיבות`}.`,
  unchecked: 'איש עדיין לא בדק את התחזית של {release}.',
  asks: 'מה שהקריאה מבקשת מן השלישייה, אם בכלל, כתוב ב{line}.',
  lineFive: 'שורה החמישית',
  unsigned: 'לראש התמיכה: זוהי טיוטה מחושבת שעדיין לא נחתמה.',
  covers: (count, files) => `${counted(count, ticket)} ${fromFiles(files)}, שנכתבו מ־{from} עד {to}.`,
  coversOneDay: (count, files) => `${counted(count, ticket)} ${fromFiles(files)}, כולן מ־{from}.`,
  asOf: (moment) => `נקראו עד ${moment}.`,
  stale: (days) =>
    `הפנייה החדשה ביותר קודמת לכך ב${days === 1 ? 'יום אחד' : days === 2 ? 'יומיים' : `־${days} ימים`}.`,
  missing: (stretches) =>
    stretches === 1
      ? 'ימים בלי אף פנייה נראים כמו קובץ ייצוא חסר'
      : `${stretches === 2 ? 'שני רצפים' : `${stretches} רצפים`} של ימים בלי אף פנייה נראים כמו קובצי ייצוא חסרים`,
  toMend: (count) =>
    count === 1
      ? 'שורה אחת או קובץ אחד דורשים תיקון'
      : count === 2
        ? 'שתי שורות או שני קבצים דורשים תיקון'
        : `${count} שורות או קבצים דורשים תיקון`,
  begin: 'איך מתחילים',
};
