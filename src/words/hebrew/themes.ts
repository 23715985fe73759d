import type { Words } from '../english/index.ts';
import { counted, countedInWords, figure, listed, requester, theme, ticket, week } from './amounts.ts';
import { isolate, prefixed, quoted } from './writing.ts';

/** Themes by their names, or how many there are of them. */
type Who = readonly string[] | number;
const who = (themes: Who): string =>
  typeof themes === 'number'
    ? countedInWords(themes, theme)
    : `${themes.length === 1 ? 'הנושא' : 'הנושאים'} ${listed(themes.map(quoted))}`;
const many = (themes: Who): boolean => (typeof themes === 'number' ? themes : themes.length) > 1;
/** `8%` from a base of twenty on, `6 מתוך 14` below it. */
const share = (part: number, of: number): string =>
  of < 20 ? `${figure(part)} מתוך ${figure(of)}` : `${figure(Math.round((100 * part) / of))}%`;
const independent = (count: number): string =>
  count === 1 ? 'פונה אחד' : `${countedInWords(count, requester)} בלתי תלויים`;
/** The same with its share in brackets, where the base allows one. */
const withShare = (part: number, of: number): string =>
  of < 20 ? figure(part) : `${figure(part)} (${share(part, of)})`;
const inOtherChart = (part: number, of: number): string =>
  `בשבוע המלא האחרון: ${figure(part)} מתוך ${figure(of)} ללא נושא`;

const byChance = (expected: number): string =>
  expected < 1 ? 'במקרה כמעט איש לא היה כותב' : `במקרה היו כותבים כ־${figure(Math.round(expected))}`;

/** Hebrew: all themes, and the page of one. */
export const themes: Words['themes'] = {
  list: 'נושאים',
  listDescription: 'על מה הלקוחות כותבים: מה זז, ומן הכבד ביותר בשבועות האחרונים.',
  none: 'עדיין אין נושאים',
  noneShared:
    'נושא הוא צורה אחת המשותפת לכמה פניות. עד כה מעט מדי פניות חולקות צורה כזאת. הצוות יכול לרשום נושא בעצמו בתיקייה {folder}.',
  counts: (written, found) => {
    if (written === 0)
      return `${countedInWords(found, theme)}, ${found === 1 ? 'שנמצא' : 'שנמצאו'} במילות הפניות.`;
    if (found === 0)
      return `${countedInWords(written, theme)}, ${written === 1 ? 'שנרשם' : 'שנרשמו'} בידי הצוות.`;
    return `${countedInWords(written + found, theme)}: ${figure(written)} מהם רשם הצוות, ו־${figure(found)} נמצאו במילות הפניות.`;
  },
  headline: {
    fresh: (name, themes) => `${many(themes) ? 'חדשים' : 'חדש'} ב${name}: ${who(themes)}`,
    above: (themes) => `${who(themes)} ${many(themes) ? 'נמצאים' : 'נמצא'} מעל הטווח הרגיל`,
    rising: (themes) => `${who(themes)} ${many(themes) ? 'עולים' : 'עולה'} לאט`,
    below: (themes) => `${who(themes)} ${many(themes) ? 'נמצאים' : 'נמצא'} מתחת לטווח הרגיל`,
    fading: (themes) => `${who(themes)} ${many(themes) ? 'דועכים' : 'דועך'}`,
    gone: (themes) => `${who(themes)} ${many(themes) ? 'נדמו' : 'נדם'}`,
    calm: (name, themes) =>
      themes === 1 ? `ב${name} הנושא היחיד נמצא במקומו הרגיל` : `ב${name} כל הנושאים נמצאים במקומם הרגיל`,
    tooLittle: (themes) => `${countedInWords(themes, theme)}, ומעט מדי היסטוריה כדי לומר מה זז`,
    daysMissing: (name) => `ימים מ${name} חסרים בקובצי הייצוא, ולכן לא נאמר מה זז`,
    all: (parts) => parts.join('; '),
  },
  news: {
    heading: (name) => `חדש ב${name}`,
    one: (requesters) => `{theme}: {tickets} של ${independent(requesters)}.`,
    inside: 'הוא עומד בתוך {theme}. לפצל? {command}',
  },
  moved: {
    heading: 'מה זז',
    intro: (name, days) => `${name}, ${days}, לצד השבועות שלפניו.`,
    none: (news) =>
      `${news ? 'מלבד מה שחדש, אף' : 'אף'} נושא לא יצא מן הטווח הרגיל שלו, ואף נושא אינו עולה לאט, דועך או נדם.`,
    what: 'מה זז',
  },
  life: { emerging: 'מתהווה', tracked: 'מוכר', fading: 'דועך', gone: 'נדם' },
  lifeInWords: {
    emerging: (burst, days) =>
      burst ? `מתהווה: נמצא בפרץ של מילים בשבוע ${days}` : `מתהווה: נשמע לראשונה בשבוע ${days}`,
    tracked: (heard, of) =>
      of === 1
        ? 'מוכר'
        : `מוכר: נשמע ${heard === 1 ? 'בשבוע אחד' : `ב־${figure(heard)}`} מתוך ${figure(of)} השבועות האחרונים`,
    fading: (before, now) =>
      `דועך: לפני כן כ־${figure(before)} פניות בשבוע, ובשמונת השבועות האחרונים ${figure(now)} בשבוע`,
    gone: (day) => `נדם: אף פנייה מאז ${day}`,
  },
  weight: {
    heading: 'לפי משקל',
    intro: (name, days) =>
      `מן הכבד ביותר בארבעת השבועות האחרונים. המספר לצד כל שם הוא מספר הפניות שלו ב${name}, ${days}.`,
    folded: (count) =>
      count === 1
        ? 'נושא קטן אחד, עם פחות מחמש פניות ב־13 השבועות האחרונים'
        : `${countedInWords(count, theme)} קטנים, עם פחות מחמש פניות ב־13 השבועות האחרונים`,
    foldedMore: (count) => (count === 1 ? 'נושא קל אחד' : `${countedInWords(count, theme)} קלים יותר`),
  },
  other: {
    heading: 'ללא נושא',
    newest: (part, of, days) =>
      `${days}: {tickets} מתוך ${figure(of)}${of < 20 ? '' : `, ${share(part, of)},`} הן ללא נושא.`,
    parts: (weeks, written, found, none) => {
      const all = written + found + none;
      const themed =
        written === 0
          ? `${withShare(found, all)} בנושא`
          : `${withShare(written, all)} בנושא שהצוות רשם, ${withShare(found, all)} בנושאים שנמצאו בלבד`;
      const last =
        weeks === 1
          ? 'השבוע האחרון'
          : weeks === 2
            ? 'השבועיים האחרונים'
            : `${figure(weeks)} השבועות האחרונים`;
      return `מתוך ${counted(all, ticket)} של ${last}, ${themed}, ו־${withShare(none, all)} ללא נושא.`;
    },
    chart: {
      finding: {
        within: (part, of, range) => `${inOtherChart(part, of)}, בתוך הטווח הרגיל של ${range}`,
        above: (part, of, range) => `${inOtherChart(part, of)}, מעל הטווח הרגיל של ${range}`,
        below: (part, of, range) => `${inOtherChart(part, of)}, מתחת לטווח הרגיל של ${range}`,
        byChance: (part, of, range) => `${inOtherChart(part, of)}; הטווח הרגיל ${range}, כפי שקורה במקרה`,
      },
      young: (part, of) => `${inOtherChart(part, of)}; מעט מדי היסטוריה להשוואה`,
      unit: (first, last) =>
        `חלקן של הפניות ללא נושא בכל שבוע, לפי הנושאים הידועים כעת; ${first === last ? first : `${first} עד ${last}`}. הטווח הרגיל הוא של אותו מספר פניות.`,
      description: (weeks, part, of) =>
        `${weeks === 1 ? 'בשבוע אחד' : weeks === 2 ? `ב${week.two}` : `ב־${counted(weeks, week)}`} ${figure(part)} מתוך ${counted(of, ticket)} ללא נושא.`,
      column: 'ללא נושא',
      usual: 'הטווח הרגיל',
      usualLabel: 'הטווח הרגיל',
    },
  },
  hand: {
    heading: 'שמות, מיזוגים ומה שהוסתר',
    how: 'כדי לתת שם לנושא, למזג שניים, לפצל, להסתיר, או לרשום נושא כנושא של הצוות: {command} במסוף.',
    hidden: (count) =>
      count === 1 ? 'נושא אחד הוסתר בידי הצוות' : `${countedInWords(count, theme)} הוסתרו בידי הצוות`,
    unshown: (count) =>
      count === 1
        ? 'נושא אחד מוזג לנושא שהצוות הסתיר'
        : `${countedInWords(count, theme)} מוזגו לנושאים שהצוות הסתיר`,
    quiet: (count) =>
      count === 1 ? 'נושא אחד מוכר מקבצים קודמים' : `${countedInWords(count, theme)} מוכרים מקבצים קודמים`,
  },
  columns: {
    theme: 'נושא',
    newest: 'השבוע האחרון',
    inAll: 'סך הכול',
    requesters: 'פונים',
    life: 'מצב',
    stream: 'סיווג',
    weeks: (weeks) =>
      weeks === 1 ? 'שבוע אחד' : weeks === 2 ? 'שבועיים, קנה מידה משלו' : `${weeks} שבועות, קנה מידה משלו`,
  },
  labels: { inAll: 'סך הכול', requesters: 'פונים' },
  ownTheme: ' · נרשם בידי הצוות',
  from: (count, requesters) => `${counted(count, ticket)} של ${counted(requesters, requester)}`,
  mixed:
    'כמה דברים בבת אחת: שמו מתאים למעט מן הפניות שלו. כדאי לקרוא את הפניות לפני שמדברים עליו כעל דבר אחד.',
  mixedMark: ' · מעורב',
  mixedHow: '”מעורב” הוא נושא שיש בו כמה דברים בבת אחת: שמו מתאים למעט מן הפניות שלו.',
  weekByWeek: 'שבוע אחר שבוע',
  theyWrite: 'מה הם כותבים',
  overTime: 'תחילה הפנייה האופיינית ביותר, ואחריה אחת מכל פרק זמן, מן החדש לישן.',
  beside: {
    heading: 'נושאים לצידו',
    inside: 'הוא פרץ בתוך {theme}, והפניות שלו עומדות בשניהם. לפצל? {command}',
    split: (name) => `ב${name} פרץ {theme} בתוך הנושא הזה, ועד כה {tickets}. לפצל? {command}`,
    confused: 'מתבלבל לעיתים קרובות עם',
    confusedHow: (tickets, of, words) =>
      `${tickets === 1 ? 'אחת' : figure(tickets)} מתוך ${counted(of, ticket)} ${tickets === 1 ? 'קרובה' : 'קרובות'} אליו כמעט באותה מידה${words.length > 0 ? `; בשניהם נאמר ${listed(words.map(quoted))}` : ''}`,
    related: 'קרובים',
    after: (requesters, expected) =>
      `${countedInWords(requesters, requester)} כתבו עליו בתוך שבועיים לאחר מכן (${byChance(expected)})`,
    before: (requesters, expected) =>
      `${countedInWords(requesters, requester)} כתבו עליו בתוך שבועיים לפני כן (${byChance(expected)})`,
    words: (words) =>
      words.length === 0 ? 'משתמש באותן מילים' : `משתמש באותן מילים: ${listed(words.map(quoted))}`,
    relations: (relations) => relations.join('; '),
  },
  perhaps: 'אולי גם',
  perhapsHow: 'פניות שדומות לו, אך לא דיין כדי להיספר כאן.',
  named: {
    heading: 'היכן הוזכר',
    readings: 'קריאות שבועיות',
    handoffs: 'מסמכי העברה',
    foresaw: 'חזה, עם הפניות של 48 השעות הראשונות',
    foreseen: {
      question: (text, tickets) => `${quoted(text)}: ${figure(tickets)}`,
      limitation: (text, tickets) => `המגבלה ${quoted(text)}: ${figure(tickets)}`,
    },
    watches: 'מעקבי 48 שעות',
    surprise: (tickets) => `הפתעה, עם ${counted(tickets, ticket)}`,
    notes: 'קולו של הלקוח',
    more: (count) => (count === 1 ? 'ועוד שבוע מוקדם יותר' : `ועוד ${counted(count, week)} מוקדמים יותר`),
  },
  became: {
    heading: 'מה עלה בגורלו',
    renamed: (day, before) => `${day}: הצוות שינה את שמו; קודם לכן נקרא ${quoted(before)}.`,
    merged: (day) => `${day}: הצוות מיזג אותו עם {other}.`,
    split: (day) => `${day}: הצוות פיצל בינו ובין {other}; מאז לכל אחד מהם פניות משלו.`,
    hidden: (day) => `${day}: הצוות הסתיר אותו.`,
    shown: (day) => `${day}: הצוות החזיר אותו.`,
    promoted: (day) => `${day}: הצוות רשם אותו כנושא משלו.`,
    refreshed: (day) => `${day}: הצוות אישר שיימצא מחדש.`,
    unshown: 'נושא שאינו מוצג',
  },
  former: {
    merged: 'הנושא הזה מוזג לתוך נושא אחר',
    mergedHow: 'הפניות שלו נספרות בנושא {theme}.',
    unshownHow: 'הצוות הסתיר את הנושא שאליו מוזג. הפניות שלו אינן נספרות בשום נושא.',
    hidden: 'הנושא הזה מוסתר',
    hiddenHow: 'הצוות הסתיר אותו. הפניות שלו אינן נספרות בשום נושא.',
    hiddenInsideHow: 'הצוות הסתיר אותו. הפניות שלו עדיין נספרות בנושא {theme}, שבתוכו הוא נמצא.',
    quiet: 'אין כאן פניות של הנושא הזה',
    quietHow: 'הוא מוכר מקבצים קודמים. ברגע שאחת הפניות שלו תופיע שוב בקובץ, הדף שלו יעמוד כאן.',
    all: 'כל הנושאים נמצאים בדף {list}.',
  },
  about: 'על הנושא הזה',
  lifeLabel: 'מצב',
  firstSeen: 'נראה לראשונה',
  lastSeen: 'נראה לאחרונה',
  sortedAs: 'סיווג הפניות',
  levels: 'דרגי תמיכה',
  levelCount: (level, tickets) => `${level === 'unknown' ? 'לא ידוע' : isolate(level)}: ${figure(tickets)}`,
  owner: 'באחריות',
  mostFrom: 'בעיקר מאת',
  toldBy: 'מזוהה לפי',
  shownBy: 'מודגם היטב ב',
  seeAlso: 'ראו גם',
  found: 'כיצד נמצא',
  born: (days, tickets, requesters) =>
    `נמצא בשבוע ${days}, ${prefixed('ב', counted(tickets, ticket))} של ${independent(requesters)}.`,
  bornLate: (name) => `נמצא ב${name} בין הפניות שהיו ללא נושא.`,
  bornWords: (words) => `מילים שהופיעו פתאום, לבד או יחד: ${listed(words.map(quoted))}.`,
  mergedIn: 'מוזג לתוכו',
  foundWordless: (count) =>
    `מילים משותפות מאחדות ${counted(count, ticket)}; ההגדרות אינן מפרסמות דברי לקוחות.`,
  itsTickets: 'הפניות שלו',
  week: (id) => `שבוע ${Number(id.slice(-2))}, ${id.slice(0, 4)}`,
};
