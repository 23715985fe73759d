import type { Words } from '../english/index.ts';
import { figure } from './amounts.ts';
import { isolate } from './writing.ts';

/** How a release reaches its customers and how its handoff changes meanwhile, in Hebrew. */
export const rollout: Words['releases']['rollout'] = {
  title: 'הפריסה',
  titleWithChanges: 'הפריסה והשינויים',
  around: 'סביב ההפעלה',
  percent: (percent) => `${figure(percent)}%`,
  flagOn: 'הפעלה',
  now: 'כאן הפריסה עומדת',
  toCome: 'עוד לא התחיל',
  exit: 'לפני השלב הבא: {criteria}',
  version: (number) => `נוסח ${figure(number)}`,
  written: 'מסמך ההעברה נכתב.',
  part: (number, name) => `חלק ${figure(number)}, ${name}`,
  step: 'בשלב: ',
  why: 'הסיבה: ',
  by: 'מאת: ',
  tickets: 'פניות: ',
  added: 'שאלה חדשה: {question}',
  countsFrom: 'נוספה במהלך הפריסה; נחשבת לשאלה צפויה רק לפניות שהגיעו החל ב־{moment}.',
  partChanged: 'השתנה ב־{day}.',
  unchanged: 'לא נרשם שינוי מאז הכתיבה.',
};

/** A step by its share and its audience. */
export function stepName(audience: string, percent?: number): string {
  return percent === undefined ? isolate(audience) : `${rollout.percent(percent)}, ${isolate(audience)}`;
}
