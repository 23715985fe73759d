import type { Words } from '../english/index.ts';
import { counted, figure, type Noun, theme, ticket } from './amounts.ts';
import { isolate } from './writing.ts';

const day: Noun = { one: 'יום אחד', two: 'יומיים', many: 'ימים', gender: 'masculine' };
const days = (count: number): string => (count === 2 ? day.two : counted(count, day));

/** Hebrew: the unclear pile, which is the agenda of the next sync. */
export const unclear: Words['unclear'] = {
  title: 'לא ברור: סדר היום לפגישת הסנכרון הבאה',
  short: 'לא ברור',
  description: (tickets) =>
    tickets === 0
      ? 'אין פניות לא ברורות.'
      : `${counted(tickets, ticket)} שאיש לא ידע לאן לנתב, מן הישנה לחדשה, לקראת פגישת הסנכרון הבאה.`,
  none: 'אין פניות לא ברורות. לפגישת הסנכרון אין ערימה להכריע בה.',
  pile: (tickets, of) =>
    tickets === 1
      ? `פנייה אחת מתוך ${figure(of)} אינה ברורה.`
      : `${figure(tickets)} מתוך ${counted(of, ticket)} אינן ברורות.`,
  next: (sync, since, last) =>
    `פגישת הסנכרון הבאה ב־${sync}; ${since === 0 ? 'אף אחת מהן לא הגיעה' : since === 1 ? 'אחת מהן הגיעה' : `${figure(since)} מהן הגיעו`} אחרי הקודמת, ב־${last}.`,
  passed: (tickets) => {
    if (tickets === 0) return 'אף אחת מהן לא עברה פגישת סנכרון.';
    return tickets === 1
      ? 'אחת כבר עברה פגישת סנכרון, ויש להכריע בה עכשיו.'
      : `${figure(tickets)} כבר עברו פגישת סנכרון, ויש להכריע בהן עכשיו.`;
  },
  oldest: (count) => `הישנה ביותר ממתינה ${days(count)}.`,
  howTo:
    'כל אחת תנותב, או תימסר למי שיכריע. מה שנרשם על פנייה בטבלה {file} מוריד אותה מן הרשימה בבנייה הבאה.',
  age: (count) => (count === 0 ? 'מהיום' : days(count)),
  grownTitle: 'כיצד גדלה הערימה',
  series: 'נותרו לא ברורות',
  unit: (first, last) =>
    `פניות שעדיין אינן ברורות, לפי השבוע שבו הגיעו; ${first === last ? first : `${first} עד ${last}`}.`,
  grown: (recent, weeks, before) => {
    const came =
      weeks === 1
        ? 'בשבוע השלם האחרון'
        : weeks === 2
          ? 'בשבועיים השלמים האחרונים'
          : weeks === 4
            ? 'בארבעת השבועות השלמים האחרונים'
            : `ב־${figure(weeks)} השבועות השלמים האחרונים`;
    return `${figure(recent)} מהן הגיעו ${came}, ${figure(before)} לפני כן או מאז.`;
  },
  byHandTitle: 'הושארו לא ברורות בידי אדם',
  byHandCount: (tickets) =>
    tickets === 1
      ? 'אדם השאיר אחת מהן כלא ברורה: התחילו ממנה.'
      : `אדם השאיר ${figure(tickets)} מהן כלא ברורות: התחילו מהן.`,
  overdueTitle: 'באיחור',
  freshTitle: (sync) => `לפגישת הסנכרון של ${sync}`,
  freshIntro: 'מה שהגיע מאז הפגישה הקודמת, מן הישנה לחדשה.',
  alone: 'ללא נושא משותף עם פנייה אחרת',
  moreGroups: (themes) => `עוד ${counted(themes, theme)}`,
  more: (tickets) => `עוד ${counted(tickets, ticket)}: {file}`,
  wholeList: 'כולן כקובץ: {file}.',
  file: 'CSV',
  group: (tickets, oldest) =>
    `${counted(tickets, ticket)}, ${oldest === 0 ? 'הישנה שבהן מהיום' : `הישנה שבהן בת ${days(oldest)}`}.`,
  groupLeans: (streams) => `המכונה נוטה ל: ${streams}.`,
  leanCount: (stream, tickets) => `${stream} (${figure(tickets)})`,
  leans: (stream, percent) => `נוטה ל: ${stream}, ${isolate(`${figure(percent)}%`)}`,
  leansNowhere: 'אינה נוטה לשום סיווג',
  throughSyncs: (syncs) => (syncs === 1 ? 'עברה פגישה אחת' : `עברה ${figure(syncs)} פגישות`),
  theTheme: 'הנושא',
  themeOf: (label) => `הנושא: ${isolate(label)}`,
  columns: { theme: 'נושא', tickets: 'פניות', oldest: 'הישנה ביותר, ימים' },
  agenda: 'סדר היום',
  rules: {
    waits: (count, sync) =>
      count === 0
        ? `לא ברורה מהיום. תוכרע בפגישת הסנכרון של ${sync}.`
        : `לא ברורה זה ${days(count)}. תוכרע בפגישת הסנכרון של ${sync}.`,
    passedSync: (sync) => `עדיין לא ברור אחרי פגישת הסנכרון של ${sync}. נתבו עכשיו, או קבעו מי מחליט.`,
  },
};
