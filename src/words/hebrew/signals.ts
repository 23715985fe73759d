import type { Words } from '../english/index.ts';
import { isolate, quoted } from './writing.ts';

/** The signal reading, in Hebrew. */
export const signals: Words['signals'] = {
  title: 'מה עלה בגורלה',
  states: {
    none: 'אין תחזית',
    awaited: 'ממתינה לבדיקה',
    overdue: 'מועד הבדיקה עבר',
    right: 'נכון',
    'too-conservative': 'זהיר מדי',
    wrong: 'לא נכון',
    'not-checked': 'לא נבדק',
  },
  asks: {
    right: 'קרה כפי שנאמר. שמרו את זה: רשמו איזו הנחה החזיקה.',
    'too-conservative': 'השתנה יותר ממה שנאמר, וגם זו החטאה: בררו מה לא הובא בחשבון.',
    wrong: 'זה לא קרה, וזה מה שמלמד יותר מכול: אמרו היכן לא הבנו את האנשים.',
    'not-checked': 'איש לא בדק: ההכרעה היחידה שאינה מלמדת דבר.',
  },
  fields: {
    verdict: 'הכרעה',
    checkedOn: 'נבדק בתאריך',
    measured: 'נמדד',
    method: 'שיטת הבדיקה',
    by: 'נשפט בידי',
    learned: 'מה למדנו',
    nextBrief: 'הבריף הבא',
    voice: 'לצידה',
  },
  measured: (value, unit, n) =>
    `${isolate(`${value}${unit === '' ? '' : ` ${unit}`}`)} (${isolate(`n = ${n}`)})`,
  asPromised: 'כפי שהובטח',
  awaitedUntil: 'מועד הבדיקה: {day}.',
  noCheckDate: 'לא צוין תאריך בדיקה.',
  notes: {
    notCheckedSince: (day) => `לא נבדק מאז ${day}.`,
    toCome: (day) => `קריאת האות נושאת תאריך שטרם הגיע, ${day}: היא נחשבת מאותו יום.`,
    otherMethod: (used, promised) => `נבדק בשיטה ${quoted(used)}, הובטחה השיטה ${quoted(promised)}.`,
    alone: 'קריאת האות עומדת לבדה, בלי תיעוד של קול הלקוח. איזה רגע שייך לצידה?',
    noPrediction: 'במסמך ההעברה אין תחזית, ולכן לא ברור על מה חלה ההכרעה.',
  },
};
