import type { Words } from '../english/index.ts';
import { counted, countedInWords, figure, type Noun, theme, ticket } from './amounts.ts';
import { isolate, quoted } from './writing.ts';

const release: Noun = { one: 'גרסה אחת', two: 'שתי גרסאות', many: 'גרסאות', gender: 'feminine' };
const watch: Noun = { one: 'מעקב אחד', two: 'שני מעקבים', many: 'מעקבים', gender: 'masculine' };
const day: Noun = { one: 'יום אחד', two: 'יומיים', many: 'ימים', gender: 'masculine' };

const outOf = (part: number, of: number): string => `${figure(part)} מתוך ${figure(of)}`;
const share = (part: number, of: number): string =>
  of < 20 ? outOf(part, of) : `${outOf(part, of)} (${Math.round((100 * part) / of)}%)`;
const signed = (points: number): string =>
  isolate(points > 0 ? `+${figure(points)}` : points < 0 ? `−${figure(-points)}` : '0');
const rangeOf = (low: number, high: number): string => `${low}% עד ${high}%`;

/** What was foreseen and what came, release by release, in Hebrew. */
export const calibration: Words['calibration'] = {
  title: 'לאורך הגרסאות',
  share,
  notes: {
    foreseen: (releases, part, of) =>
      `לאורך ${countedInWords(releases, release)} נחזו ${share(part, of)} הפניות הקשורות.`,
    silent: (silent, of) => `מן השאלות שנחזו שתקו ${share(silent, of)}.`,
    tooFew: 'מעט מדי גרסאות כדי לדבר על הרגל.',
    notChecked: (unchecked, of) =>
      of === 1
        ? 'התחזית האחרונה לא נבדקה.'
        : unchecked === 1
          ? `אחת מתוך ${figure(of)} התחזיות האחרונות לא נבדקה.`
          : `${figure(unchecked)} מתוך ${figure(of)} התחזיות האחרונות לא נבדקו.`,
    again: (name) => `${quoted(name)} הפתיע אותנו שוב. הכניסו אותו למסמך ההעברה הבא.`,
  },
  related:
    'קשורות הן הפניות על מה שנחזה והפניות של ההפתעות. פנייה שאינה כזאת נספרת כלא קשורה, גם אם הייתה על הגרסה; לכן החלק נוטה להיות גבוה מדי ולא נמוך מדי.',
  progress: {
    question: 'האם השלישייה צופה את לקוחותיה טוב יותר מלפני שנה?',
    tooFew: (releases, tickets, fewest) =>
      `מעט מדי כדי לומר: ${releases === 0 ? 'אף מעקב לא הסתיים' : `${countedInWords(releases, watch)} ${releases === 1 ? 'שהסתיים' : 'שהסתיימו'}, ובהם ${counted(tickets, ticket)} על ${releases === 1 ? 'הגרסה' : 'הגרסאות'}`}. דרושות ${countedInWords(fewest, release)}, ועשרים פניות כאלה בכל צד.`,
    answers: {
      better: { year: 'טוב יותר מלפני שנה', half: 'טוב יותר מבהתחלה' },
      worse: { year: 'פחות טוב מלפני שנה', half: 'פחות טוב מבהתחלה' },
      'no-difference': {
        year: 'לא בבירור טוב יותר או פחות מלפני שנה',
        half: 'לא בבירור טוב יותר או פחות מבהתחלה',
      },
    },
    sides: {
      year: (newer, older) =>
        `מן הפניות על הגרסאות נחזו ${newer} בשנים־עשר החודשים האחרונים, ו־${isolate(older)} לפני כן`,
      half: (newer, older) =>
        `מן הפניות על הגרסאות נחזו ${newer} במחצית החדשה, ו־${isolate(older)} במחצית הישנה`,
    },
    short: (answer, newer, older) => `${answer}: נחזו ${newer}, לעומת ${isolate(older)} לפני כן`,
    whole: (answer, sides, points, low, high) =>
      `${answer}: ${sides}. ההפרש הוא ${signed(points)} נקודות, והוא יכול להיות כל ערך מ־${signed(low)} עד ${signed(high)} (רווח סמך של 95%).`,
  },
  together: 'כל המעקבים שהסתיימו',
  columns: {
    release: 'גרסה',
    foreseen: 'נחזו',
    questions: 'שאלות',
    surprises: 'הפתעות',
    warning: 'התראה',
    forecast: 'תחזית התמיכה',
    brief: 'תחזית הבריף',
    range: 'טווח',
    pooled: 'יחד עם',
  },
  beside: {
    foreseen: 'נחזו',
    questions: 'שאלות:',
    surprises: 'הפתעות:',
    warning: 'התראה:',
    forecast: 'תחזית התמיכה:',
    brief: 'תחזית הבריף:',
  },
  cells: {
    noQuestion: 'אין',
    came: (came, of) => `${outOf(came, of)} הגיעו`,
    perhaps: (count) => `אולי ${figure(count)}`,
    silent: (count) => (count === 1 ? 'אחת שתקה' : `${figure(count)} שתקו`),
    open: (open) => `${figure(open)} ללא הכרעה`,
    noTicket: 'אין פניות',
    noSurprise: 'אין',
    surprise: (themes, tickets) => `${counted(themes, theme)}, ${counted(tickets, ticket)}`,
    laterSurprises: (labels) => `בשלבי הפריסה הבאים: ${labels.map(isolate).join(', ')}`,
    days: (days) => (days <= 0 ? 'אין' : days === 2 ? day.two : counted(days, day)),
    notWritten: 'ללא תאריך',
    verdict: (count, verdict) => `${figure(count)} ${verdict}`,
    watched: {
      upcoming: 'טרם יצאה',
      running: 'המעקב נמשך',
      short: 'חלק מפניות המעקב חסר',
      over: '',
    },
  },
  told: {
    foreseen: 'נחזו: מן הפניות על הגרסה ב־48 השעות שלה, אלה שמסמך ההעברה מנה כשאלה צפויה או כמגבלה ידועה.',
    silent: 'שתקו: שאלות שנחזו ואיש לא שאל. אפשר שטקסט העזרה עשה את שלו.',
    warning: 'התראה: הימים מן היום שבו היה מסמך ההעברה כתוב בידי התמיכה ועד ההפעלה.',
    verdicts:
      'תחזית התמיכה נשפטת לפי מספר הפונים ששאלו, שאלה אחר שאלה; תחזית הבריף נשפטת רק בידי מי שבדק אותה. לעולם אין מחברים ביניהן.',
  },
  chart: {
    none: 'אף גרסה עדיין לא נעקבה עד הסוף',
    finding: (name, foreseen) => `נחזו ${foreseen} הפניות על ${isolate(name)}`,
    noTicket: (name) => `לא הגיעה אף פנייה על ${isolate(name)}`,
    noShare: 'חלק באחוזים מצויר מעשרים פניות והלאה.',
    unit: 'מן הפניות על הגרסה, החלק שמסמך ההעברה שלה חזה; הקו הוא הטווח של 95%.',
    point: (name, part, of, low, high) =>
      `${isolate(name)}: נחזו ${share(part, of)}, טווח ${rangeOf(low, high)}`,
    pooledPoint: (name, releases, part, of, low, high) =>
      `${isolate(name)} יחד עם ${releases === 2 ? 'הגרסה שלפניה' : `${figure(releases - 1)} הגרסאות שלפניה`}: נחזו ${share(part, of)}, טווח ${rangeOf(low, high)}`,
    alone: (name, part, of) => `${isolate(name)}: נחזו ${outOf(part, of)}, מעט מדי לאחוזים`,
    description: (releases, drawn) =>
      `${counted(releases, release)} מן הישנה לחדשה, ל־${figure(drawn)} מהן יש חלק באחוזים.`,
    keyOwn: 'של הגרסה הזאת לבדה',
    keyPooled: 'יחד עם גרסאות שלפניה, עד עשרים פניות',
    keyCounts: 'מעט מדי פניות לאחוזים',
    rangeOf,
    releases: (releases) => counted(releases, release),
    percent: (percent) => `${percent}%`,
  },
};
