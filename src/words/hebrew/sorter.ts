import type { Words } from '../english/index.ts';
import { counted, figure, listed, type Noun, ticket } from './amounts.ts';
import { isolate } from './writing.ts';

const correction: Noun = { one: 'תיקון אחד', two: 'שני תיקונים', many: 'תיקונים', gender: 'masculine' };
const example: Noun = { one: 'דוגמה אחת', two: 'שתי דוגמאות', many: 'דוגמאות', gender: 'feminine' };

const percent = (part: number): string => `${figure(Math.round(100 * part))}%`;
const share = (count: number, of: number): string =>
  of < 20
    ? `${figure(count)} מתוך ${figure(of)}`
    : `${figure(count)} מתוך ${figure(of)} (${percent(count / of)})`;
const between = (low: number, high: number): string => `בין ${percent(low)} ל־${percent(high)}`;

/** Hebrew: what the sorter knows of itself. */
export const sorter: Words['sorter'] = {
  heading: 'עד כמה אפשר לסמוך על הסיווג',
  few: (corrections) => `עד כה ${counted(corrections, correction)}. מתחת ל־200 סיווג המכונה אינו אמין.`,
  rulesAlone: 'עד שיצטברו 50 תיקונים היא מסווגת רק לפי מילות הסימן ולפי השדות של מערכת התמיכה.',
  learned: (corrections, streams) => `היא למדה מתוך ${counted(corrections, correction)}: ${streams}.`,
  coverage: (sorted, of) =>
    `מתוך ${counted(of, ticket)} היא מסווגת ${figure(sorted)}${of < 20 ? '' : ` (${percent(sorted / of)})`} ומשאירה את השאר כלא ברורות.`,
  noTickets: 'עדיין לא נקראה שום פנייה.',
  unknown: 'לא ידוע באיזו תדירות היא צודקת: מעט מדי פניות סווגו בידי אדם.',
  accuracy: (right, of, low, high) =>
    `מבין הפניות המתוקנות שלא ראתה ולא השאירה כלא ברורות, היא סיווגה כמו האדם ${share(right, of)}${of < 20 ? '' : `, ${between(low, high)} בהתחשב במקריות`}.`,
  random: (right, of, low, high) =>
    `מבין אלה שנדגמו באקראי היא צדקה ב־${share(right, of)}${of < 20 ? '' : `, ${between(low, high)}`}. זה המספר שכדאי לסמוך עליו: האחרות נבחרו משום שהן קשות.`,
  noRandom: 'פחות מ־20 מהן נדגמו באקראי, ולכן המספר הזה מדבר על הפניות שנבחרו ולא על כולן.',
  confusion: {
    heading: 'היכן היא טועה',
    caption: 'פניות מתוקנות: מה קבע אדם, ומה אומרת המכונה בלי שראתה אותן',
    person: 'אדם קבע',
    machine: 'המכונה אומרת',
    all: 'סך הכול',
  },
  calibration: {
    heading: 'כמה שווה מידת הביטחון שלה',
    holds: (kept, told) =>
      kept === told
        ? told === 1
          ? 'המדרגה היחידה שיש בה די פניות כדי לדעת צודקת בתדירות שהיא מצהירה.'
          : `כל ${figure(told)} המדרגות שיש בהן די פניות כדי לדעת צודקות בתדירות שהן מצהירות.`
        : `${figure(kept)} מתוך ${figure(told)} המדרגות שיש בהן די פניות כדי לדעת צודקות בתדירות שהן מצהירות.`,
    tooFew: 'באף מדרגה אין 20 הפניות הדרושות כדי לחשב שיעור.',
    caption: 'מידת הביטחון המוצהרת, ובאיזו תדירות צדקה בפניות מתוקנות שלא ראתה',
    stated: 'מוצהר',
    tickets: 'פניות',
    right: 'צדקה',
    range: 'המוצהר לצד בפועל',
    step: (from, to) => `${figure(from)} עד ${figure(to)}%`,
    rightOf: share,
    drawn: (from, to, right, low, high) =>
      `מצהירה ${figure(from)} עד ${figure(to)}%; צדקה ב־${figure(right)}%, ${figure(low)} עד ${figure(high)}% בהתחשב במקריות.`,
    keyStated: 'מה שהיא מצהירה',
    keyRight: 'באיזו תדירות צדקה, בהתחשב במקריות',
    fewer: 'מתחת ל־20 פניות: מספרים בלבד, דבר אינו משורטט.',
  },
  limits: {
    heading: 'מה היא אינה יודעת',
    language: (language, tickets) =>
      `${isolate(language)}: אין לה מילות סימן בשפה הזאת, עבור ${counted(tickets, ticket)}. קובץ בתיקייה ${isolate('content/cues/')} מוסיף אותן.`,
    fewOf: (stream, labels) =>
      `${stream}: עד כה ${labels === 0 ? 'אין דוגמאות' : counted(labels, example)}. פחות מעשירית מכולן. עד שיהיו 30, מילות הסימן נשמעות יותר ממה שנלמד, בכל הסיווגים.`,
    noBar: (streams) =>
      `${listed(streams)}: באף מידת ביטחון לא היו תשע מתוך עשר נכונות, ולכן המכונה אינה מסווגת לשם בעצמה.`,
    never:
      'האם פנייה באמת מובילה לחוליה בשרשרת, האם שתי פניות מתארות דבר אחד, והאם משאלה מסתירה תקלה: אלה שאלות לאנשים.',
  },
  teach: 'כדי ללמד אותה הריצו {command}: הפניות הכי פחות ודאיות של השבוע, אחת בכל פעם, וחציין בדגימה אקראית.',
};
