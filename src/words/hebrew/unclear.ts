import type { Words } from '../english/index.ts';
import { counted, figure, type Noun, theme, ticket } from './amounts.ts';
import { isolate } from './writing.ts';

const day: Noun = { one: 'יום אחד', two: 'יומיים', many: 'ימים', gender: 'masculine' };
const days = (count: number): string => (count === 2 ? day.two : counted(count, day));

/** Hebrew: the unclear pile, which is the agenda of the next sync. */
export const unclear: Words['unclear'] = {
  title: 'לא ברור: סדר היום של הסנכרון הבא',
  short: 'לא ברור',
  description: (tickets) =>
    tickets === 0
      ? 'אין פניות לא ברורות.'
      : `${counted(tickets, ticket)} שאיש לא ידע לאן לנתב, מן הישנה לחדשה, לקראת הסנכרון הבא.`,
  none: 'אין דבר לא ברור. לסנכרון אין ערימה ליישב.',
  pile: (tickets, of) =>
    tickets === 1
      ? `פנייה אחת מתוך ${figure(of)} אינה ברורה.`
      : `${figure(tickets)} מתוך ${counted(of, ticket)} אינן ברורות.`,
  next: (sync, since, last) =>
    `הסנכרון הבא ב־${sync}; ${since === 0 ? 'אף אחת מהן לא הגיעה' : since === 1 ? 'אחת מהן הגיעה' : `${figure(since)} מהן הגיעו`} אחרי הקודם, ב־${last}.`,
  passed: (tickets) => {
    if (tickets === 0) return 'אף אחת מהן לא עברה סנכרון.';
    return tickets === 1
      ? 'אחת כבר עברה סנכרון, ויש להכריע בה עכשיו.'
      : `${figure(tickets)} כבר עברו סנכרון, ויש להכריע בהן עכשיו.`;
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
  byHandTitle: 'נותרו לא ברורות לפי קביעה של אדם',
  byHandCount: (tickets) =>
    tickets === 1
      ? 'אדם השאיר אחת מהן כלא ברורה: התחילו ממנה.'
      : `אדם השאיר ${figure(tickets)} מהן כלא ברורות: התחילו מהן.`,
  overdueTitle: 'ממתינות מעבר לזמן',
  freshTitle: (sync) => `לסנכרון של ${sync}`,
  freshIntro: 'מה שהגיע מאז הסנכרון הקודם, מן הישנה לחדשה.',
  alone: 'ללא נושא משותף עם פנייה אחרת',
  moreGroups: (themes) => `עוד ${counted(themes, theme)}`,
  more: (tickets) => `עוד ${counted(tickets, ticket)}: {file}`,
  wholeList: 'כולן כקובץ: {file}.',
  file: 'CSV',
  group: (tickets, oldest) =>
    `${counted(tickets, ticket)}, ${oldest === 0 ? 'הישנה שבהן מהיום' : `הישנה שבהן בת ${days(oldest)}`}.`,
  groupLeans: (streams) => `המחשב נוטה ל: ${streams}.`,
  leanCount: (stream, tickets) => `${stream} (${figure(tickets)})`,
  leans: (stream, confidence) => `נוטה ל: ${stream}, ${isolate(confidence)}`,
  leansNowhere: 'אינו נוטה לשום סיווג',
  throughSyncs: (syncs) => (syncs === 1 ? 'עברה סנכרון אחד' : `עברה ${figure(syncs)} סנכרונים`),
  theTheme: 'הנושא',
  columns: { theme: 'נושא', tickets: 'פניות', oldest: 'הישנה ביותר, ימים' },
  agenda: 'סדר היום',
  rules: {
    waits: (count, sync) =>
      count === 0
        ? `לא ברור מהיום. תוכרע בסנכרון של ${sync}.`
        : `לא ברור זה ${days(count)}. תוכרע בסנכרון של ${sync}.`,
    passedSync: (sync) => `עדיין לא ברור אחרי הסנכרון של ${sync}. נתבו אותה עכשיו, או קבעו מי מחליט.`,
  },
};
