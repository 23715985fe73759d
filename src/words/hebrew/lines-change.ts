import type { Words } from '../english/index.ts';
import { countedInWords, figure, listed, theme, ticket } from './amounts.ts';
import { lasting, namedTheme, risen } from './line-writing.ts';
import { prefixed, quoted } from './writing.ts';

/** A verb or an adjective with one theme or several, which are masculine. */
const agrees = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const newIn = {
  whole: 'חדש השבוע',
  soFar: 'חדש השבוע עד כה',
  partly: 'חדש בימים שישנם',
};
const othersKeep = (others: number): string =>
  others === 1
    ? 'הנושא הנותר בתוך הטווח הרגיל שלו'
    : `${figure(others)} הנושאים האחרים בתוך הטווח הרגיל שלהם`;

/** Hebrew. */
export const change: Words['lines']['change'] = {
  open: 'השבוע עדיין פתוח: מה השתנה ייאמר כשיסתיים.',
  notCovered: 'ימים מהשבוע הזה חסרים בקובצי הייצוא, ולכן לא נאמר כאן מה השתנה.',
  noTheme: 'דבר לא השתנה: אין נושא להשוות.',
  tooYoung: 'מעט מדי היסטוריה כדי לומר מה השתנה; השורה הזו משווה מהשבוע הרביעי ואילך.',
  nothing: (themes) => {
    if (themes === 1) return 'דבר לא השתנה: הנושא היחיד נמצא בתוך הטווח הרגיל שלו.';
    const all = themes === 2 ? 'שני הנושאים נמצאים' : `כל ${figure(themes)} הנושאים נמצאים`;
    return `דבר לא השתנה: ${all} בתוך הטווח הרגיל שלהם.`;
  },
  chance: (themes, outside) => {
    if (themes === 1) return 'דבר לא השתנה: הנושא היחיד נמצא מחוץ לטווח הרגיל שלו, כפי שקורה במקרה.';
    const some = agrees(outside, 'נמצא מחוץ לטווח הרגיל שלו', 'נמצאים מחוץ לטווח הרגיל שלהם');
    return `דבר לא השתנה: מתוך ${countedInWords(themes, theme)}, ${countedInWords(outside, theme)} ${some}, כפי שקורה במקרה.`;
  },
  theme: (label, only, mixed) => {
    if (only === undefined) return namedTheme(label, mixed);
    return `${quoted(label)} (${mixed ? 'נושא מעורב, ' : ''}${only} בלבד)`;
  },
  themes: (first, second, count) => {
    if (second === undefined) return first;
    return listed([first, count === 2 ? second : `עוד ${countedInWords(count - 1, theme)}`]);
  },
  found: (label, tickets, who, inside, mixed) =>
    `${namedTheme(label, mixed)}, ${countedInWords(tickets, ticket)} ${prefixed('מ', who)}${inside === undefined ? '' : `, בתוך ${quoted(inside)}`}`,
  foundBare: (label, inside, mixed) =>
    `${namedTheme(label, mixed)}${inside === undefined ? '' : ` בתוך ${quoted(inside)}`}`,
  news: (found, more, part, rest) => {
    const all = [...found, ...(more > 0 ? [`עוד ${countedInWords(more, theme)}`] : [])];
    const last = all.at(-1) ?? '';
    const listing = all.length < 2 ? last : `${all.slice(0, -1).join('; ')}; ${prefixed('ו', last)}`;
    return `${newIn[part]}: ${listing}${rest === undefined ? '' : `; ${rest.replace(/\.$/, '')}`}.`;
  },
  othersKeep,
  born: (themes, count) => `${themes} ${agrees(count, 'חדש', 'חדשים')}`,
  rose: (themes, count) =>
    `${themes} ${agrees(count, 'עלה מעל הטווח הרגיל שלו', 'עלו מעל הטווח הרגיל שלהם')}`,
  stayedAbove: (themes, count, weeks) =>
    `${themes} ${agrees(count, 'נשאר מעל הטווח הרגיל שלו', 'נשארו מעל הטווח הרגיל שלהם')} ${lasting(count, weeks)}`,
  cameBack: (themes, count) => `${themes} ${agrees(count, 'חזר לטווח הרגיל שלו', 'חזרו לטווח הרגיל שלהם')}`,
  fell: (themes, count) =>
    `${themes} ${agrees(count, 'ירד מתחת לטווח הרגיל שלו', 'ירדו מתחת לטווח הרגיל שלהם')}`,
  stayedBelow: (themes, count, weeks) =>
    `${themes} ${agrees(count, 'נשאר מתחת לטווח הרגיל שלו', 'נשארו מתחת לטווח הרגיל שלהם')} ${lasting(count, weeks)}`,
  silent: (themes, count) => `${themes} ${agrees(count, 'נדם', 'נדמו')}`,
  stillSilent: (themes, count) => `${themes} ${agrees(count, 'עדיין דומם', 'עדיין דוממים')}`,
  moreShifted: (themes) => `עוד ${countedInWords(themes, theme)} ${agrees(themes, 'זז', 'זזו')}`,
  whole: (clauses, others) => {
    const last = clauses.at(-1) ?? '';
    const said = clauses.length < 2 ? last : `${clauses.slice(0, -1).join(', ')}, ${prefixed('ו', last)}`;
    return `${said}${others > 0 ? `; ${othersKeep(others)}` : ''}.`;
  },
  risingSince: (name, number, before, now, unremarked) =>
    `${name} ${risen(unremarked)} מאז שבוע ${number}: כ־${figure(before)} פניות בשבוע לפני כן, ${figure(now)} בשבוע בארבעת השבועות האחרונים${unremarked ? '; אף שבוע לא בלט לבדו' : ''}.`,
  rises: (name, number, before, now, unremarked) =>
    `${name} ${risen(unremarked)} מאז שבוע ${number} (כ־${figure(before)} פניות בשבוע לפני כן, ${figure(now)} כעת)`,
  risesBare: (name, number, unremarked) => `${name} ${risen(unremarked)} מאז שבוע ${number}`,
  onlyRose: (name) => `${name} עלה מעל הטווח הרגיל שלו.`,
  stillRising: (themes, count) =>
    `אין שינוי חדש; ${themes} ${count === 1 ? 'ממשיך' : 'ממשיכים'} לעלות בהדרגה.`,
  risesUnnamed: (themes) =>
    themes === 1 ? 'עוד נושא אחד עולה בהדרגה' : `עוד ${countedInWords(themes, theme)} עולים בהדרגה`,
  sums: (born, rose, fell, back) => {
    const parts = [
      { themes: born, where: 'חדשים' },
      { themes: rose, where: 'מעל הטווח הרגיל שלהם' },
      { themes: fell, where: 'מתחת לטווח הרגיל שלהם' },
      { themes: back, where: 'שוב בתוך הטווח הרגיל שלהם' },
    ].filter(({ themes }) => themes > 0);
    return `נושאים ${parts.map(({ themes, where }) => `${where}: ${figure(themes)}`).join('; ')}.`;
  },
};
