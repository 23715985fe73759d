import type { Words } from '../english/index.ts';
import { counted, countedInWords, figure, hour, type Noun, ticket } from './amounts.ts';
import { quoted } from './writing.ts';

const day: Noun = { one: 'יום אחד', two: 'יומיים', many: 'ימים', gender: 'masculine' };
const handOver: Noun = { one: 'העברה אחת', two: 'שתי העברות', many: 'העברות', gender: 'feminine' };
const move: Noun = { one: 'מעבר אחד', two: 'שני מעברים', many: 'מעברים', gender: 'masculine' };
const extraOne: Noun = {
  one: 'העברה אחת מעבר לרגיל',
  two: 'שתי העברות מעבר לרגיל',
  many: 'העברות מעבר לרגיל',
  gender: 'feminine',
};

const hours = (count: number): string => {
  if (count >= 48) return exact(Math.round(count / 24), day);
  return exact(count < 10 ? Math.round(count * 2) / 2 : Math.round(count), hour);
};

/** With the dual where there is one: `שעתיים`. */
function exact(count: number, noun: Noun): string {
  return count === 2 ? noun.two : counted(count, noun);
}

const inWeeks = (count: number): string => {
  if (count === 1) return 'בשבוע האחרון';
  return count === 2 ? 'בשבועיים האחרונים' : `ב־${figure(count)} השבועות האחרונים`;
};
const ofWeeks = (count: number): string => {
  if (count === 1) return 'מהשבוע האחרון';
  return count === 2 ? 'מהשבועיים האחרונים' : `מ־${figure(count)} השבועות האחרונים`;
};
const outOf = (part: number, of: number): string => `${figure(part)} מתוך ${figure(of)}`;
const climbed = (left: number, count: number): string =>
  `${counted(left, ticket)} ${left === 1 ? 'עלתה' : 'עלו'} מ־L1 ${inWeeks(count)}`;
const came = (entered: number): string => `הגיעו אליה ${figure(entered)}`;
const above = (part: number, of: number, count: number): string =>
  `${figure(part)} מתוך ${counted(of, ticket)} ${ofWeeks(count)} שהרמה שלהן ידועה נמצאות מעל L1`;

/** Hebrew: the way of tickets through the support levels. */
export const flow: Words['flow'] = {
  title: 'מ־L1 עד L3',
  over: (count, days) => {
    if (count === 1) return `השבוע השלם האחרון, ${days}.`;
    return count === 2
      ? `השבועיים השלמים האחרונים, ${days}.`
      : `${figure(count)} השבועות השלמים האחרונים, ${days}.`;
  },
  noWeek: 'עדיין אין שבוע שלם, ולכן אין זרימה להצגה.',

  headline: {
    none: 'לאף פנייה אין רמת תמיכה.',
    noneHow:
      'הרמות נלקחות מהקבוצות, מהתגיות ומהמטפלים שבקובצי הייצוא. רשמו את השמות שבמערכת שלכם בקובץ {settings}, תחת {key}; דבר אינו מנוחש מתוכן הפנייה.',
    quiet: (count) => `לא הגיעה אף פנייה שהרמה שלה ידועה ${inWeeks(count)}.`,
    stayed: (entered, count) =>
      `אף אחת מתוך ${counted(entered, ticket)} שהגיעו ל־L1 ${inWeeks(count)} לא עלתה.`,
    climbed: (left, entered, count) => `${climbed(left, count)}; ${came(entered)}.`,
    climbedAbout: (left, entered, count, about, theme) =>
      `${climbed(left, count)}, ${figure(about)} מהן בנושא ${quoted(theme)}; ${came(entered)}.`,
    above: (part, of, count) => `${above(part, of, count)}.`,
    aboveAbout: (part, of, count, about, theme) =>
      `${above(part, of, count)}, ${figure(about)} מהן בנושא ${quoted(theme)}.`,
  },

  onlyLast:
    'קובצי הייצוא מראים כל פנייה ברמה אחת בלבד, האחרונה הידועה. לכן מוצגים רמות ושיעורים, אך לא מעברים, זמני המתנה, דילוגים וחזרות: לשם כך דרושים קובצי ייצוא מכמה ימים שמכילים את אותן פניות, או קובץ שיש בו שורה לכל שינוי. פנייה שנמצאת מעל L1 נספרת כמי שעזבה את L1 בשבוע שבו הגיעה, אלא אם הקובץ אומר שאיש לא העביר אותה.',
  howMoves:
    'מועד המעבר הוא השינוי הראשון שבו הפנייה נראית ברמה החדשה. זמני ההמתנה נספרים מסביב לשעון, כולל לילות וסופי שבוע.',
  metAbove: (count) =>
    count === 1
      ? 'פנייה אחת נראתה לראשונה מעל L1: היא נספרת כמי שעלתה, אך לא ידוע היכן הייתה קודם, ולכן אינה נספרת באף מעבר ובאף המתנה.'
      : `${figure(count)} פניות נראו לראשונה מעל L1: הן נספרות כמי שעלו, אך לא ידוע היכן היו קודם, ולכן אינן נספרות באף מעבר ובאף המתנה.`,

  levels: {
    caption: 'היכן נמצאות עכשיו הפניות של שבועות אלה',
    level: 'רמה',
    tickets: 'פניות',
    unknown: 'לא ידועה',
    share: outOf,
    shareWithPercent: (part, of, percent) => `${outOf(part, of)} (${figure(percent)}%)`,
  },

  moves: {
    caption: 'מעברים בשבועות אלה',
    way: 'כיוון',
    moves: 'מעברים',
    tickets: 'פניות',
    median: 'מחצית המתינו לכל היותר',
    ninety: 'תשע מכל עשר לכל היותר',
    hop: (from, to) => `מ־${from} ל־${to}`,
    kind: { up: 'עלייה', skip: 'דילוג על רמה', down: 'חזרה' },
    none: 'אף פנייה לא עברה מרמה לרמה.',
    hours,
    wait: (median, ninety, moves) =>
      `מחצית המתינו ${hours(median)} לכל היותר, תשע מכל עשר ${hours(ninety)}; ${counted(moves, move)}`,
  },
  handOvers: (handed, of) =>
    `לפי מערכת הפניות, ${figure(handed)} מתוך ${counted(of, ticket)} הועברו לפחות פעם אחת.`,

  weeks: {
    caption: 'שבוע אחר שבוע: פניות שעלו מ־L1, מתוך אלה שהגיעו אליה',
    title: 'שבוע אחר שבוע',
    week: 'שבוע',
    rateHead: 'עלו, מתוך אלה שהגיעו',
    usual: 'הטווח הרגיל',
    standing: 'לעומת השבועות הקודמים',
    unknown: 'רמה לא ידועה',
    open: 'עדיין פתוח',
    notKnown: 'חסרים ימים בקובצי הייצוא',
    rate: outOf,
    rateBeside: (left, entered, low, high) =>
      `${outOf(left, entered)}; הטווח הרגיל ${figure(low)}–${figure(high)}`,
    verdict: {
      within: 'בתוך הטווח הרגיל',
      above: 'מעל הטווח הרגיל',
      below: 'מתחת לטווח הרגיל',
      'too-little-history': 'מעט מדי היסטוריה',
    },
  },

  findings: {
    title: 'על מה כדאי להסתכל',
    nothing: 'אין דבר בולט.',
    moreGoUp: (left, entered, low, high) =>
      `יותר פניות מהרגיל עולות מ־L1 (${outOf(left, entered)}; הטווח הרגיל ${figure(low)}–${figure(high)}). האם אחד ממסמכי ההעברה התיישן?`,
    moreWentUp: (week, left, entered, low, high) =>
      `${week}: יותר פניות מהרגיל עלו מ־L1 (${outOf(left, entered)}; הטווח הרגיל ${figure(low)}–${figure(high)}). האם אחד ממסמכי ההעברה היה מיושן?`,
    risen: (left, entered, beforeLeft, beforeEntered) =>
      `חלקן של הפניות שעולות מ־L1 גדל שלושה שבועות ברציפות (${outOf(left, entered)}; לפני שלושה שבועות ${outOf(beforeLeft, beforeEntered)}). האם אחד ממסמכי ההעברה התיישן?`,
    hadRisen: (week, left, entered, beforeLeft, beforeEntered) =>
      `${week}: חלקן של הפניות שעלו מ־L1 גדל זה השבוע השלישי ברציפות (${outOf(left, entered)}; שלושה שבועות קודם לכן ${outOf(beforeLeft, beforeEntered)}). האם אחד ממסמכי ההעברה היה מיושן?`,
    stale: (about, extra, day) =>
      `${figure(about)} מתוך ${counted(extra, extraOne)} נוגעות ל־{release}; מסמך ההעברה שלה עודכן לאחרונה ב־${day}.`,
    staleUndated: (about, extra) =>
      `${figure(about)} מתוך ${counted(extra, extraOne)} נוגעות ל־{release}; במסמך ההעברה שלה לא כתוב מתי עודכן לאחרונה.`,
    spread: (extra) =>
      `אין גרסה שמרכזת את רוב ה${extra === 1 ? 'העלייה' : 'עליות'} שמעבר לרגיל; הסתכלו על נושאי הפניות.`,
    halfOfWait: (from, to) => `מחצית ההמתנה היא בין ${from} ל־${to}.`,
    mostOfWait: (from, to) => `רוב ההמתנה היא בין ${from} ל־${to}.`,
    slowReply: (part, of, low, high) =>
      `המענה הראשון ב־L1 איטי מהרגיל (${outOf(part, of)} היו איטיות; הטווח הרגיל ${figure(low)}–${figure(high)}). זה מעיד על עומס, לא על איכות.`,
    slowSolving: (part, of, low, high) =>
      `הטיפול ב־L2 ארוך מהרגיל (${outOf(part, of)} היו איטיות; הטווח הרגיל ${figure(low)}–${figure(high)}). זה מעיד על מוצר שקשה יותר לחקור בו תקלות.`,
    answered: 'מסמך ההעברה של {release} עונה על כך. L1 יכלה לסגור את הפנייה.',
    ofTheme: (theme, why) => `${quoted(theme)}: ${why}`,
    handedBack: (handOvers, lower, upper) =>
      `${countedInWords(handOvers, handOver)} בין ${lower} ל־${upper}.`,
    unknown: (unknown, of) =>
      `ל־${figure(unknown)} מתוך ${counted(of, ticket)} אין רמת תמיכה; הנתונים לפי רמה מתייחסים לשאר.`,
    tickets: 'פניות:',
  },
};
