import type { Words } from '../english/index.ts';
import { figure } from './amounts.ts';
import { isolate } from './writing.ts';

/** Hebrew: the tickets behind a figure. */
export const tickets: Words['tickets'] = {
  title: (week) => `הפניות של ${week}`,
  description: (week, days) => `כל הפניות של ${week}, ${days}, לאחר השחרת פרטים אישיים.`,
  here: 'פניות',
  oldestFirst: 'מן הישנה לחדשה',
  wordless: 'דברי לקוחות אינם מתפרסמים כאן',
  redacted: 'פרטים אישיים הושחרו',
  narrow: 'צמצום הרשימה',
  groups: { all: 'הצגה', check: 'הסיווג', stream: 'סיווג', theme: 'נושא', level: 'דרג', kind: 'השאלה' },
  all: 'הכול',
  toCheck: 'לבדיקה',
  noTheme: 'ללא נושא',
  unknownLevel: 'לא ידוע',
  kinds: {
    'how-do-i': 'איך עושים משהו',
    'doesnt-work': 'מדוע זה לא עובד',
    wish: 'בקשה לשינוי',
    account: 'על החשבון שלהם',
    other: 'משהו אחר',
  },
  noneKnown: 'לא ידוע על שום פנייה בשבוע הזה.',
  noneCame: 'לא הגיעה שום פנייה בשבוע הזה.',
  list: 'הפניות',
  ticket: (id) => `פנייה ${isolate(id)}`,
  chainLevel: (level) => `חוליה ${isolate(level)} בשרשרת`,
  cut: 'הטקסט נקטע כאן: זוהי תחילתו של טקסט ארוך יותר.',
  sorted: {
    rule: (stream, confidence) => `${stream} לפי כלל, מידת ביטחון ${confidence}: {reason}`,
    learned: (stream, confidence) => `${stream} לפי מה שנלמד מתיקונים, מידת ביטחון ${confidence}: {reason}`,
    person: (stream, _confidence) => `${stream} לפי קביעה של אדם: {reason}`,
  },
  machine: {
    same: 'המכונה הייתה אומרת אותו דבר.',
    differs: (own, on, other) =>
      `סיווגתם את הפנייה כ${own}${on === undefined ? '' : ` ביום ${on}`}; המכונה הייתה אומרת: ${other}.`,
  },
  heard: {
    question: (number) => `נספרת כשאלה שנחזתה ${number}, ”{label}”: {watch}.`,
    limitation: (number) => `נספרת כמגבלה ידועה ${number}, ”{label}”: {watch}.`,
    surprise: (number) => `נספרת כהפתעה ${number}, ”{label}”: {watch}.`,
  },
  more: (tickets) =>
    tickets === 1 ? ' ועוד אחת' : tickets === 2 ? ' ועוד שתיים' : ` ועוד ${figure(tickets)}`,
  redactions: {
    email: 'כתובת דוא״ל',
    phone: 'מספר טלפון',
    card: 'מספר כרטיס',
    iban: 'חשבון בנק',
    ip: 'כתובת רשת',
    'national-id': 'מספר זהות',
    address: 'כתובת מגורים',
    'url-token': 'סוד בקישור',
    jwt: 'אסימון גישה',
    name: 'שם',
    key: 'מפתח',
    password: 'סיסמה',
    word: 'מילה',
  },
};
