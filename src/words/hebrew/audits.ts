import type { Words } from '../english/index.ts';
import { counted, figure, listed, ticket } from './amounts.ts';
import { isolate } from './writing.ts';

/** Hebrew: what the practice asks of itself at each build. */
export const audits: Words['audits'] = {
  title: 'ביקורת עצמית',
  over: (weeks, days) => {
    if (weeks === 1) return `נבדק השבוע השלם האחרון, ${days}.`;
    if (weeks === 4) return `נבדקו ארבעת השבועות השלמים האחרונים, ${days}.`;
    return weeks === 2
      ? `נבדקו השבועיים השלמים האחרונים, ${days}.`
      : `נבדקו ${figure(weeks)} השבועות השלמים האחרונים, ${days}.`;
  },
  nothing: 'אין מה להעיר.',
  none: 'עדיין אין שבוע שלם, ולכן אין מה לבדוק.',
  look: 'לבדיקה',
  lookAt: (sentence) => `לבדיקה: ${sentence}`,
  rules: {
    noBriefInput: 'אין קלט לבריף בארבעת השבועות האחרונים. או שהכול כשורה, או שקלט לבריף נרשם כתקלות.',
    everythingABug: 'כל פנייה שאינה רעש סווגה כתקלה.',
    noBug: 'אין תקלה בארבעת השבועות האחרונים. האם אין כאלה, או שלא שומעים עליהן?',
    pattern: (period, says) => `${period}: ${says}`,
    untracedBugs: (untraced, bugs) =>
      `המקור של ${figure(untraced)} מתוך ${figure(bugs)} פניות שסווגו כתקלה לא אותר; בעמוד התקלות פניות על אותה תקלה נספרות פעם אחת.`,
    largeUnclearPile: (unclear, tickets) =>
      `ערימה גדולה של פניות לא ברורות היא החלטה שלא התקבלה: ${figure(unclear)} מתוך ${counted(tickets, ticket)}.`,
    nothingUnclear: 'בשמונה שבועות אף פנייה לא הושארה כ”לא ברור”. האם מותר להשאיר כך פנייה?',
    unsignedReadings: (weeks) =>
      weeks.length === 1 ? `הקריאה של ${listed(weeks)} לא נחתמה.` : `הקריאות של ${listed(weeks)} לא נחתמו.`,
    unsignedHandoffs: (releases) =>
      `${listed(releases.map(isolate))} ${releases.length === 1 ? 'יצאה' : 'יצאו'} בלי מסמך העברה שחתמו עליו כל הארבעה.`,
    unnotedWatches: (releases) =>
      `ב־48 השעות הראשונות של ${listed(releases.map(isolate))} לא נרשם דבר. די היה ב”לא השתנה דבר”.`,
    machineDisagrees: (other, asked) =>
      `המכונה וראש התמיכה חלוקים ב־${figure(other)} מתוך ${figure(asked)} פניות שתוקנו.`,
    noiseDeleted: (noise, tickets, usual) =>
      `${figure(noise)} מתוך ${counted(tickets, ticket)} הן רעש צפוי, כשהרגיל הוא בערך ${figure(usual)}. האם רעש נמחק לפני הייצוא? מה שנשמר אפשר למצוא שוב כשמתגלה דפוס.`,
    pileOnlyGrows: (tickets, nextSync) =>
      `ערימת הפניות הלא ברורות רק גדלה: ${counted(tickets, ticket)} נותרו בה בארבעה שבועות, כמה בכל אחד מהם, ואיש לא הוציא ממנה אף אחת. פגישת הסנכרון הבאה ב־${nextSync}.`,
  },
};
