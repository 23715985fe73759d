import type { Words } from '../english/index.ts';
import { counted, figure, listed, type Noun, ticket } from './amounts.ts';
import { isolate, quoted } from './writing.ts';

const bug: Noun = { one: 'תקלה אחת', two: 'שתי תקלות', many: 'תקלות', gender: 'feminine' };
const day: Noun = { one: 'יום אחד', two: 'יומיים', many: 'ימים', gender: 'masculine' };
const report: Noun = { one: 'דיווח אחד', two: 'שני דיווחים', many: 'דיווחים', gender: 'masculine' };

const reporter: Noun = { one: 'מדווח אחד', two: 'שני מדווחים', many: 'מדווחים', gender: 'masculine' };

const days = (count: number): string => (count === 2 ? day.two : counted(count, day));
const bugCount = (count: number): string => counted(count, bug);
const saying = (count: number, of: number): string =>
  of === 1
    ? 'בפנייה נאמר'
    : count === 1
      ? `באחת מ־${figure(of)} פניות נאמר`
      : `ב־${figure(count)} מ־${figure(of)} פניות נאמר`;

/** Hebrew: the page of bugs, their section of the pipeline, and what the practice says of each. */
export const bugs: Words['bugs'] = {
  filed: {
    bug: (name) => `נרשמה במיון כתקלה ${isolate(name)}.`,
    brief: (name) => `נרשמה במיון כקלט לבריף ${quoted(name)}.`,
  },
  title: 'תקלות',
  description: 'מה מתנהג אחרת ממה שהובטח, לפי נושא, עם החוליה בשרשרת שהייתה אמורה לתפוס זאת.',
  intro:
    'תקלה מתחקים אחריה עד חוליה בשרשרת, ואפשר לשחזר אותה או ששני אנשים מדווחים עליה. מה שעדיין אינו עומד במבחן הזה מופיע למטה כתקלה שמקורה לא אותר.',
  heading: 'תקלות',
  all: 'כל התקלות, לפי נושא',
  says: (passing, untraced, older) => {
    if (passing + untraced + older === 0) return 'אף פנייה לא סווגה כתקלה.';
    const traced =
      passing === 0
        ? 'אף תקלה אינה עומדת'
        : passing === 1
          ? 'תקלה אחת עומדת'
          : `${figure(passing)} תקלות עומדות`;
    const open =
      untraced === 0
        ? 'אין תקלות שמקורן לא אותר'
        : untraced === 1
          ? 'המקור של תקלה אחת לא אותר'
          : `המקור של ${figure(untraced)} לא אותר`;
    const old =
      older === 0
        ? ''
        : older === 1
          ? ', לצד דיווח בודד אחד ישן מארבעה שבועות'
          : `, לצד ${figure(older)} דיווחים בודדים ישנים מארבעה שבועות`;
    return `${traced} במבחן של השיטה ו${passing > 1 ? 'מקורן' : 'מקורה'} ידוע; ${open}${old}.`;
  },
  none: 'אף תקלה אינה עומדת עדיין במבחן של השיטה.',
  traced: 'תקלות לפי נושא',
  tracedOrder: 'הדחופות ביותר תחילה: לפי עדיפות, ואחר כך לפי מספר האנשים שהן נוגעות בהם.',
  unfiled: (count, last) =>
    count === 1
      ? `פנייה אחת נוספת בנושא הזה אינה ברישום, מ־${last}. אם היא מספרת על תקלה שלמעלה, הוסיפו אותה לשורה שלה ב־${isolate('data/bugs.csv')}.`
      : `${figure(count)} פניות נוספות בנושא הזה אינן ברישום, האחרונה מ־${last}. אם הן מספרות על תקלה שלמעלה, הוסיפו אותן לשורה שלה ב־${isolate('data/bugs.csv')}.`,
  noTheme: 'ללא נושא',
  columns: {
    bug: 'תקלה',
    priority: 'עדיפות',
    level: 'חוליה בשרשרת',
    reach: 'היקף הפגיעה',
    first: 'נראתה לראשונה',
    last: 'נראתה לאחרונה',
    reporters: 'מדווחים',
    tickets: 'פניות',
    why: 'מה חסר לה',
    proposal: 'הצעה',
    age: 'גיל',
    month: 'חודש',
    traced: 'מקור ידוע',
    untraced: 'מקור לא אותר',
    roots: 'שורשים',
  },
  labels: {
    reach: 'היקף',
    first: 'לראשונה',
    last: 'לאחרונה',
    reporters: 'מדווחים',
    tickets: 'פניות',
    age: 'גיל',
    traced: 'מקור ידוע',
    untraced: 'מקור לא אותר',
  },
  levels: {
    strategy: 'אסטרטגיה',
    discovery: 'גילוי',
    scope: 'תיחום',
    execution: 'ביצוע',
    operation: 'תפעול',
  },
  levelNotGiven: 'לא צוינה',
  levelByHand: (named, of) =>
    named === of ? 'נקבעה ידנית' : `נקבעה ידנית ב־${figure(named)} מתוך ${counted(of, ticket)}`,
  levelBy: { triage: 'נקבעה במיון', person: 'נקבעה ידנית', theme: 'מתוך דף הנושא' },
  root: (root) => `שורש ${isolate(root)}`,
  severities: { Critical: 'קריטית', High: 'גבוהה', Medium: 'בינונית', Low: 'נמוכה' },
  impacts: { Blocker: 'חוסמת', High: 'גבוהה', Medium: 'בינונית', Low: 'נמוכה' },
  severity: (word) => `חומרה ${word}`,
  impact: (word) => `השפעה ${word}`,
  fromExport: 'לפי הייצוא',
  noPriority: 'ללא דירוג',
  reaches: { everyone: 'כולם', 'a segment': 'קבוצה', one: 'יחיד' },
  derived: 'נגזר',
  reversibilities: { reversible: 'הפיכה', partial: 'הפיכה חלקית', irreversible: 'בלתי הפיכה' },
  states: {
    open: 'פתוחה',
    'in progress': 'בטיפול',
    fixed: 'תוקנה',
    closed: 'סגורה',
    declined: 'נדחתה',
  },
  owner: (name) => `באחריות ${isolate(name)}`,
  surface: (place) => `היכן: ${isolate(place)}`,
  classes: {
    functional: 'תפקוד',
    performance: 'ביצועים',
    security: 'אבטחה',
    data: 'נתונים',
    visual: 'תצוגה',
    copy: 'ניסוח',
    accessibility: 'נגישות',
  },
  noTicket: 'אין בייצוא',
  reporterCount: (count) => counted(count, reporter),
  singleTicket: (id) => `פנייה ${isolate(id)}`,

  reproducible: {
    triage: 'שוחזרה, כפי שנרשם במיון.',
    person: 'ניתנת לשחזור, כפי שנכתב בתיקון.',
    ticket: (count, of, words) =>
      `אולי ניתנת לשחזור: ${of === 1 ? 'כך נאמר בפנייה' : count === 1 ? `כך נאמר באחת מ־${figure(of)} פניות` : `כך נאמר ב־${figure(count)} מ־${figure(of)} פניות`}${words === undefined ? '' : ` (${quoted(words)})`}. איש עדיין לא אישר זאת.`,
    no: 'ניסו לשחזר ולא הצליחו.',
    unknown: 'לא ידוע אם אפשר לשחזר אותה.',
  },
  lacks: {
    level: {
      says: 'סווגה כתקלה בלי חוליה בשרשרת. ציינו את החוליה שהייתה אמורה לתפוס אותה, או שזה קלט לבריף או רעש.',
      short: 'אין חוליה בשרשרת',
    },
    reports: {
      says: 'דיווח אחד, לא שוחזר. תקלה זקוקה לצעדים שמשחזרים אותה או למדווח שני בשמו.',
      short: 'דיווח אחד, לא שוחזר',
    },
    nameless: (tickets) => ({
      says: `${tickets === 2 ? report.two : counted(tickets, report)} בלי שם, לא שוחזרו. תקלה זקוקה לצעדים שמשחזרים אותה או לשני מדווחים בשמם.`,
      short: 'אין מדווח בשמו, לא שוחזרה',
    }),
    noTicket: {
      says: 'אין בייצוא אף פנייה שלה, ואיש לא ציין ששוחזרה. תקלה זקוקה לצעדים שמשחזרים אותה או לשני מדווחים בשמם.',
      short: 'אין פנייה בייצוא, לא שוחזרה',
    },
  },
  lacking: (count) => `${bugCount(count)}:`,
  overdue: (count) =>
    `${count === 1 ? 'המקור של תקלה אחת לא אותר' : `המקור של ${bugCount(count)} לא אותר`} יותר מחמישה ימי עבודה. במיון יש לציין את החוליה, או להעביר לקלט לבריף או לרעש.`,
  age: (count) => (count === 0 ? 'היום' : days(count)),

  notes: {
    lacksFields: (name, fields) => `בתקלה ${isolate(name)} חסר: ${listed(fields)}. במיון אי אפשר לדרג אותה.`,
    wideApart: (severity, impact, priority) =>
      `${severity} לקוד, ${impact} לאנשים: ${isolate(priority)}. שתיהן נכונות; הן עונות על שאלות שונות.`,
    filedWithLevel: 'דווחה עם חוליה בשרשרת. היא תיחשב כשהמיון יאשר אותה.',
    asksForChange: 'הכותרת מבקשת שינוי. כתבו מה האדם רואה.',
    ageing: (cycles) =>
      `${isolate('P2')} כבר ${figure(cycles)} מחזורים. העלו את העדיפות או הורידו את ההשפעה.`,
    unowned: (name, what) => `${isolate(name)} היא ${what} ואין לה אחראי.`,
    levelAndRoot: (root, points, given) =>
      `${isolate(root)} מצביע על ${points}, אך צוינה החוליה ${given}. השאירו אחד מהם, או הסבירו בהערה.`,
    rootUnknown: 'תוקנה, אך השורש עדיין לא ידוע. תכננו בדיקה או ציינו אותו.',
    untracedFor: (count) =>
      `המקור לא אותר זה ${days(count)}. במיון יש לציין את החוליה, או להעביר לקלט לבריף או לרעש.`,
  },
  fields: {
    severity: 'חומרה',
    impact: 'השפעה',
    surface: 'מקום ההופעה',
    class: 'סוג',
    reach: 'היקף הפגיעה',
    reversibility: 'הפיכות',
  },
  or: (levels) => levels.join(' או '),

  proposal: {
    marked: (level) => `אולי ${level}`,
    filed: 'כך דווח בידי נציג L1; המיון עדיין לא אישר.',
    because: (count, of, sign, words) =>
      `${saying(count, of)} ${sign}${words === undefined ? '' : ` (${quoted(words)})`}.`,
    signs: {
      'other-purpose': 'שהמוצר נרכש למטרה אחרת',
      'never-fitted': 'שזה מעולם לא התאים לאנשים שלהם זה נועד',
      'not-asked': 'שאיש לא שאל את מי שמשתמש בזה ולא צפה בו',
      'no-case': 'שאיש לא רשם את המקרה או את המצב הזה',
      boundary: 'שזה קורה בין שתי מערכות',
      'after-update': 'שזה הגיע עם עדכון',
      'worked-before': 'שקודם זה עבד',
      'not-as-agreed': 'שזה שונה ממה שסוכם',
      'program-error': 'שהתוכנה מדווחת על שגיאה משלה',
      'one-place': 'שזה כך רק במקום אחד',
      settings: 'שההגדרות הן הסיבה',
      'data-run': 'שזה הגיע עם הרצה על הנתונים או עם נתונים ישנים',
      running: 'שהשירות עצמו אינו פועל היטב',
      'help-text': 'שבטקסט העזרה כתוב אחרת',
    },
    always: 'הצעה נוצרת ממילים בלבד ואינה נספרת עד שאדם מציין את החוליה.',
  },

  untraced: 'תקלות שמקורן לא אותר',
  untracedIntro:
    'סווגו כתקלות, ועדיין אינן תקלות לפי המבחן של השיטה: קלט לבריף או רעש, עד שמישהו יאתר את מקורן.',
  noneUntraced: 'אין תקלה שמקורה לא אותר.',
  older: (count) =>
    `${count === 1 ? 'דיווח בודד נוסף ישן' : `${figure(count)} דיווחים בודדים נוספים ישנים`} מארבעה שבועות ${count === 1 ? 'ומופיע' : 'ומופיעים'} רק ב{file}.`,
  file: 'קובץ כל התקלות (CSV)',
  wholeList: 'כל התקלות עם כל מה שידוע עליהן: {file}.',
  untracedNow: 'הדחופות ביותר מבין התקלות שמקורן לא אותר:',
  allUntraced: 'כל התקלות שמקורן לא אותר ומה שחסר להן',

  patterns: 'דפוסים',
  pattern: {
    week: (count, level) =>
      `${bugCount(count)} השבוע מגיעות מן החוליה ${level}. תנו שם לדפוס ומסרו אותו ל־PO כקלט לבריף.`,
    cycle: (count, level) =>
      `${bugCount(count)} במחזור הזה מגיעות מן החוליה ${level}. תנו שם לדפוס ומסרו אותו ל־PO כקלט לבריף.`,
  },
  period: {
    week: (span) => `השבוע ${isolate(span)}`,
    cycle: (span) => `המחזור ${isolate(span)}`,
  },
  patternTickets: (count) => `${counted(count, ticket)} בפרק הזמן הזה`,
  noPattern: (period) => `${period}: אף חוליה לא הניחה לשלוש תקלות או יותר לעבור.`,
  patternCounts:
    'תקלה נספרת בזמן שבו נרשמה או נראתה לראשונה, או שבו הגיעה פנייה שלה שמישהו התחקה אחר מקורה ידנית.',
  tooEarly: 'דפוסים נבדקים מן השבוע המלא הראשון.',

  months: 'חוליות בשרשרת לפי חודש',
  monthsIntro:
    'תקלות שנראו באותו חודש, לפי החוליה שהייתה אמורה לתפוס אותן. תקלה נספרת בכל חודש שפנייה מספרת עליה.',
  month: (count, of, month, level, untraced) =>
    `${figure(count)} מ־${figure(of)} תקלות שמקורן ידוע ב${month} ${count === 1 ? 'מגיעה' : 'מגיעות'} מן החוליה ${level}; המקור של ${figure(untraced)} לא אותר.`,
  monthUntraced: (month, untraced) => `אין תקלה שמקורה ידוע ב${month}; המקור של ${figure(untraced)} לא אותר.`,
};
