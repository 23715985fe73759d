import type { Words } from '../english/index.ts';
import { counted, countedInWords, figure, listed, type Noun, ticket } from './amounts.ts';
import { isolate, prefixed } from './writing.ts';

const file: Noun = { one: 'קובץ אחד', two: 'שני קבצים', many: 'קבצים', gender: 'masculine' };
const row: Noun = { one: 'שורה אחת', two: 'שתי שורות', many: 'שורות', gender: 'feminine' };
const reason: Noun = {
  one: 'סיבה נוספת אחת',
  two: 'שתי סיבות נוספות',
  many: 'סיבות נוספות',
  gender: 'feminine',
};

const day: Noun = { one: 'יום אחד', two: 'יומיים', many: 'ימים', gender: 'masculine' };
const workingDay: Noun = {
  one: 'יום עבודה אחד',
  two: 'שני ימי עבודה',
  many: 'ימי עבודה',
  gender: 'masculine',
};

/** Hebrew: how the data came in. */
export const data: Words['data'] = {
  title: 'נתונים',
  description: 'כך נקלטו הנתונים: קבצים, שורות, מה נדחה ומדוע, מה הוצא מן הספירה, ומה הושחר.',
  heading: 'כך נקלטו הנתונים',
  onThisPage: 'בדף הזה',
  noExport:
    'לא נקרא אף קובץ ייצוא. הניחו את קובצי ה־CSV של מערכת התמיכה בתיקייה {folder}, כמו שהם, ובנו שוב.',
  stragglers: 'פניות הרחוקות בזמן מכל האחרות',
  straggler: (id, day) => `פנייה ${isolate(id)}, ${day}`,
  json: 'כל זה כקובץ JSON',

  account: {
    noneRead: (files) =>
      files === 1 ? 'הקובץ היחיד אינו קריא.' : `אף אחד מ־${figure(files)} הקבצים אינו קריא.`,
    tickets: (tickets, files, asOf) =>
      `${tickets === 0 ? 'אין פניות' : counted(tickets, ticket)} ${files === 1 ? 'מקובץ אחד' : prefixed('מ', countedInWords(files, file))}${asOf === '' ? '' : `, נכון ל${asOf}`}.`,
    rows: (rows, became, someRefused) =>
      `כל שורה${someRefused ? ' בקבצים שנקראו' : ''} מובאת בחשבון. ${counted(rows, row)}: ${listed(became)}.`,
    accepted: (rows) => (rows === 1 ? 'אחת התקבלה' : `${figure(rows)} התקבלו`),
    newer: (rows) =>
      rows === 1 ? 'אחת היא גרסה חדשה של פנייה מוכרת' : `${figure(rows)} הן גרסאות חדשות של פניות מוכרות`,
    same: (rows) =>
      rows === 1 ? 'אחת זהה לגרסה מוכרת או ישנה ממנה' : `${figure(rows)} זהות לגרסה מוכרת או ישנות ממנה`,
    rejected: (rows) => (rows === 0 ? 'אף שורה לא נדחתה' : rows === 1 ? 'אחת נדחתה' : `${figure(rows)} נדחו`),
    refused: (files) =>
      files === 1
        ? 'קובץ אחד לא התקבל: דבר ממנו לא נקרא, והוא אינו נספר בשום מקום.'
        : `${counted(files, file)} לא התקבלו: דבר מהם לא נקרא, והם אינם נספרים בשום מקום.`,
    rowless: (files, more, someForgotten) => {
      const one = files.length + more === 1;
      const named = files.map(isolate);
      const which = listed(more === 0 ? named : [...named, more === 1 ? 'עוד אחד' : `עוד ${figure(more)}`]);
      const rows = someForgotten ? 'שום שורה מלבד אלה שהתבקשה שכחתן' : 'שום שורה';
      return one
        ? `בקובץ ${which} יש שמות של עמודות, ואין בו ${rows}. ייצאו אותו שוב אם אמורות להיות בו פניות.`
        : `בקבצים ${which} יש שמות של עמודות, ואין בהם ${rows}. ייצאו אותם שוב אם אמורות להיות בהם פניות.`;
    },
    aside: (tickets) =>
      tickets === 1
        ? 'פנייה אחת הוצאה מן הספירה בידי מסננים: היא נספרת כאן ולא בשום מקום אחר.'
        : `${counted(tickets, ticket)} הוצאו מן הספירה בידי מסננים: הן נספרות כאן ולא בשום מקום אחר.`,
    forgotten: (rows) =>
      rows === 1
        ? 'שורה אחת, של פנייה או של אדם שביקשו להישכח, לא נקראה ואינה נספרת בשום מקום.'
        : `${counted(rows, row)}, של פניות או של אנשים שביקשו להישכח, לא נקראו ואינן נספרות בשום מקום.`,
    outside: (tickets) =>
      tickets === 1
        ? 'פנייה אחת אינה נספרת באף שבוע: היא מאוחרת מזמן הקריאה, או רחוקה מכל האחרות עד כדי כך שלא נקבע לה שבוע.'
        : `${counted(tickets, ticket)} אינן נספרות באף שבוע: הן מאוחרות מזמן הקריאה, או רחוקות מכל האחרות עד כדי כך שלא נקבע להן שבוע.`,
  },

  mend: {
    heading: 'מה לתקן',
    refused: 'קבצים שלא התקבלו',
    rejected: 'שורות שנדחו',
    noRow: 'לא נקראה אף שורה.',
    noneRejected: (someRefused) =>
      `אין: כל שורה${someRefused ? ' בקבצים שנקראו' : ''} הייתה לפנייה או לגרסה של פנייה.`,
    why: 'מדוע',
    rows: 'שורות',
    first: 'הראשונה',
    firstLabel: 'הראשונה:',
    place: 'קובץ ושורה',
    ticket: 'פנייה',
    ticketLabel: 'פנייה',
    otherReasons: (reasons) => `${counted(reasons, reason)} לצד השורות שלמטה.`,
    all: (rows) => `כל ${figure(rows)} השורות, כל אחת עם הסיבה`,
    some: (shown) => `${figure(shown)} השורות הראשונות, כל אחת עם הסיבה`,
    rest: (shown, rows) =>
      `מוצגות ${figure(shown)} השורות הראשונות מתוך ${figure(rows)}. כולן מופיעות תחת ‎"rejected"‎ בקובץ {json}.`,
    written: 'בקבצים שנכתבו ביד',
    nothingWritten: 'אין: מסמכי ההעברה, הקריאות, הרשימות, הנושאים וההגדרות הובנו כולם.',
  },

  missing: {
    heading: 'ימים ללא פנייה',
    on: (first, last, usual) =>
      `אין אף פנייה מסוג כלשהו ${first === last ? prefixed('ב', first) : `${prefixed('מ', first)} עד ${last}`}, ובדרך כלל יש אז בערך ${counted(usual, ticket)}.`,
    mend: 'ייתכן שחסר קובץ ייצוא: השבועות שבהם הימים האלה אינם מושווים לדבר ואינם נכללים באף טווח רגיל. ייצאו את הימים האלה ממערכת התמיכה, הניחו את הקובץ בתיקייה {folder} כמו שהוא, ובנו שוב. אם התמיכה הייתה סגורה, ציינו את הימים תחת {key} בהגדרות.',
    all: (stretches) => `כל ${figure(stretches)} הרצפים`,
    none: 'אין רצף ימים שנראה כמו קובץ ייצוא חסר.',
    shortest: (days, daily) => {
      const silent = countedInWords(days, daily ? day : workingDay);
      return days === 1
        ? `כאן גם ${silent} ללא פנייה מדווח כיום חסר.`
        : `כאן ${silent} רצופים ללא פנייה מדווחים כימים חסרים; פחות מזה יכול להיות מקרי.`;
    },
    unnoticed:
      'כאן גם שבועות ללא פנייה יכולים להיות מקריים, ולכן קובץ ייצוא חסר עלול שלא להתגלות: בדקו בעצמכם שכל שבוע נמצא.',
  },

  columns: {
    heading: 'כך נקראו הקבצים',
    howOne: (name) => `כך נקרא ${isolate(name)}`,
    howMany: (files) => `כך נקראו ${counted(files, file)} באותו אופן`,
    recognisedAs: 'זוהה בתור',
    byNames: 'טבלה, לפי שמות העמודות',
    writtenIn: 'אופן הכתיבה',
    parted: (encoding, delimiter) => `${isolate(encoding)}, התאים מופרדים ב${delimiter}`,
    delimiters: { '\t': 'טאבים', ',': 'פסיקים', ';': 'נקודה ופסיק', '|': 'קווים אנכיים' },
    ofFiles: (files, more, what) =>
      `${files.map(isolate).join(', ')}${more === 0 ? '' : ` ועוד ${figure(more)}`}: ${what}`,
    notes: 'הערות',
    digest: 'SHA-256',
    readAs: 'נקראה בתור',
    column: 'עמודה',
    columnLabel: 'עמודה',
    example: 'לדוגמה',
    exampleLabel: 'לדוגמה',
    notShown: 'אינו מוצג',
    empty: 'ריק',
    instead: 'כשהיא ריקה: {headers}',
    forNames: 'נקראו רק בשל השמות שבהן, המושחרים: {headers}.',
    unread: 'לא נקראו: {headers}.',
    digests: (files) =>
      files === 2
        ? 'שני הקבצים וטביעות האצבע שלהם (SHA-256)'
        : `${figure(files)} הקבצים וטביעות האצבע שלהם (SHA-256)`,
    another: 'אם הכוונה לעמודה אחרת, כתבו את שמה תחת {key} בהגדרות, למשל {example}.',
    fields: {
      id: 'מספר',
      created: 'מועד היצירה',
      updated: 'מועד העדכון',
      solved: 'מועד הפתרון',
      firstReply: 'מועד המענה הראשון',
      subject: 'כותרת',
      body: 'גוף הפנייה',
      requester: 'פונה',
      email: 'דוא״ל',
      account: 'ארגון',
      group: 'קבוצה',
      assignee: 'מטפל',
      type: 'סוג',
      priority: 'עדיפות',
      status: 'מצב',
      tags: 'תגיות',
      channel: 'ערוץ',
      language: 'שפה',
      url: 'קישור',
      requesterId: 'מזהה הפונה',
      project: 'פרויקט',
      sequence: 'מספר השינויים',
      firstReplyMinutes: 'דקות עד המענה הראשון',
      reopens: 'פתיחות מחדש',
      direction: 'מי כתב את ההודעה',
      createdTime: 'שעת היצירה',
      autoreply: 'מענה אוטומטי',
      isSpam: 'דואר זבל',
      severity: 'חומרה',
      impact: 'השפעה',
      engineeringIssue: 'פריט עבודה בפיתוח',
      handOvers: 'העברות בין מטפלים',
    },
  },

  redactions: {
    heading: 'מה הושחר',
    none: 'לא זוהו פרטים אישיים בטקסט של הפניות.',
    kind: 'סוג',
    times: 'כמה פעמים הוחלף',
    limits: 'שום מנגנון זיהוי אינו מוצא הכול. מילה שאסור לפרסם לעולם נרשמת תחת {key} בהגדרות.',
  },

  aside: {
    heading: 'פניות שמסננים הוציאו מן הספירה',
    none: 'לא נמצאו כאלה: אין מענה אוטומטי, בוט, דואר זבל או פנייה פנימית.',
    filter: 'מסנן',
    tickets: 'פניות',
    settings: 'מסננים מבוטלים ומתווספים תחת {key} בהגדרות. פנייה שקיבלה סיווג בקובץ {file} נספרת תמיד.',
    filters: {
      'automatic replies': 'מענים אוטומטיים',
      bots: 'בוטים',
      spam: 'דואר זבל',
      'internal tickets': 'פניות פנימיות',
    },
  },

  files: {
    heading: 'קבצים',
    all: (files) =>
      files === 2 ? 'שני הקבצים, כל אחד עם שורותיו' : `כל ${figure(files)} הקבצים, כל אחד עם שורותיו`,
    file: 'קובץ',
    rows: 'שורות',
    accepted: 'התקבלו',
    newer: 'חדשות יותר',
    same: 'זהות או ישנות',
    rejected: 'נדחו',
    definition: 'מה נספר בכל אחת מן העמודות',
    labels: {
      accepted: 'התקבלו',
      newer: 'חדשות יותר',
      same: 'זהות או ישנות',
      rejected: 'נדחו',
    },
  },

  arrivals: 'מתי מגיעות הפניות',
};
