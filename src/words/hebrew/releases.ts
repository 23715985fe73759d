import type { Words } from '../english/index.ts';
import { countedInWords, figure, type Noun, ticket } from './amounts.ts';
import { gate } from './gate.ts';
import { rollout } from './rollout.ts';
import { isolate, prefixed } from './writing.ts';

const minute: Noun = { one: 'דקה אחת', two: 'שתי דקות', many: 'דקות', gender: 'feminine' };

/** The releases, and the handoff of each, in Hebrew. */
export const releases: Words['releases'] = {
  gate,
  title: 'גרסאות',
  description: 'כל גרסה שיש לה מסמך העברה: השער שלה ו־48 השעות הראשונות שלה.',
  about: 'מסמך העברה לכל גרסה, מן החדשה לישנה: האם השער פתוח, ומה הגיע ב־48 השעות הראשונות.',
  none: {
    title: 'עדיין אין מסמך העברה. מסמך העברה מספר לתמיכה על גרסה לפני שהלקוחות פוגשים אותה. שלושה צעדים:',
    write:
      'כתבו ב־{folder} קובץ אחד לכל גרסה, עם ששת חלקיו: מה חדש, המסלול הרגיל, מגבלות ידועות, שאלות צפויות, מסלול ההסלמה, לוח המדדים.',
    walk: 'עברו עליו חצי שעה עם ראש התמיכה, ותנו לו להיחתם.',
    build: 'בנו את האתר שוב: השער יאמר מה חסר, ואחרי השחרור יועמדו מולו 48 השעות הראשונות.',
    unread: 'מסמך העברה שלא נקרא מופיע עם הקובץ והשורה תחת {mend}.',
    mend: 'מה לתקן',
  },
  flagOn: (moment) => `הופעלה ${prefixed('ב', moment)}`,
  flagOnPlanned: (moment) => `ההפעלה מתוכננת ${prefixed('ל', moment)}`,
  cycle: (cycle) => `מחזור ${isolate(cycle)}`,
  describe: (name, moment, verdict) => `${isolate(name)}, הפעלה: ${moment}. ${verdict}`,
  itsWatch: '48 השעות הראשונות שלה',
  itsRunningWatch: 'המעקב אחריה, שנמשך כעת',
  firstHours: '48 השעות הראשונות',
  running: 'המעקב נמשך',
  readingOf: (week) => `הקריאה השבועית, ${week}`,

  gateTitle: 'השער',
  gateStates: { met: 'מתקיים', 'not-met': 'לא מתקיים', waived: 'ויתור', advice: 'עצה' },
  gateMet: (met, of) =>
    met === 1 ? `שורה אחת מתוך ${figure(of)} מתקיימת` : `${figure(met)} מתוך ${figure(of)} השורות מתקיימות`,
  gateAdvice: 'עצות, שאינן מעכבות דבר',

  partMissing: 'החלק הזה חסר.',
  noAnswer: 'אין עדיין תשובה.',
  alsoAskedAs: 'נשאל גם כך: ',
  expected: 'צפוי: ',
  byHand: {
    confirmed: 'נאמר שהן על כך: ',
    refuted: 'נאמר שאינן על כך: ',
    themes: 'כל הפניות של: ',
  },
  heard: (tickets) => `${tickets === 0 ? 'אף פנייה' : countedInWords(tickets, ticket)} ב־48 השעות הראשונות`,
  toSay: 'לומר: ',
  noLevel: 'לא נאמר מה עושה הרמה הזאת.',
  fromFile: 'מתוך ',

  signing: {
    title: 'מעבר משותף וחתימות',
    walked: 'נערך מעבר משותף עם {people} ב־{day}.',
    walkedFor: (minutes) => `נערך מעבר משותף עם {people} ב־{day}, ${countedInWords(minutes, minute)}.`,
    nothingBecame: '(לא יצא מזה דבר)',
    noWalkthrough: 'לא תועד מעבר משותף.',
    signatures: 'חתימות',
    roles: gate.roles,
    notSigned: 'לא נחתם',
    writtenOn: 'תאריך כתיבה',
    notStated: 'לא צוין',
    refused: 'סירוב של {who} ב־{day}: אין תשובה לשאלה ”{question}”.',
  },
  prediction: {
    title: 'מה הבריף חוזה',
    fields: {
      sentence: 'תחזית',
      baseline: 'נקודת מוצא',
      target: 'יעד',
      checkDate: 'תאריך בדיקה',
      method: 'שיטה',
      owner: 'אחראי',
    },
    notNamed: 'לא צוין',
  },
  rollout,
};
