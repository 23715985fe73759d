import type { Words } from '../english/index.ts';
import { counted, requester, ticket } from './amounts.ts';

/** Hebrew: all themes, and the page of one. */
export const themes: Words['themes'] = {
  list: 'נושאים',
  listDescription: 'על מה הלקוחות כותבים, מן הכבד ביותר בשבועות האחרונים.',
  none: 'עדיין אין נושאים',
  noneShared:
    'נושא הוא צורה אחת המשותפת לכמה פניות. עד כה מעט מדי פניות חולקות צורה כזאת. הצוות יכול לרשום נושא בעצמו בתיקייה {folder}.',
  listIntro: 'צורה אחת המשותפת לכמה פניות, מן הכבדה ביותר בשבועות האחרונים.',
  listCounts: (week, days) => `המספר לצד כל שם הוא מספר הפניות שלו ב${week}, ${days}.`,
  columns: {
    theme: 'נושא',
    newest: 'השבוע האחרון',
    inAll: 'סך הכול',
    requesters: 'פונים',
    lastSeen: 'נראה לאחרונה',
    stream: 'סיווג',
    weeks: (weeks) =>
      weeks === 1 ? 'שבוע אחד' : weeks === 2 ? 'שבועיים, קנה מידה משלו' : `${weeks} שבועות, קנה מידה משלו`,
  },
  labels: { inAll: 'סך הכול', requesters: 'פונים', lastSeen: 'לאחרונה' },
  ownTheme: ' · נרשם בידי הצוות',
  from: (count, requesters) => `${counted(count, ticket)} של ${counted(requesters, requester)}`,
  weekByWeek: 'שבוע אחר שבוע',
  theyWrite: 'מה הם כותבים',
  about: 'על הנושא הזה',
  firstSeen: 'נראה לראשונה',
  lastSeen: 'נראה לאחרונה',
  sortedAs: 'סיווג הפניות',
  owner: 'באחריות',
  mostFrom: 'בעיקר מאת',
  toldBy: 'מזוהה לפי',
  shownBy: 'מודגם היטב ב',
  seeAlso: 'ראו גם',
  found: 'כיצד נמצא',
  foundWordless: (count) =>
    `מילים משותפות מאחדות ${counted(count, ticket)}; ההגדרות אינן מפרסמות דברי לקוחות.`,
  itsTickets: 'הפניות שלו',
  week: (id) => `שבוע ${Number(id.slice(-2))}, ${id.slice(0, 4)}`,
};
