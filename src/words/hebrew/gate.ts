import type { Words } from '../english/index.ts';
import { countedInWords, figure, type Noun } from './amounts.ts';
import { stepName } from './rollout.ts';
import { isolate, prefixed, quoted } from './writing.ts';

const day: Noun = { one: 'יום אחד', two: 'יומיים', many: 'ימים', gender: 'masculine' };
const step: Noun = { one: 'צעד אחד', two: 'שני צעדים', many: 'צעדים', gender: 'masculine' };
const minute: Noun = { one: 'דקה אחת', two: 'שתי דקות', many: 'דקות', gender: 'feminine' };
const question: Noun = { one: 'שאלה אחת', two: 'שתי שאלות', many: 'שאלות', gender: 'feminine' };
const likely: Noun = {
  one: 'שאלה צפויה אחת',
  two: 'שתי שאלות צפויות',
  many: 'שאלות צפויות',
  gender: 'feminine',
};
const line: Noun = { one: 'שורה אחת', two: 'שתי שורות', many: 'שורות', gender: 'feminine' };
const limitation: Noun = { one: 'מגבלה אחת', two: 'שתי מגבלות', many: 'מגבלות', gender: 'feminine' };
const roles = { po: 'מנהל המוצר', techLead: 'המוביל הטכני', designer: 'המעצב', csLead: 'ראש התמיכה' };
const waiverHas = 'לוויתור יש שם, נימוק ותאריך לבדיקה חוזרת.';

/** What the gate of a handoff says, line by line, in Hebrew. */
export const gate: Words['releases']['gate'] = {
  roles,
  parts: {
    whatsNew: 'מה חדש',
    happyPath: 'המסלול הרגיל',
    limitations: 'מגבלות ידועות',
    questions: 'שאלות צפויות',
    escalation: 'מסלול ההסלמה',
    dashboard: 'לוח המדדים',
  },

  ready: 'מוכנה.',
  heldBy: (lines) => `מעוכבת בגלל ${countedInWords(lines, line)} בשער.`,
  wasHeldBy: (lines) => `הופעלה אף שהייתה מעוכבת בגלל ${countedInWords(lines, line)} בשער.`,
  wasReady: 'הופעלה כשכל שורות השער התקיימו.',
  held: (reasons) => `מעוכבת: ${reasons}`,
  enabledReady: (moment) => `הופעלה ${prefixed('ב', moment)}; כל השורות התקיימו.`,
  enabledHeld: (moment, reasons) => `הופעלה ${prefixed('ב', moment)} אף שהייתה מעוכבת: ${reasons}`,
  waived: (found, by, reason, { on, what, done }) =>
    `${found} ויתור של ${isolate(by)}: ${isolate(reason)} בדיקה חוזרת ב־${on}${what === undefined ? '' : `: ${isolate(what)}`}${done === undefined ? '' : `; נעשתה ב־${done}`}.`,
  waiverNotNeeded: (item) => `אין צורך בוויתור על ${quoted(item)}: השורה מתקיימת.`,
  waiverUnknown: (item) =>
    `הוויתור על ${quoted(item)} אינו מציין שורה של השער. כתבו את שם השורה או את הכלל שלה, למשל H6.`,

  facts: {
    label: 'הפרטים שבראש המסמך',
    met: 'כל הפרטים שבראש המסמך נקראו.',
    unread: (line, message) => `שורה ${figure(line)} במסמך ההעברה: ${isolate(message)}`,
  },
  part: {
    label: (number, name) => `חלק ${number}, ${name}`,
    met: (number, name) => `חלק ${number}, ${name}, קיים.`,
    missing: (number, name) => `חלק ${number}, ${name}, חסר.`,
  },
  happyPath: {
    label: 'צעדי המסלול הרגיל',
    met: (steps) => `במסלול הרגיל יש ${countedInWords(steps, step)}.`,
    oneStep: 'במסלול הרגיל יש צעד אחד בלבד. מי פותח מה, על מה לוחצים ומה רואים?',
  },
  questionCount: {
    label: 'שלוש עד חמש שאלות צפויות',
    met: (count) => `${countedInWords(count, likely)}.`,
    otherNumber: (count) =>
      `${countedInWords(count, likely)}. שלוש עד חמש: פחות מזה לא נחשב עד הסוף, יותר מזה לא ייקרא.`,
  },
  answers: {
    label: 'תשובה לכל שאלה',
    met: 'לכל שאלה יש תשובה.',
    none: (question) => `לשאלה ${quoted(question)} אין תשובה.`,
  },
  sayable: {
    label: 'תשובות שנציג יכול לומר',
    met: 'אפשר לומר ללקוח כל אחת מהתשובות.',
    notSayable: (question, answer) =>
      `התשובה לשאלה ${quoted(question)} היא ${quoted(answer)}. נציג אינו יכול לומר זאת ללקוח.`,
  },
  escalation: {
    label: 'הסלמה ל־L1, ל־L2 ול־L3',
    met: 'L1,\u200f L2 ו־L3 יודעים מה עליהם לעשות.',
    missing: (level) => `לא נאמר מה עושה ${level}.`,
  },
  engineering: {
    label: 'בשפה של התמיכה',
    met: 'חלקים 1 עד 4 כתובים בשפה של התמיכה.',
    word: (word) => `${quoted(word)} היא לשון של מפתחים. מה היה נציג אומר?`,
  },
  forWhom: {
    label: 'על מי חלה כל מגבלה',
    met: 'בכל מגבלה נאמר על מי היא חלה.',
    missing: (limitation) => `${quoted(limitation)} על מי חלה המגבלה?`,
  },
  limitations: {
    label: 'מגבלה, או משפט שאומר שאין',
    met: (count) => `${count === 1 ? 'צוינה' : 'צוינו'} ${countedInWords(count, limitation)}.`,
    bareNone: 'אין שום מגבלה? אמרו זאת במשפט, או ציינו אותן.',
  },
  dashboard: {
    label: 'קישור ללוח המדדים',
    met: (link) => `לוח המדדים: ${isolate(link)}`,
    noPart: 'אין חלק של לוח מדדים שיכול להכיל קישור.',
    noLink: 'לוח המדדים אינו קישור.',
  },
  expected: {
    label: 'מספרים צפויים',
    met: 'לכל שאלה יש מספר צפוי.',
    missing: (without, of) =>
      `${lacking(without, of, 'מספר צפוי')} בלי מספר צפוי אפשר לבדוק רק אם השאלה הגיעה, ולא כמה פעמים.`,
  },
  phrasings: {
    label: 'הניסוחים של הלקוחות',
    met: 'כל שאלה מנוסחת גם כפי שלקוח היה שואל אותה.',
    missing: (without, of) =>
      `${lacking(without, of, `שורת ${isolate('Also asked as')}`)} במילים של הלקוחות המעקב מוצא הרבה יותר מהפניות שלה.`,
  },
  leadTime: {
    label: 'נכתב שבעה ימים לפני',
    met: (count) => `נכתב ${countedInWords(count, day)} לפני השחרור.`,
    noDate: 'אין תאריך כתיבה. הנוהג מבקש שבעה ימים לפני השחרור.',
    late: (count) => `נכתב ${countedInWords(count, day)} לפני השחרור; הנוהג מבקש שבעה.`,
    afterwards: (count) => `נכתב ${countedInWords(count, day)} אחרי השחרור; הנוהג מבקש שבעה לפניו.`,
  },
  walkthrough: {
    label: 'מעבר משותף',
    met: (people, date) => `נערך מעבר משותף עם ${isolate(people)} ב־${date}.`,
    none: 'לא תועד מעבר משותף עם ראש התמיכה.',
    toCome: (date) => `לא תועד מעבר משותף עם ראש התמיכה: הוא מתוכנן ל־${date}.`,
    afterFlagOn: (count) => `המעבר המשותף עם ראש התמיכה נערך ${countedInWords(count, day)} אחרי ההפעלה.`,
    short: (minutes) => `המעבר המשותף נמשך ${countedInWords(minutes, minute)}; הנוהג מבקש שלושים.`,
  },
  walkthroughQuestions: {
    label: 'שאלות מהמעבר המשותף',
    met: 'כל שאלה מהמעבר המשותף שינתה משהו.',
    none: 'המעבר המשותף לא השאיר שאלות.',
    unchanged: (question) =>
      `השאלה ${quoted(question)} מהמעבר המשותף לא שינתה דבר. השיבו עליה כאן או ציינו אותה כפער בבריף.`,
  },
  signature: {
    label: (role) => `חתימה: ${role}`,
    met: (name, role, date) => `נחתם: ${isolate(name)}, ${role}, ב־${date}.`,
    missing: (role) => `חסרה חתימה: ${role}.`,
    toCome: (role, date) => `חסרה חתימה: ${role}. תאריך החתימה, ${date}, עוד לא הגיע.`,
    afterFlagOn: (name, role, count) =>
      `החתימה של ${isolate(name)}, ${role}, ניתנה ${countedInWords(count, day)} אחרי ההפעלה.`,
    beforeWriting: (name, role, date, writtenOn) =>
      `החתימה של ${isolate(name)}, ${role}, היא מ־${date}; מסמך ההעברה נכתב ב־${writtenOn}.`,
    beforeUpdate: (name, role, date, part, changedOn) =>
      `החתימה של ${isolate(name)}, ${role}, היא מ־${date}; חלק ${figure(part)} השתנה ב־${changedOn}.`,
  },
  refusal: {
    label: 'אין סירוב',
    met: 'איש לא סירב.',
    refused: (by, question) => `סירוב של ${isolate(by)}: אין תשובה לשאלה ${quoted(question)}.`,
  },
  releaseBrief: {
    label: 'הודעת השחרור ללקוח',
    met: (on) => `היא מגיעה ללקוח ב־${on}.`,
    none: 'לא נרשם תאריך להודעת השחרור. האם הלקוח קורא על הגרסה לפני שהוא רואה אותה?',
    late: 'הלקוח קרא על הגרסה אחרי שראה אותה.',
  },
  onCall: {
    label: 'כוננות ל־48 שעות',
    met: (who) => `בכוננות: ${isolate(who)}.`,
    none: 'לא צוין מי בכוננות ב־48 השעות הראשונות.',
  },
  baseline: {
    label: 'נקודת מוצא',
    met: (baseline) => `לפני ההפעלה: ${isolate(baseline)}.`,
    none: 'לא נרשמה נקודת מוצא: מה רגיל לפני ההפעלה?',
  },
  exitCriteria: {
    label: 'מה צריך להתקיים לפני השלב הבא',
    met: 'אין שלב עתידי שלא נרשם מה צריך להתקיים לפניו.',
    none: (audience, percent) => `מה צריך להתקיים לפני ${stepName(audience, percent)}?`,
  },
  given: {
    met: (by) => (by === undefined ? 'נמסר שהשורה מתקיימת.' : `נמסר שהשורה מתקיימת: ${isolate(by)}.`),
    notMet: (item, by) =>
      by === undefined
        ? `נמסר שאינה מתקיימת: ${quoted(item)}.`
        : `נמסר שאינה מתקיימת: ${quoted(item)} (${isolate(by)}).`,
  },
  prediction: {
    label: 'תחזית',
    met: 'בתחזית יש חמשת השדות.',
    none: 'לא נרשמה כאן תחזית.',
    lacks: {
      baseline: 'תחזית בלי נקודת מוצא היא משאלה.',
      target: 'תחזית בלי יעד היא משאלה.',
      checkDate: 'תחזית בלי תאריך בדיקה היא משאלה.',
      method: 'תחזית בלי שיטת בדיקה היא משאלה.',
      owner: 'תחזית בלי אחראי היא משאלה.',
    },
  },
  predictionOwner: {
    label: 'האחראי לתחזית',
    met: (owner) => `האחריות לתחזית: ${isolate(owner)}.`,
    none: 'אין אחראי שאפשר לבחון.',
    role: 'ציינו אדם; תפקיד אינו זוכר תאריכים.',
  },
  waivers: {
    label: 'ויתורים',
    met: 'לכל ויתור יש שם, נימוק ותאריך לבדיקה חוזרת.',
    none: 'לא היה שום ויתור.',
    nobody: (item) => `${quoted(item)}: ויתור בלי שם. ${waiverHas}`,
    noReason: (item) => `${quoted(item)}: ויתור בלי נימוק. ${waiverHas}`,
    noFollowUp: (item) => `${quoted(item)}: ויתור בלי תאריך לבדיקה חוזרת. ${waiverHas}`,
  },
  followUps: {
    label: 'בדיקות חוזרות של ויתורים',
    met: 'אין בדיקה חוזרת שמועדה עבר.',
    past: (date) => `הבדיקה החוזרת שהובטחה ל־${date} עדיין פתוחה.`,
  },
};

/** How many questions lack something: none has it, or so many of so many have not. */
function lacking(without: number, of: number, what: string): string {
  if (without === of) return `לאף שאלה אין ${what}.`;
  return `${prefixed('ל', countedInWords(without, question))} מתוך ${figure(of)} אין ${what}.`;
}
