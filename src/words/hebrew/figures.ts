import type { Words } from '../english/index.ts';
import { counted, figure, listed, range, theme, ticket, week } from './amounts.ts';
import { isolate, prefixed } from './writing.ts';

const locale = 'he-IL';
const long = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
// The short form is as long as the word itself: `יום ב׳`.
const short = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
/** A Sunday, from which weekdays count. */
const sunday = Date.UTC(2023, 0, 1);
const dayMs = 86_400_000;

const tickets = (count: number): string => counted(count, ticket);
const weekday = (day: number): string => long.format(sunday + day * dayMs);
const hours = (from: number, to: number): string => `${from} עד ${to}`;
const period = (first: string, last: string): string =>
  first === last ? isolate(first) : `${isolate(first)} עד ${isolate(last)}`;
const together = (weeks: number): string => (weeks === 1 ? week.one : `${counted(weeks, week)} יחד`);

/** Hebrew: what stands around every chart, and the charts of arrivals and of several themes. */
export const figures: Words['figures'] = {
  table: 'טבלה',
  csv: 'CSV',
  tableOf: (title) => `טבלה של: ${title}`,
  csvOf: (title) => `קובץ CSV של: ${title}`,
  asOf: (when) => `נכון ${prefixed('ל', when)}.`,
  weekday,
  weekdayShort: (day) => short.format(sunday + day * dayMs),
  weekly: {
    unit: (first, last) => `פניות בשבוע, ${period(first, last)}, לפי מועד הכתיבה.`,
    unitAlone: 'פניות בשבוע.',
    band: 'הטווח הרגיל',
    bandTrial: 'הטווח הרגיל, זמני: מפחות משנים־עשר שבועות',
    cut: 'טווח רחב מן התרשים ממשיך מעליו.',
    outside: 'מחוץ לטווח הרגיל',
    gone: 'נדם',
    chance: 'מחוץ לטווח במקרה: בכל שבוע זה קורה לאחת מתוך סדרות רבות',
    open: 'השבוע עדיין פתוח; הטווח שלו הוא לחלק שכבר עבר',
    partly: 'רק חלק מהשבוע נמצא בקובצי הייצוא',
    gap: 'אין נתונים',
    release: 'גרסה',
    holiday: 'חג, עם טווח קטן יותר בימי עבודה',
    lastYear: 'אותם שבועות בשנה שעברה',
    week: 'שבוע',
    tickets: 'פניות',
    usual: 'הטווח הרגיל',
    usualLabel: 'בדרך כלל',
    lastYearHead: 'בשנה שעברה',
    lastYearLabel: 'בשנה שעברה',
    remarks: 'הערות',
    caption: (what) => `${isolate(what)}: פניות בשבוע, מן השבוע החדש לישן`,
    explainedHeading: {
      outside: 'מחוץ לטווח הרגיל',
      gone: 'נדם',
      both: 'מחוץ לטווח הרגיל, או נדם',
    },
    explained: (name, change) => `${name}: ${change}.`,
    sameWeek: 'באותו שבוע: {things}.',
    itsWatch: 'מעקב 48 השעות שלה',
    watchOf: (name) => `מעקב 48 השעות של ${isolate(name)}`,
    earlier: (count) =>
      count === 1 ? 'שבוע מוקדם אחד נוסף מופיע בטבלה.' : `עוד ${figure(count)} שבועות מוקדמים מופיעים בטבלה.`,
  },
  heat: {
    none: () => 'עדיין אין פניות.',
    tooFew: (count) => (count === 0 ? 'עדיין אין פניות' : `${tickets(count)}: מעט מכדי לזהות שעת עומס`),
    busiestTime: (day, from, to, count, all) =>
      `שעות העומס: ${weekday(day)}, ${hours(from, to)}, ${figure(count)} מתוך ${tickets(all)}`,
    busiestDay: (day, count, all) =>
      `היום העמוס ביותר: ${weekday(day)}, ${figure(count)} מתוך ${tickets(all)}`,
    noDay: () => 'אין יום שבולט בעומס',
    halfAndDay: (day, from, to) =>
      `היום העמוס ביותר: ${weekday(day)}; מחצית הפניות מגיעות בשעות ${hours(from, to)}`,
    half: (from, to) => `מחצית הפניות מגיעות בשעות ${hours(from, to)}; אין יום שבולט`,
    nothing: () => 'הפניות מגיעות בכל שעות היממה; אין שעה שבולטת',
    days: (days) =>
      `פניות לפי יום: ${days.map((one) => `${weekday(one.weekday)} ${figure(one.tickets)}`).join(', ')}.`,
    busiestHour: (day, from, count) =>
      `השעה העמוסה ביותר: ${weekday(day)}, ${hours(from, from + 1)}, ${tickets(count)}.`,
    unit: (weeks, first, last, zone) =>
      `פניות לפי יום ושעת הכתיבה (${isolate(zone)}), ${together(weeks)}, ${period(first, last)}.`,
    unitOfDays: (weeks, first, last) =>
      `פניות לפי יום, ${together(weeks)}, ${period(first, last)}. בקובצי הייצוא יש תאריכים בלי שעה.`,
    cell: (day, from, to, count) =>
      from === 0 && to === 24
        ? `${weekday(day)}: ${tickets(count)}`
        : `${weekday(day)}, ${hours(from, to)}: ${tickets(count)}`,
    key: 'הגוונים בדרגות שוות:',
    caption: 'פניות לפי שעה ויום הכתיבה',
    hour: 'שעה',
    allHours: 'סך הכול',
    empty: 'אחרי קריאת הפניות הראשונות יופיעו כאן השעות שבהן הן מגיעות.',
  },
  streams: {
    allWithin: 'כל ארבעת הסיווגים נמצאים בטווח הרגיל שלהם',
    moved: ({ above, below, fresh, gone, rising }) => {
      const say = (names: readonly string[], what: string): string[] =>
        names.length === 0 ? [] : [`${listed(names)} ${what}`];
      return [
        ...say(above, 'מעל הטווח הרגיל'),
        ...say(below, 'מתחת לטווח הרגיל'),
        ...say(fresh, fresh.length === 1 ? 'הוא סיווג חדש' : 'הם סיווגים חדשים'),
        ...say(gone, 'ללא פניות'),
        ...say(rising, 'בעלייה איטית'),
      ].join('; ');
    },
    tooLittle: 'אין די היסטוריה כדי להשוות את הסיווגים',
    unit: (first, last) => `פניות בשבוע, ${period(first, last)}.`,
    caption: 'כל סיווג לפי שבוע, בפניות, מן השבוע החדש לישן',
    empty: 'אחרי קריאת הפניות הראשונות יופיעו כאן ארבעת הסיווגים, שבוע אחר שבוע.',
  },
  multiples: {
    allWithin: (compared) =>
      compared === 1
        ? 'הנושא היחיד נמצא בטווח הרגיל שלו'
        : `${compared === 2 ? 'שני' : `כל ${figure(compared)}`} הנושאים נמצאים בטווח הרגיל שלהם`,
    moved: ({ above, below, fresh, gone, rising }, compared) => {
      const under = above > 0 ? 'מתחתיו' : 'מתחת לטווח הרגיל';
      const parts = [
        ...(above > 0 ? [`${figure(above)} מעל הטווח הרגיל`] : []),
        ...(below > 0 ? [`${figure(below)} ${under}`] : []),
        ...(fresh > 0 ? [fresh === 1 ? 'אחד חדש' : `${figure(fresh)} חדשים`] : []),
        ...(gone > 0 ? [gone === 1 ? 'אחד השתתק' : `${figure(gone)} השתתקו`] : []),
        ...(rising > 0 ? [`${rising === 1 ? 'אחד' : figure(rising)} בעלייה איטית`] : []),
      ];
      return `מתוך ${counted(compared, theme)}: ${parts.join(', ')}`;
    },
    tooLittle: (count) => (count === 0 ? 'עדיין אין נושאים' : 'אין די היסטוריה כדי להשוות את הנושאים'),
    daysMissing: 'ימים מן השבוע האחרון חסרים: אף נושא אינו מושווה',
    unit: (first, last) => `פניות בשבוע, ${period(first, last)}, מהנושא הכבד לקל.`,
    shared: 'קנה מידה אחד לכולם: אפשר להשוות גבהים.',
    own: 'לכל נושא קנה מידה משלו: אפשר להשוות רק צורות.',
    rest: (count) => (count === 1 ? 'נושא אחד נוסף מופיע בטבלה.' : `עוד ${figure(count)} מופיעים בטבלה.`),
    now: (count, low, high) => `${figure(count)}, בדרך כלל ${range(low, high)}`,
    noWeek: 'עדיין אין שבוע שלם',
    theme: 'נושא',
    newest: 'השבוע השלם האחרון',
    caption: 'כל נושא בשבוע השלם האחרון שלו, בפניות',
    finding: 'ממצא',
    empty: 'עדיין אין נושאים: מעט מדי פניות דומות זו לזו.',
  },
};
