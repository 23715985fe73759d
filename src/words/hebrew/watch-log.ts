import type { Words } from '../english/index.ts';
import { isolate, prefixed } from './writing.ts';

const at = (hours: number): string => isolate(`H+${hours}`);

/** What the log of a 48-hour watch says, in Hebrew. */
export const watchLog: Words['watch']['log'] = {
  title: 'מה רשמו העוקבים',
  none: 'לא נרשם דבר. רישומים נכתבים לתוך {file}; גם ”לא השתנה דבר” הוא רישום.',
  noneYet: 'עדיין לא נרשם דבר. רישומים נכתבים לתוך {file}; גם ”לא השתנה דבר” הוא רישום.',
  nothingChanged: 'לא השתנה דבר.',
  classes: { noise: 'רעש', signal: 'סימן', act: 'לפעול' },
  columns: { hour: 'שעה', class: 'סוג', seen: 'מה נראה', owner: 'אחראי', deadline: 'עד מתי', by: 'רשם' },
  beside: { owner: 'אחראי', deadline: 'עד', by: 'רשם' },
  source: (source) => `המקור: ${isolate(source)}.`,
  triggers: {
    threshold: 'סף שירות נחצה.',
    data: 'שלמות הנתונים הייתה בספק.',
    security: 'זה נגע באבטחה.',
  },
  why: (why) => `הסיבה: ${isolate(why)}`,
  outcome: (outcome) => `התוצאה: ${isolate(outcome)}`,
  meaning:
    'רעש: אנשים פוגשים משהו חדש. סימן: דבר שיש לעקוב אחריו. לפעול: סף שנחצה ליותר מחמש דקות, נתונים בספק או אבטחה.',
  remarks: {
    lacking: (kind, owner, deadline) =>
      `${kind === 'act' ? 'פעולה' : 'סימן'} בלי ${[...(owner ? ['אחראי'] : []), ...(deadline ? ['מועד'] : [])].join(' ובלי ')}: זו רק דאגה.`,
    noClass: 'רעש, סימן או פעולה? הרישום אינו אומר.',
    outside: 'נהוג לפעול מיד בשלושה מקרים; כתבו מדוע.',
    firstHour: 'פעולה בשעה הראשונה, כשרוב הרעש הוא אנשים שפוגשים משהו חדש.',
    gaps: (gaps) =>
      `אין רישום ${gaps.map(({ from, to }) => `בין ${at(from)} ${prefixed('ל', at(to))}`).join(' וגם לא ')}. די היה ב”לא השתנה דבר”.`,
    extended: (to, by, why) => `המעקב הוארך עד ${to} בידי ${isolate(by)}: ${isolate(why)}.`,
  },
  ending: {
    title: 'סיכום המעקב',
    running: (end) => `המעקב נמשך עד ${end}.`,
    due: (end) => `המעקב הסתיים ${prefixed('ב', end)}. הסיכום עדיין לא נכתב.`,
    open: (end) => `עדיין פתוח. המעקב הסתיים ${prefixed('ב', end)} בלי סיכום.`,
    openWithNote: (end) =>
      `עדיין פתוח. המעקב הסתיים ${prefixed('ב', end)}; הסיכום כתוב, ואיש לא סגר את המעקב.`,
    closed: (moment, by) => `נסגר ${prefixed('ב', moment)} בידי ${isolate(by)}.`,
    withoutNote: (moment, by) => `נסגר ${prefixed('ב', moment)} בידי ${isolate(by)}, בלי סיכום.`,
    incident: (moment, hour, why) =>
      `תקלה סיימה את המעקב ${prefixed('ב', moment)}, ב־${at(hour)}: ${isolate(why)}.`,
    where:
      'הסיכום הוא עמוד אחד, מתחת לעובדות שבקובץ {file}: תמצית, רעש, סימנים שנבדקו, במה פעלנו, דפוסים לקריאה השבועית, והאם התחזית מתגשמת.',
  },
};
