import type { Words } from '../english/index.ts';
import { amounts } from './amounts.ts';
import { prefixed } from './writing.ts';

/** Hebrew: the search over the site, and the other things that a page does where the browser runs scripts. */
export const search: Words['search'] = {
  open: 'חיפוש',
  title: 'חיפוש באתר',
  field: 'מילים, נושא או מספר פנייה',
  close: 'סגירה',
  keys: '↑ ↓ בחירה · Enter פתיחה · Esc סגירה',
  loading: 'מתבצע חיפוש …',
  ask: (tickets: number) =>
    tickets === 0
      ? 'החיפוש מקיף קריאות שבועיות, רשימות, מסמכי העברה, מעקבים ונושאים.'
      : `החיפוש מקיף קריאות שבועיות, רשימות, מסמכי העברה, מעקבים, נושאים ${prefixed('ו', amounts.tickets(tickets))}.`,
  none: 'לא נמצא דבר עבור ”\u2068{query}\u2069“. כדאי לנסות פחות מילים, או התחלה של מילה.',
  pages: 'דפים',
  tickets: 'פניות',
  more: 'עוד תוצאות',
  folder:
    'החיפוש אינו פועל כאן: הדפדפן אינו מתיר אותו בדף שנפתח מתוך תיקייה. יש לפתוח את האתר בכתובת הרשת שלו, או להריץ \u2068python3 -m http.server\u2069 בתיקיית האתר ולפתוח את \u2068http://localhost:8000\u2069.',
  failed:
    'לא ניתן היה לטעון את מפתח החיפוש. יש לטעון את הדף מחדש; אם זה נמשך, יש לבנות את האתר שוב ולפרסם את התיקייה כולה.',
  found: { one: 'תוצאה אחת', two: 'שתי תוצאות', other: '{count} תוצאות' },
  kinds: {
    reading: 'קריאה שבועית',
    theme: 'נושא',
    handoff: 'מסמך העברה',
    watch: 'מעקב 48 שעות',
    note: 'קול הלקוח',
    pipeline: 'ניתוב הפניות',
    method: 'שיטה',
    ticket: 'פנייה',
  },
  filter: 'להציג רק שורות שיש בהן',
  filterTickets: 'להציג רק פניות שיש בהן',
  sortBy: 'מיון לפי',
  asGiven: 'הסדר המקורי',
  ascending: '{column}, בסדר עולה',
  descending: '{column}, בסדר יורד',
  newestFirst: 'מהחדשה לישנה',
  shown: 'מוצגות {shown} מתוך {all}',
  arrows: 'מקשי החיצים עוברים בין השבועות.',
  copy: 'העתקה כטקסט',
  copied: 'הועתק',
  asText: 'חמש השורות כטקסט',
};
