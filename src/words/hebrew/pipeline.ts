import type { Words } from '../english/index.ts';
import { counted, countedInWords, figure, type Noun, ticket } from './amounts.ts';

const bug: Noun = { one: 'תקלה אחת', two: 'שתי תקלות', many: 'תקלות', gender: 'feminine' };
const newBug: Noun = {
  one: 'תקלה חדשה אחת',
  two: 'שתי תקלות חדשות',
  many: 'תקלות חדשות',
  gender: 'feminine',
};
const brief: Noun = {
  one: 'קלט אחד לבריף',
  two: 'שני קלטים לבריף',
  many: 'קלטים לבריף',
  gender: 'masculine',
};
const unclearTicket: Noun = {
  one: 'פנייה לא ברורה אחת',
  two: 'שתי פניות לא ברורות',
  many: 'פניות לא ברורות',
  gender: 'feminine',
};
const group: Noun = { one: 'קבוצה אחת', two: 'שתי קבוצות', many: 'קבוצות', gender: 'feminine' };

/** Hebrew: the page of the pipeline itself, and what leads to it. */
export const pipeline: Words['pipeline'] = {
  title: 'ניתוב הפניות',
  description: 'מה נעשה בפניות אחרי הסיווג: מה סווג, מה אותר, לאן נותב ומה ממתין.',
  intro:
    'כל פנייה מגיעה אל מי שיכול לעשות איתה משהו: תקלה לפיתוח, קלט לבריף אל הבריף הבא, רעש צפוי לתיוק, ומה שלא ברור לפגישת הסנכרון הבאה.',
  none: 'עדיין אין מה לנתב',
  parts: 'בדף הזה',
  headline: {
    pattern: (bugs, level) =>
      `${countedInWords(bugs, newBug)} ${bugs === 1 ? 'מגיעה' : 'מגיעות'} מן החוליה ${level}`,
    unclear: (tickets) =>
      `${countedInWords(tickets, ticket)} ${tickets === 1 ? 'ממתינה' : 'ממתינות'} לפגישת הסנכרון`,
    passed: (tickets) =>
      `${countedInWords(tickets, unclearTicket)} ${tickets === 1 ? 'עברה' : 'עברו'} פגישת סנכרון`,
    untraced: (bugs) => `המקור של ${countedInWords(bugs, bug)} עדיין לא אותר`,
    briefs: (briefs) => `${countedInWords(briefs, brief)} ${briefs === 1 ? 'ממתין' : 'ממתינים'} למנהל המוצר`,
    nothing: 'דבר אינו ממתין להחלטה',
    textless: 'בקובצי הייצוא אין מילים שאפשר לסווג לפיהן',
    all: (parts) => parts.join('; '),
  },
  lists: {
    label: 'מה ממתין',
    bugs: 'תקלות',
    bugsNow: (passing, untraced) =>
      `${figure(passing)} ${passing === 1 ? 'עומדת' : 'עומדות'} במבחן התקלה, המקור של ${figure(untraced)} לא אותר`,
    briefs: 'קלט לבריף',
    briefsNow: (themes, open) =>
      `${counted(themes, group)}, ${open === 0 ? 'אף אחד אינו פתוח' : `${figure(open)} ${open === 1 ? 'פתוח' : 'פתוחים'}`} אצל מנהל המוצר`,
    unclear: 'לא ברור',
    unclearNow: (tickets, sync, passed) =>
      `${tickets === 1 ? 'פנייה חדשה אחת' : `${figure(tickets)} פניות חדשות`} לפגישת הסנכרון של ${sync}${passed === 0 ? '' : `; ${figure(passed)} ${passed === 1 ? 'כבר עברה פגישה' : 'כבר עברו פגישה'}`}`,
  },
  streams: {
    heading: 'הסיווגים לאורך זמן',
    newest: (days, streams) => `${days}: ${streams}.`,
  },
  ofTheme: {
    bug: 'תקלה',
    untraced: 'תקלה שמקורה לא אותר',
    briefs: (tickets) => `קלט לבריף, ${counted(tickets, ticket)}`,
  },
  home: 'ניתוב',
};
